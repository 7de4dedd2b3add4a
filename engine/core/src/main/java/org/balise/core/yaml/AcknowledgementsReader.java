package org.balise.core.yaml;

import java.util.List;
import org.balise.core.problem.Problems;

/** Reads {@code acknowledged.yaml}: what the authors of a pack know of their rules and mean to keep. */
public final class AcknowledgementsReader {

    /** The entries without error, in the order of the file; the errors are in {@code problems}. */
    public List<Acknowledgement> read(String file, byte[] content, Problems problems) {
        List<Located<Acknowledgement>> entries =
                Lists.read(file, content, "entries", problems, AcknowledgementsReader::entry);
        Located.reportRepeated(entries, entry -> entry.code() + " " + String.join(" ", entry.about()), problems);
        return entries.stream()
                .map(located -> new Acknowledgement(
                        located.place(),
                        located.value().code(),
                        located.value().about(),
                        located.value().on(),
                        located.value().reason()))
                .toList();
    }

    private static Acknowledgement entry(Fields fields) {
        Value code = fields.required("code");
        return new Acknowledgement(
                code.place(),
                code.text(Form.FINDING),
                fields.required("about").some().ids(),
                fields.required("on").date(),
                fields.required("reason").bilingual());
    }
}
