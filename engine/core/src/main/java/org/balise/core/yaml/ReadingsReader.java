package org.balise.core.yaml;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import org.balise.api.rule.Reading;
import org.balise.api.text.Bilingual;
import org.balise.core.problem.Problems;

/** Reads a file of {@code readings/}: the choices made between texts that contradict each other. */
public final class ReadingsReader {

    /** The readings without error, in the order of the file; the errors are in {@code problems}. */
    public List<Located<Reading>> read(String file, byte[] content, Problems problems) {
        List<Located<Reading>> readings = Lists.read(file, content, "readings", problems, ReadingsReader::reading);
        Located.reportRepeated(readings, Reading::id, problems);
        return readings;
    }

    private static Reading reading(Fields fields) {
        List<Located<Reading.Option>> options =
                Lists.read(fields.required("options").some().items(), ReadingsReader::option);
        Located.reportRepeated(options, Reading.Option::code, fields.problems());
        List<Reading.Option> known = options.stream().map(Located::value).toList();
        return new Reading(
                fields.required("id").id(),
                fields.required("label").bilingual(),
                fields.required("corpus").some().distinct(value -> value.text(Form.CORPUS)),
                known,
                fields.required("reason").bilingual(),
                fields.required("mark").text(),
                fields.required("last-confirmed-on").date(),
                values(fields.required("values"), known),
                fields.optional("rules").map(Value::ids).orElse(List.of()),
                fields.optional("periods")
                        .map(periods -> periods.some().items().stream()
                                .map(Spans::endedPeriod)
                                .toList())
                        .orElse(List.of()));
    }

    private static Reading.Option option(Fields fields) {
        return new Reading.Option(
                fields.required("code").option(),
                new Bilingual(
                        fields.required("fr").text(), fields.required("en").text()),
                !fields.flag("not-encoded"));
    }

    /** Only an option that the rules can follow may be chosen: anything else would promise what is not done. */
    private static SortedMap<LocalDate, String> values(Value value, List<Reading.Option> options) {
        List<Keyed> entries = value.named();
        if (entries.isEmpty() && value.node().orElse(null) instanceof MappingNode) {
            value.error("LIST-EMPTY", "values");
        }
        SortedMap<LocalDate, String> values = new TreeMap<>();
        for (Keyed entry : entries) {
            String code = entry.value().option();
            Optional<Reading.Option> chosen = options.stream()
                    .filter(option -> option.code().equals(code))
                    .findFirst();
            if (chosen.isEmpty()) {
                entry.value().error("READING-OPTION", code);
            } else if (!chosen.get().encoded()) {
                entry.value().error("READING-NOT-ENCODED", code);
            }
            values.put(entry.name().date(), code);
        }
        return values;
    }
}
