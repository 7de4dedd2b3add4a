package org.balise.core.yaml;

import java.time.LocalDate;
import java.util.List;
import org.balise.api.text.Bilingual;
import org.balise.core.problem.Place;

/**
 * Something that an analysis of the rules finds and that their authors meant: it is shown with its reason and no longer
 * counts as a defect.
 *
 * @param code of the finding
 * @param about the ids that the finding is about, in its order
 * @param on when it was looked at
 * @param reason why it is meant
 */
public record Acknowledgement(Place place, String code, List<String> about, LocalDate on, Bilingual reason) {
    public Acknowledgement {
        about = List.copyOf(about);
    }

    /** The same, its place told in another way. */
    public Acknowledgement at(Place elsewhere) {
        return new Acknowledgement(elsewhere, code, about, on, reason);
    }
}
