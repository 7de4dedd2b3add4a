package org.balise.core.yaml;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.balise.api.norm.Instrument;
import org.balise.core.problem.Problems;

/** Reads a file of {@code sources/}: one instrument with its provisions. */
public final class InstrumentReader {

    private static final Map<String, String> STATUSES =
            Codes.of(new String[] {"LU", "CONNAISSANCE", "INFERENCE", "PROPOSITION"}, code -> code);

    /** The instrument, or nothing when the file has an error, all of which are then in {@code problems}. */
    public Optional<Instrument> read(String file, byte[] content, Problems problems) {
        return Fields.read(file, content, problems, fields -> {
            List<Located<Instrument.Provision>> provisions =
                    Lists.read(fields.required("provisions").items(), InstrumentReader::provision);
            Located.reportRepeated(provisions, Instrument.Provision::corpus, problems);
            return new Instrument(
                    fields.required("id").id(),
                    fields.required("title").bilingual(),
                    fields.required("short-title").bilingual(),
                    fields.optional("url").map(link -> link.text(Form.LINK)).orElse(null),
                    Spans.period(fields.required("in-force")),
                    fields.required("checked-on").date(),
                    provisions.stream().map(Located::value).toList());
        });
    }

    private static Instrument.Provision provision(Fields fields) {
        return new Instrument.Provision(
                fields.required("corpus").text(Form.CORPUS),
                fields.required("number").bilingual(),
                fields.required("title").bilingual(),
                fields.required("paraphrase").bilingual(),
                fields.required("status").code(STATUSES));
    }
}
