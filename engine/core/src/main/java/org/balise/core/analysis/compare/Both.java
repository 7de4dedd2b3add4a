package org.balise.core.analysis.compare;

import java.time.LocalDate;
import java.util.List;
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

    /** The dossier of the solution last found, with every answer that either book asks for. */
    Dossier dossier() {
        Dossier dossier = after.book().dossier(day);
        for (var answer : before.book().dossier(day).answers().values()) {
            dossier = dossier.with(answer);
        }
        return dossier;
    }
}
