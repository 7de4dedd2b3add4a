package org.balise.core.analysis.compare;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.balise.api.pack.RuleBook;
import org.balise.api.questionnaire.Question;
import org.balise.api.questionnaire.Question.Option;
import org.balise.api.rule.ParameterSeries;
import org.balise.api.text.Bilingual;
import org.balise.core.analysis.Names;
import org.balise.core.analysis.compare.Both.Side;
import org.balise.core.analysis.compare.Change.Line;
import org.balise.core.analysis.compare.Change.Sort;
import org.balise.core.pack.Places.Kind;
import org.jspecify.annotations.Nullable;

/** Questions and parameters of two books, each held against the one of its id. */
final class QuestionComparison {
    private static final List<String> READ_BY_THE_ENGINE = List.of("niveau.", "attenuation.");

    private final Both both;

    QuestionComparison(Both both) {
        this.both = both;
    }

    void compare(List<Change> changes) {
        SortedMap<String, Question> before = questions(both.before());
        SortedMap<String, Question> after = questions(both.after());
        TreeSet<String> ids = new TreeSet<>(before.keySet());
        ids.addAll(after.keySet());
        ids.forEach(id -> question(id, before.get(id), after.get(id), changes));
        RuleBook was = both.before().contents().book();
        RuleBook is = both.after().contents().book();
        TreeSet<String> parameters = new TreeSet<>(was.parameters().keySet());
        parameters.addAll(is.parameters().keySet());
        parameters.forEach(
                id -> parameter(id, was.parameters().get(id), is.parameters().get(id), changes));
    }

    private static SortedMap<String, Question> questions(Side side) {
        TreeMap<String, Question> questions = new TreeMap<>();
        side.index().questions().forEach(question -> questions.put(question.id(), question));
        return questions;
    }

    private void question(String id, @Nullable Question was, @Nullable Question is, List<Change> changes) {
        if (was == null || is == null) {
            Side side = is == null ? both.before() : both.after();
            Bilingual text = is == null ? Objects.requireNonNull(was).text() : is.text();
            add(Sort.QUESTION, id, text, is == null ? Direction.REMOVED : Direction.NEW, side, List.of(), changes);
            return;
        }
        int before = both.before().book().asked(id);
        int after = both.after().book().asked(id);
        Direction direction = Direction.of(both.possible(after, -before), both.possible(before, -after));
        List<Line> lines = new ArrayList<>();
        line("text", was.text(), is.text(), lines);
        line("help", was.help(), is.help(), lines);
        line("options", Names.same(options(was)), Names.same(options(is)), lines);
        if (!was.visibleWhen().equals(is.visibleWhen())) {
            lines.add(new Line("visible-when", visible(was, both.before()), visible(is, both.after()), direction));
        }
        if (!lines.isEmpty() || direction != Direction.EQUIVALENT) {
            add(Sort.QUESTION, id, is.text(), direction, both.after(), lines, changes);
        }
    }

    private static Bilingual visible(Question question, Side side) {
        return Names.joined(
                question.visibleWhen().alternatives().stream()
                        .map(side.names()::way)
                        .toList(),
                "; ou ",
                "; or ");
    }

    private static String options(Question question) {
        return question.options().stream().map(Option::code).collect(Collectors.joining(", "));
    }

    private void parameter(
            String id, @Nullable ParameterSeries was, @Nullable ParameterSeries is, List<Change> changes) {
        if (was == null || is == null) {
            Side side = is == null ? both.before() : both.after();
            Bilingual label = is == null ? Objects.requireNonNull(was).label() : is.label();
            add(Sort.PARAMETER, id, label, is == null ? Direction.REMOVED : Direction.NEW, side, List.of(), changes);
            return;
        }
        List<Line> lines = new ArrayList<>();
        line("values", values(was), values(is), lines);
        line("mark", Names.same(was.mark()), Names.same(is.mark()), lines);
        line("label", was.label(), is.label(), lines);
        if (!lines.isEmpty()) {
            // What a value does is told by the rules that read it, but for those that no rule reads.
            boolean moved = !was.values().equals(is.values()) && READ_BY_THE_ENGINE.stream().anyMatch(id::startsWith);
            add(
                    Sort.PARAMETER,
                    id,
                    is.label(),
                    moved ? Direction.MIXED : Direction.EQUIVALENT,
                    both.after(),
                    lines,
                    changes);
        }
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
            Sort sort,
            String id,
            Bilingual title,
            Direction direction,
            Side side,
            List<Line> lines,
            List<Change> changes) {
        Kind kind = sort == Sort.QUESTION ? Kind.QUESTION : Kind.PARAMETER;
        changes.add(new Change(
                sort, id, title, direction, side.contents().places().of(kind, id), lines, List.of()));
    }
}
