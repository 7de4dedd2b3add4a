package org.balise.core.analysis.compare;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import org.balise.api.fact.Range;
import org.balise.api.questionnaire.Question;
import org.balise.api.questionnaire.Question.Option;
import org.balise.api.text.Bilingual;
import org.balise.core.analysis.Names;
import org.balise.core.analysis.compare.Both.Side;
import org.balise.core.analysis.compare.Change.Line;
import org.balise.core.analysis.compare.Change.Sort;
import org.balise.core.pack.Places.Kind;
import org.jspecify.annotations.Nullable;

/** Questions of two books, each held against the one of its id. */
final class QuestionComparison {
    private static final Bilingual NONE = Names.same("–");

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
            add(id, text, is == null ? Direction.REMOVED : Direction.NEW, side, List.of(), changes);
            return;
        }
        int before = both.before().book().asked(id);
        int after = both.after().book().asked(id);
        Direction direction = Direction.of(both.possible(after, -before), both.possible(before, -after));
        List<Line> lines = lines(was, is);
        if (!was.visibleWhen().equals(is.visibleWhen())) {
            lines.add(new Line("visible-when", visible(was, both.before()), visible(is, both.after()), direction));
        }
        for (Line line : lines) {
            direction = direction.and(line.direction());
        }
        if (!lines.isEmpty() || direction != Direction.EQUIVALENT) {
            add(id, is.text(), direction, both.after(), lines, changes);
        }
    }

    /** What is written otherwise, but for when it is asked. */
    static List<Line> lines(Question was, Question is) {
        List<Line> lines = new ArrayList<>();
        line("text", was.text(), is.text(), Direction.EQUIVALENT, lines);
        line("help", was.help(), is.help(), Direction.EQUIVALENT, lines);
        line("type", Names.same(was.type().code()), Names.same(is.type().code()), Direction.MIXED, lines);
        line("unit", unit(was), unit(is), Direction.MIXED, lines);
        line("range", range(was), range(is), Direction.MIXED, lines);
        // An answer that is no longer a choice is refused, and a new choice may be read by no rule of the other side.
        boolean sameCodes = new HashSet<>(codes(was)).equals(new HashSet<>(codes(is)));
        Direction coded = sameCodes ? Direction.EQUIVALENT : Direction.MIXED;
        line("options", Names.ids(codes(was)), Names.ids(codes(is)), coded, lines);
        if (codes(was).equals(codes(is))) {
            line("option-labels", labels(was), labels(is), Direction.EQUIVALENT, lines);
        }
        line("feeds", Names.ids(was.feeds()), Names.ids(is.feeds()), Direction.MIXED, lines);
        flag("informational", was.informational(), is.informational(), Direction.EQUIVALENT, lines);
        flag("not-offered-means-no", was.notOfferedMeansNo(), is.notOfferedMeansNo(), Direction.MIXED, lines);
        Direction reasons = Direction.of(is.rationaleRequired(), was.rationaleRequired());
        flag("rationale-required", was.rationaleRequired(), is.rationaleRequired(), reasons, lines);
        return lines;
    }

    private static void flag(String what, boolean was, boolean is, Direction direction, List<Line> lines) {
        line(what, flag(was), flag(is), direction, lines);
    }

    private static Bilingual flag(boolean flag) {
        return flag ? new Bilingual("oui", "yes") : new Bilingual("non", "no");
    }

    private static Bilingual unit(Question question) {
        Bilingual unit = question.unit();
        return unit == null ? NONE : unit;
    }

    private static Bilingual range(Question question) {
        Range range = question.range();
        return range == null
                ? NONE
                : Names.same(range.min().toPlainString() + " – " + range.max().toPlainString());
    }

    private static List<String> codes(Question question) {
        return question.options().stream().map(Option::code).toList();
    }

    private static Bilingual labels(Question question) {
        return Names.joined(question.options().stream().map(Option::label).toList(), "; ", "; ");
    }

    private static Bilingual visible(Question question, Side side) {
        return Names.joined(
                question.visibleWhen().alternatives().stream()
                        .map(side.names()::way)
                        .toList(),
                "; ou ",
                "; or ");
    }

    private static void line(String what, Bilingual was, Bilingual is, Direction direction, List<Line> lines) {
        if (!was.equals(is)) {
            lines.add(new Line(what, was, is, direction));
        }
    }

    private static void add(
            String id, Bilingual title, Direction direction, Side side, List<Line> lines, List<Change> changes) {
        changes.add(new Change(
                Sort.QUESTION, id, title, direction, side.contents().places().of(Kind.QUESTION, id), lines, List.of()));
    }
}
