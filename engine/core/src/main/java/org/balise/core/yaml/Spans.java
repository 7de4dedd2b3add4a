package org.balise.core.yaml;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Predicate;
import org.balise.api.fact.Range;
import org.balise.api.rule.Period;

/** Reads what has two ends: a range of numbers and a period of time. */
final class Spans {

    private Spans() {}

    private record Ends(BigDecimal min, BigDecimal max) {}

    private record Dates(LocalDate from, Optional<LocalDate> to, boolean fromRead) {}

    static Range range(Value value) {
        Fields fields = value.fields();
        // The order is looked at only when both ends could be read: one mistake gives one problem.
        return fields.build(() -> new Ends(
                        fields.required("min").decimal(), fields.required("max").decimal()))
                .filter(ends -> ordered(value, ends))
                .map(ends -> new Range(ends.min(), ends.max()))
                .orElse(new Range(BigDecimal.ZERO, BigDecimal.ZERO));
    }

    private static boolean ordered(Value value, Ends ends) {
        boolean ordered = ends.min().compareTo(ends.max()) <= 0;
        if (!ordered) {
            value.error("RANGE-REVERSED", ends.min().toPlainString(), ends.max().toPlainString());
        }
        return ordered;
    }

    /** A period whose end may not be known. */
    static Period period(Value value) {
        return period(value, Spans::openEnd, fields -> true);
    }

    /** A period whose end is known. */
    static Period endedPeriod(Value value) {
        return period(value, fields -> Optional.of(fields.required("to").date()), fields -> true);
    }

    /** The span of a rule, which may also say that the day on which its source took effect could not be read. */
    static Period inForce(Value value) {
        return period(value, Spans::openEnd, fields -> !fields.flag("from-unread"));
    }

    private static Optional<LocalDate> openEnd(Fields fields) {
        return fields.optional("to").map(Value::date);
    }

    private static Period period(Value value, Function<Fields, Optional<LocalDate>> end, Predicate<Fields> fromRead) {
        Fields fields = value.fields();
        return fields.build(() -> new Dates(fields.required("from").date(), end.apply(fields), fromRead.test(fields)))
                .filter(dates -> ordered(value, dates))
                .map(dates -> new Period(dates.from(), dates.to().orElse(null), dates.fromRead()))
                .orElse(new Period(LocalDate.EPOCH, null));
    }

    private static boolean ordered(Value value, Dates dates) {
        boolean ordered = dates.to().map(dates.from()::isBefore).orElse(true);
        if (!ordered) {
            value.error(
                    "PERIOD-REVERSED",
                    dates.from().toString(),
                    dates.to().orElseThrow().toString());
        }
        return ordered;
    }
}
