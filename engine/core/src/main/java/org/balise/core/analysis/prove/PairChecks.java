package org.balise.core.analysis.prove;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.balise.api.assess.Applicability;
import org.balise.api.rule.Rule;
import org.balise.core.analysis.model.BookFormula;

/** Two rules of the same effect do not say the same thing twice. */
final class PairChecks {
    private final Report report;

    PairChecks(Report report) {
        this.report = report;
    }

    void check() {
        pairs(report.index().rules(Rule.Duty.class), this::duties);
        pairs(report.index().rules(Rule.Factor.class), this::factors);
        pairs(report.index().rules(Rule.Floor.class), this::floors);
        pairs(report.index().rules(Rule.Derivation.class), this::same);
        pairs(report.index().rules(Rule.Coherence.class), this::contradictions);
    }

    private interface Check<R> {
        void look(R one, R other);
    }

    private static <R extends Rule> void pairs(List<R> rules, Check<R> check) {
        for (int i = 0; i < rules.size(); i++) {
            for (int j = i + 1; j < rules.size(); j++) {
                check.look(rules.get(i), rules.get(j));
            }
        }
    }

    private static List<Object> effect(Rule.Duty duty) {
        return Arrays.asList(
                duty.head().kind(),
                duty.head().corpus(),
                duty.force(),
                duty.severity(),
                duty.proof(),
                duty.gate(),
                duty.illustrates());
    }

    /** Different texts may ask for the same thing: only what one text asks for twice is a repetition. */
    private void duties(Rule.Duty one, Rule.Duty other) {
        if (effect(one).equals(effect(other))) {
            subsumed(one, other);
        }
    }

    /** Two factors of one principle that always come together count one risk twice. */
    private void factors(Rule.Factor one, Rule.Factor other) {
        if (Objects.equals(one.head().principle(), other.head().principle())) {
            same(one, other);
        }
    }

    private void contradictions(Rule.Coherence one, Rule.Coherence other) {
        subsumed(one, other);
    }

    private void same(Rule one, Rule other) {
        if (implies(one, other) && implies(other, one)) {
            found("RULES-EQUIVALENT", one, other);
        }
    }

    private void subsumed(Rule one, Rule other) {
        boolean there = implies(one, other);
        boolean back = implies(other, one);
        if (there && back) {
            found("RULES-EQUIVALENT", one, other);
        } else if (there) {
            found("RULE-SUBSUMED", one, other);
        } else if (back) {
            found("RULE-SUBSUMED", other, one);
        }
    }

    private void floors(Rule.Floor one, Rule.Floor other) {
        if (dominated(one, other)) {
            found("FLOOR-SUBSUMED", one, other);
        } else if (dominated(other, one)) {
            found("FLOOR-SUBSUMED", other, one);
        }
    }

    /** A floor changes nothing when another, at least as high and no easier to lift, holds wherever it does. */
    private boolean dominated(Rule.Floor floor, Rule.Floor by) {
        boolean asHigh = by.minimum().compareTo(floor.minimum()) >= 0;
        boolean asHard = by.liftedBy().isEmpty()
                || (!floor.liftedBy().isEmpty() && new HashSet<>(by.liftedBy()).containsAll(floor.liftedBy()));
        return asHigh && asHard && implies(floor, by);
    }

    private boolean implies(Rule one, Rule other) {
        Optional<LocalDate> day = report.timeline().lastDay(one, other);
        if (day.isEmpty()) {
            return false;
        }
        BookFormula book = report.timeline().on(day.get());
        return book.possible(book.applies(one)) && !book.possible(book.applies(one), -book.applies(other));
    }

    private void found(String code, Rule rule, Rule by) {
        LocalDate day = report.timeline().lastDay(rule, by).orElseThrow();
        BookFormula book = report.timeline().on(day);
        book.possible(book.applies(rule));
        report.shown(
                code,
                report.rule(rule.id()),
                List.of(rule.id(), by.id()),
                report.smallest(
                        book.dossier(day),
                        situation -> situation.of(rule) == Applicability.TRIGGERED
                                && situation.of(by) == Applicability.TRIGGERED),
                report.names().rule(rule.id()),
                report.names().rule(by.id()));
    }
}
