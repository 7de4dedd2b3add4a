package org.balise.core.analysis.prove;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.balise.api.answer.Answer;
import org.balise.api.answer.AnswerValue;
import org.balise.api.answer.Dossier;
import org.balise.api.rule.Rule;
import org.balise.core.analysis.model.BookFormula;
import org.balise.core.rules.RuleIndex;

/**
 * Dossiers in which as little as possible goes wrong: with no risk at all, then with one risk of each weight; each with
 * all its proofs, and with none. They reach the middle levels and verdicts, which dossiers full of risks never do.
 */
final class CalmDossiers {
    private final RuleIndex index;
    private final LocalDate day;
    private final BookFormula book;

    CalmDossiers(Report report) {
        this.index = report.index();
        List<LocalDate> days = report.timeline().days();
        this.day = days.get(days.size() - 1);
        this.book = report.timeline().on(day);
    }

    List<Dossier> list() {
        List<Dossier> dossiers = new ArrayList<>();
        add(calm(book.formula().always()), dossiers);
        Map<BigDecimal, Rule.Factor> byWeight = new TreeMap<>();
        for (Rule.Factor factor : index.rules(Rule.Factor.class)) {
            var series = index.book().parameters().get(factor.pointsParameter());
            if (series != null && book.possible(book.applies(factor))) {
                series.on(day).ifPresent(weight -> byWeight.putIfAbsent(weight, factor));
            }
        }
        byWeight.values().forEach(factor -> add(calm(book.applies(factor)), dossiers));
        return dossiers;
    }

    /** Something holds, and one after the other every risk, every floor and every duty that need not apply does not. */
    private Dossier calm(int wanted) {
        List<Integer> held = new ArrayList<>(List.of(wanted));
        without(held, index.rules(Rule.Factor.class));
        without(held, index.rules(Rule.Floor.class));
        without(held, index.rules(Rule.Coherence.class));
        book.possible(array(held));
        return book.dossier(day);
    }

    private void without(List<Integer> held, List<? extends Rule> rules) {
        for (Rule rule : rules) {
            held.add(-book.applies(rule));
            if (!book.possible(array(held))) {
                held.remove(held.size() - 1);
            }
        }
    }

    private static int[] array(List<Integer> literals) {
        return literals.stream().mapToInt(Integer::intValue).toArray();
    }

    private void add(Dossier dossier, List<Dossier> dossiers) {
        dossiers.add(dossier);
        dossiers.add(proved(dossier, true));
        dossiers.add(proved(dossier, false));
    }

    private Dossier proved(Dossier dossier, boolean yes) {
        Dossier changed = dossier;
        for (String id : dossier.answers().keySet()) {
            if (index.asksForEvidence(id)) {
                changed = changed.with(Answer.of(id, new AnswerValue.YesNo(yes)));
            }
        }
        return changed;
    }
}
