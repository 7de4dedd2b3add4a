package org.balise.core.analysis.model;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.balise.api.answer.Dossier;
import org.balise.api.fact.FactDefinition;
import org.balise.api.fact.FactKind;
import org.balise.api.pack.RuleBook;
import org.balise.api.questionnaire.Question;
import org.balise.api.rule.Condition;
import org.balise.api.rule.Literal;
import org.balise.api.rule.Proof;
import org.balise.api.rule.Rule;
import org.balise.core.analysis.solve.Formula;
import org.balise.core.rules.RuleIndex;

/**
 * A rule book on one date as formulas over all complete dossiers: which questions are asked, which facts hold, which
 * rules apply. It says of a complete dossier exactly what an assessment says, as long as no question decides whether
 * it is asked itself.
 */
public final class BookFormula {
    private final Formula formula;
    private final Answers answers;
    private final Thresholds thresholds;
    private final RuleIndex index;
    private final Map<String, Integer> asked = new HashMap<>();
    private final Map<Literal, Integer> literals = new HashMap<>();

    public BookFormula(Formula formula, Answers answers, Thresholds thresholds) {
        this.formula = formula;
        this.answers = answers;
        this.thresholds = thresholds;
        this.index = thresholds.index();
        // All of them now, so that a dossier can be read from any solution.
        index.questions().forEach(question -> asked(question.id()));
    }

    /** A book by itself. */
    public static BookFormula of(RuleIndex index, LocalDate date) {
        Formula formula = new Formula();
        Thresholds thresholds = new Thresholds(index, date);
        return new BookFormula(formula, new Answers(formula, List.of(thresholds)), thresholds);
    }

    public Formula formula() {
        return formula;
    }

    public RuleIndex index() {
        return index;
    }

    public RuleBook book() {
        return index.book();
    }

    /** Holds when the question is asked. */
    public int asked(String question) {
        Integer known = asked.get(question);
        if (known != null) {
            return known;
        }
        // Known before its condition is looked at: a circle of questions then gets an answer too, if not the only one.
        int literal = formula.variable();
        asked.put(question, literal);
        formula.same(literal, holds(index.question(question).visibleWhen()));
        return literal;
    }

    public int holds(Condition condition) {
        return formula.or(condition.alternatives().stream()
                .map(alternative -> holds(alternative.literals()))
                .toList());
    }

    /** All of these hold. */
    public int holds(List<Literal> conjunction) {
        return formula.and(conjunction.stream().map(this::holds).toList());
    }

    public int holds(Literal literal) {
        Integer known = literals.get(literal);
        if (known != null) {
            return known;
        }
        int holds = formula.variable();
        literals.put(literal, holds);
        FactDefinition fact = book().facts().get(literal.fact());
        if (fact != null && fact.kind() == FactKind.CALCULATED && literal instanceof Literal.IsYes) {
            formula.same(holds, answers.calculated(fact.id()));
            return holds;
        }
        if (fact != null && fact.kind() == FactKind.READING && literal instanceof Literal.IsSelected selected) {
            formula.same(holds, answers.reading(fact, selected.option()));
            return holds;
        }
        List<Integer> ways = new ArrayList<>();
        for (String question : index.questionsOf(literal.fact())) {
            ways.add(formula.and(asked(question), answered(literal, question)));
        }
        if (literal instanceof Literal.IsYes yes && book().rules().get(yes.fact()) instanceof Rule.Derivation rule) {
            ways.add(holds(rule.head().condition()));
        }
        formula.same(holds, formula.or(ways));
        return holds;
    }

    private int answered(Literal literal, String question) {
        if (literal instanceof Literal.IsYes) {
            return answers.yes(question);
        }
        if (literal instanceof Literal.IsNo) {
            return -answers.yes(question);
        }
        if (literal instanceof Literal.IsSelected selected) {
            return answers.option(question, selected.option());
        }
        Literal.Compares compares = (Literal.Compares) literal;
        Optional<BigDecimal> threshold = thresholds.value(compares.parameter());
        if (threshold.isEmpty()) {
            return formula.never();
        }
        int atLeast = answers.atLeast(question, threshold.get());
        return compares.comparison() == Literal.Comparison.AT_LEAST ? atLeast : -atLeast;
    }

    /** The condition of a rule, whatever its dates. */
    public int applies(Rule rule) {
        return holds(rule.head().condition());
    }

    public int proved(Proof proof) {
        if (proof instanceof Proof.Given given) {
            return holds(new Literal.IsYes(given.fact()));
        }
        if (proof instanceof Proof.AnyOf any) {
            return formula.or(any.parts().stream().map(this::proved).toList());
        }
        return formula.and(
                ((Proof.AllOf) proof).parts().stream().map(this::proved).toList());
    }

    /** A prohibition has no proof and is never shown to be respected. */
    public int proved(Rule.Duty duty) {
        Proof proof = duty.proof();
        return proof == null ? formula.never() : proved(proof);
    }

    /** Whether some complete dossier makes all of these hold. */
    public boolean possible(int... wanted) {
        return formula.possible(wanted);
    }

    /** The dossier of the solution last found, complete but for texts and dates. */
    public Dossier dossier(LocalDate asOf) {
        List<String> shown = index.questions().stream()
                .map(Question::id)
                .filter(id -> formula.value(asked(id)))
                .toList();
        return answers.dossier(book().questionnaire().id(), asOf, shown);
    }
}
