package org.balise.api.registry;

import java.util.List;
import org.balise.api.assess.Truth;
import org.jspecify.annotations.Nullable;

/**
 * What one body declares of one initiative for one fiscal year.
 *
 * @param initiative the stable id of the initiative, the same from year to year
 * @param body the id of the body that answers for it
 * @param name as declared that year
 * @param description in a few sentences, or null
 * @param category an option of the fact {@code initiative.categorie}; null when the file gave none that is known
 * @param status an option of the fact {@code initiative.statut}
 * @param benefits options of the fact {@code initiative.benefices}, in order
 * @param cybersecurity whether it serves cybersecurity only; such an initiative is never published
 * @param portfolio as labelled by the collection of that year; null when it follows from the body
 * @param sharedTool the id that initiatives resting on one common tool share; null when it is not known to be shared
 * @param assessment the last assessment it is linked to, or null
 */
public record Declaration(
        String initiative,
        String body,
        FiscalYear year,
        String name,
        @Nullable String description,
        @Nullable String category,
        String status,
        List<String> benefits,
        Truth cybersecurity,
        @Nullable String portfolio,
        @Nullable String sharedTool,
        @Nullable AssessmentLink assessment) {

    public Declaration {
        benefits = List.copyOf(benefits);
    }
}
