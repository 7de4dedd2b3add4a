package org.balise.core.yaml;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import org.balise.api.rule.ParameterSeries;
import org.balise.core.problem.Problems;

/** Reads a file of {@code parameters/}. */
public final class ParametersReader {

    /** The series without error, in the order of the file; the errors are in {@code problems}. */
    public List<Located<ParameterSeries>> read(String file, byte[] content, Problems problems) {
        List<Located<ParameterSeries>> series =
                Lists.read(file, content, "parameters", problems, ParametersReader::series);
        Located.reportRepeated(series, ParameterSeries::id, problems);
        return series;
    }

    private static ParameterSeries series(Fields fields) {
        return new ParameterSeries(
                fields.required("id").id(),
                fields.required("label").bilingual(),
                fields.required("unit").bilingual(),
                fields.required("mark").text(),
                fields.required("last-confirmed-on").date(),
                values(fields.required("values")));
    }

    private static SortedMap<LocalDate, BigDecimal> values(Value value) {
        List<Keyed> entries = value.named();
        if (entries.isEmpty() && value.node().orElse(null) instanceof MappingNode) {
            value.error("LIST-EMPTY", "values");
        }
        SortedMap<LocalDate, BigDecimal> values = new TreeMap<>();
        entries.forEach(entry -> values.put(entry.name().date(), entry.value().decimal()));
        return values;
    }
}
