package org.balise.core.analysis.compare;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.balise.api.pack.RuleBook;
import org.balise.api.questionnaire.Question;
import org.balise.api.rule.Condition;
import org.balise.api.rule.Literal;
import org.balise.api.rule.ParameterSeries;
import org.balise.api.rule.Rule;
import org.balise.api.text.Bilingual;
import org.balise.core.analysis.Names;
import org.balise.core.analysis.compare.Both.Side;
import org.balise.core.analysis.compare.Change.Line;
import org.balise.core.analysis.compare.Change.Sort;
import org.balise.core.pack.Places.Kind;
import org.jspecify.annotations.Nullable;

/** Parameters of two books, each held against the one of its id. */
final class ParameterComparison {
    private final Both both;

    ParameterComparison(Both both) {
        this.both = both;
    }

    void compare(List<Change> changes) {
        RuleBook was = both.before().contents().book();
        RuleBook is = both.after().contents().book();
        TreeSet<String> ids = new TreeSet<>(was.parameters().keySet());
        ids.addAll(is.parameters().keySet());
        ids.forEach(
                id -> parameter(id, was.parameters().get(id), is.parameters().get(id), changes));
    }

    private void parameter(
            String id, @Nullable ParameterSeries was, @Nullable ParameterSeries is, List<Change> changes) {
        if (was == null || is == null) {
            Side side = is == null ? both.before() : both.after();
            Bilingual label = is == null ? Objects.requireNonNull(was).label() : is.label();
            add(id, label, is == null ? Direction.REMOVED : Direction.NEW, side, List.of(), changes);
            return;
        }
        List<Line> lines = lines(was, is);
        if (!lines.isEmpty()) {
            // What a value does is told by the rules and the questions that read it; the engine reads the others.
            boolean moved = !value(was).equals(value(is)) && !(told(id, both.before()) && told(id, both.after()));
            add(id, is.label(), moved ? Direction.MIXED : Direction.EQUIVALENT, both.after(), lines, changes);
        }
    }

    private Optional<BigDecimal> value(ParameterSeries series) {
        return series.on(both.day()).map(BigDecimal::stripTrailingZeros);
    }

    private static boolean told(String id, Side side) {
        RuleBook book = side.contents().book();
        boolean weighs = book.rules().values().stream()
                .anyMatch(rule -> rule instanceof Rule.Factor factor
                        && factor.pointsParameter().equals(id));
        return weighs
                || Stream.concat(
                                book.rules().values().stream()
                                        .map(rule -> rule.head().condition()),
                                side.index().questions().stream().map(Question::visibleWhen))
                        .anyMatch(condition -> compares(condition, id));
    }

    private static boolean compares(Condition condition, String id) {
        return condition.alternatives().stream()
                .flatMap(alternative -> alternative.literals().stream())
                .anyMatch(literal -> literal instanceof Literal.Compares compares
                        && compares.parameter().equals(id));
    }

    static List<Line> lines(ParameterSeries was, ParameterSeries is) {
        List<Line> lines = new ArrayList<>();
        line("values", values(was), values(is), lines);
        line("unit", was.unit(), is.unit(), lines);
        line("mark", Names.same(was.mark()), Names.same(is.mark()), lines);
        line("checked-on", Names.same(was.lastConfirmedOn()), Names.same(is.lastConfirmedOn()), lines);
        line("label", was.label(), is.label(), lines);
        return lines;
    }

    private static Bilingual values(ParameterSeries series) {
        return Names.joined(
                series.values().entrySet().stream()
                        .map(value -> new Bilingual(
                                value.getValue().toPlainString() + " depuis le " + value.getKey(),
                                value.getValue().toPlainString() + " from " + value.getKey()))
                        .toList(),
                "; ",
                "; ");
    }

    private static void line(String what, Bilingual was, Bilingual is, List<Line> lines) {
        if (!was.equals(is)) {
            lines.add(new Line(what, was, is, Direction.EQUIVALENT));
        }
    }

    private static void add(
            String id, Bilingual title, Direction direction, Side side, List<Line> lines, List<Change> changes) {
        changes.add(new Change(
                Sort.PARAMETER,
                id,
                title,
                direction,
                side.contents().places().of(Kind.PARAMETER, id),
                lines,
                List.of()));
    }
}
