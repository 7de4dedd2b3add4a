package org.balise.core.analysis.prove;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import org.balise.api.answer.Dossier;
import org.balise.api.assess.Applicability;
import org.balise.api.assess.Truth;
import org.balise.api.rule.Proof;
import org.balise.api.rule.Rule;
import org.balise.api.rule.RuleKind;
import org.balise.core.analysis.Names;
import org.balise.core.analysis.model.BookFormula;
import org.balise.core.analysis.model.Situation;
import org.balise.core.score.Duties;

/** No rule makes it impossible to respect another: what binds can always be respected as a whole. */
final class ConflictChecks {
    private final Report report;

    ConflictChecks(Report report) {
        this.report = report;
    }

    void check() {
        for (Rule.Duty duty : report.index().rules(Rule.Duty.class)) {
            Optional<LocalDate> day = report.timeline().lastDay(duty);
            if (day.isPresent() && duty.head().kind() != RuleKind.PROHIBITION) {
                check(duty, day.get());
            }
        }
    }

    private void check(Rule.Duty duty, LocalDate day) {
        BookFormula book = report.timeline().on(day);
        int applies = book.applies(duty);
        int met = book.proved(duty);
        if (!book.possible(applies, met)) {
            // Said by another check.
            return;
        }
        if (!book.possible(applies, met, book.formula().and(coherent(book, day)))) {
            book.possible(applies, met);
            found("MET-ONLY-IN-CONTRADICTION", duty, book.dossier(day), broken(duty, book, day, false));
        } else if (!book.possible(applies, met, book.formula().and(respected(book, day)))) {
            book.possible(applies, met);
            found("COMPLIANCE-IMPOSSIBLE", duty, book.dossier(day), broken(duty, book, day, true));
        } else {
            report.witness(book.dossier(day));
        }
    }

    private List<Integer> coherent(BookFormula book, LocalDate day) {
        List<Integer> all = new ArrayList<>();
        for (Rule.Coherence rule : report.index().rules(Rule.Coherence.class)) {
            if (rule.head().inForce().contains(day)) {
                all.add(-book.applies(rule));
            }
        }
        return all;
    }

    /** Nothing that binds is breached and no two answers contradict each other. */
    private List<Integer> respected(BookFormula book, LocalDate day) {
        List<Integer> all = coherent(book, day);
        for (Rule.Duty duty : report.index().rules(Rule.Duty.class)) {
            if (binds(duty, day)) {
                all.add(book.formula().or(-book.applies(duty), book.proved(duty)));
            }
        }
        return all;
    }

    private static boolean binds(Rule.Duty duty, LocalDate day) {
        return Duties.binds(duty) && duty.head().inForce().contains(day);
    }

    /** The rules each of which alone cannot be respected together with the duty. */
    private List<Rule> broken(Rule.Duty duty, BookFormula book, LocalDate day, boolean duties) {
        List<Rule> broken = new ArrayList<>();
        int applies = book.applies(duty);
        int met = book.proved(duty);
        if (duties) {
            report.index().rules(Rule.Duty.class).stream()
                    .filter(other -> binds(other, day))
                    .filter(other ->
                            !book.possible(applies, met, book.formula().or(-book.applies(other), book.proved(other))))
                    .forEach(broken::add);
        } else {
            report.index().rules(Rule.Coherence.class).stream()
                    .filter(other -> other.head().inForce().contains(day))
                    .filter(other -> !book.possible(applies, met, -book.applies(other)))
                    .forEach(broken::add);
        }
        return broken;
    }

    private void found(String code, Rule.Duty duty, Dossier dossier, List<Rule> broken) {
        TreeSet<String> about = new TreeSet<>();
        broken.forEach(rule -> about.add(rule.id()));
        List<String> ids = new ArrayList<>(List.of(duty.id()));
        ids.addAll(about);
        Dossier example = report.smallest(
                dossier,
                situation -> met(duty, situation)
                        && broken.stream().allMatch(rule -> situation.of(rule) == Applicability.TRIGGERED));
        report.shown(
                code,
                report.rule(duty.id()),
                ids,
                example,
                report.names().rule(duty.id()),
                Names.joined(about.stream().map(report.names()::rule).toList(), " · ", " · "));
    }

    private static boolean met(Rule.Duty duty, Situation situation) {
        Proof proof = duty.proof();
        return situation.of(duty) == Applicability.TRIGGERED && proof != null && situation.of(proof) == Truth.YES;
    }
}
