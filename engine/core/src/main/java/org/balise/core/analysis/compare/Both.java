package org.balise.core.analysis.compare;

import java.time.LocalDate;
import java.util.List;
import java.util.TreeMap;
import org.balise.api.answer.Answer;
import org.balise.api.answer.Dossier;
import org.balise.api.assess.Assessment;
import org.balise.api.rule.Rule;
import org.balise.core.analysis.Names;
import org.balise.core.analysis.model.Answers;
import org.balise.core.analysis.model.BookFormula;
import org.balise.core.analysis.model.Smallest;
import org.balise.core.analysis.model.Thresholds;
import org.balise.core.analysis.solve.Formula;
import org.balise.core.assess.Assessor;
import org.balise.core.pack.Inspected;
import org.balise.core.rules.Interpreter;
import org.balise.core.rules.RuleIndex;

/** Two books over the same answers, on one day. */
final class Both {
    private final LocalDate day;
    private final Formula formula = new Formula();
    private final Side before;
    private final Side after;

    /** One of the two books, in every form in which it is looked at. */
    record Side(
            Inspected.Contents contents,
            RuleIndex index,
            BookFormula book,
            Names names,
            Smallest smallest,
            Assessor assessor) {
        Assessment assess(Dossier dossier) {
            return assessor.weigh(dossier);
        }

        boolean inForce(Rule rule, LocalDate day) {
            return rule.head().inForce().contains(day);
        }
    }

    Both(Inspected.Contents before, Inspected.Contents after, LocalDate day) {
        this.day = day;
        Thresholds one = new Thresholds(new RuleIndex(before.book()), day);
        Thresholds other = new Thresholds(new RuleIndex(after.book()), day);
        Answers answers = new Answers(formula, List.of(one, other));
        this.before = side(before, new BookFormula(formula, answers, one));
        this.after = side(after, new BookFormula(formula, answers, other));
    }

    private static Side side(Inspected.Contents contents, BookFormula book) {
        return new Side(
                contents,
                book.index(),
                book,
                new Names(contents.book()),
                new Smallest(book.index()),
                new Assessor(contents.book(), new Interpreter(contents.book())));
    }

    LocalDate day() {
        return day;
    }

    Side before() {
        return before;
    }

    Side after() {
        return after;
    }

    boolean possible(int... literals) {
        return formula.possible(literals);
    }

    int both(int one, int other) {
        return formula.and(one, other);
    }

    int never() {
        return formula.never();
    }

    /**
     * The dossier of the solution last found, with every answer that either book asks for. One whose type is not the
     * same in both is left out, since it would mean nothing to one of them.
     */
    Dossier dossier() {
        TreeMap<String, Answer> answers =
                new TreeMap<>(after.book().dossier(day).answers());
        answers.putAll(before.book().dossier(day).answers());
        answers.values().removeIf(answer -> !fits(answer, before) || !fits(answer, after));
        return new Dossier(after.contents().book().questionnaire().id(), day, answers);
    }

    private static boolean fits(Answer answer, Side side) {
        return side.contents()
                .book()
                .questionnaire()
                .question(answer.question())
                .map(question -> answer.value().fits(question.type()))
                .orElse(true);
    }
}
