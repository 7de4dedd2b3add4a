package org.balise.core.analysis.compare;

import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;
import org.balise.api.answer.Dossier;
import org.balise.api.assess.Applicability;
import org.balise.api.assess.Assessment;
import org.balise.api.assess.Truth;
import org.balise.api.rule.Proof;
import org.balise.api.rule.Rule;
import org.balise.core.analysis.compare.Both.Side;
import org.balise.core.analysis.compare.Change.Line;
import org.balise.core.analysis.compare.Change.Outcome;
import org.balise.core.analysis.compare.Change.Sort;
import org.balise.core.analysis.compare.Change.Witness;
import org.balise.core.analysis.model.Situation;
import org.balise.core.analysis.model.Smallest;
import org.balise.core.pack.Places.Kind;
import org.jspecify.annotations.Nullable;

/** Rules of two books, each held against the one of its id. */
final class RuleComparison {
    private final Both both;

    RuleComparison(Both both) {
        this.both = both;
    }

    /** Adds what changes, and tells how many rules do not. */
    int compare(List<Change> changes) {
        TreeSet<String> ids =
                new TreeSet<>(both.before().contents().book().rules().keySet());
        ids.addAll(both.after().contents().book().rules().keySet());
        int unchanged = 0;
        for (String id : ids) {
            Change change = compare(id);
            if (change == null) {
                unchanged++;
            } else {
                changes.add(change);
            }
        }
        return unchanged;
    }

    private @Nullable Change compare(String id) {
        Rule was = both.before().contents().book().rules().get(id);
        Rule is = both.after().contents().book().rules().get(id);
        if (was == null || is == null) {
            return is == null
                    ? gone(id, was, both.before(), Direction.REMOVED)
                    : gone(id, is, both.after(), Direction.NEW);
        }
        List<Line> lines = Lines.of(was, side(both.before()), is, side(both.after()), both.day());
        List<Witness> witnesses = new ArrayList<>();
        boolean more = differs(was, is, true, witnesses);
        boolean less = differs(was, is, false, witnesses);
        Direction direction = Direction.of(more, less);
        for (Line line : lines) {
            direction = direction.and(line.direction());
        }
        return lines.isEmpty() && direction == Direction.EQUIVALENT
                ? null
                : new Change(
                        Sort.RULE,
                        id,
                        is.head().title(),
                        direction,
                        both.after().contents().places().of(Kind.RULE, id),
                        lines,
                        witnesses);
    }

    private static Lines.Side side(Side side) {
        return new Lines.Side(side.names(), side.contents().book().parameters());
    }

    /** A rule of one side only, with a dossier to which it applies. */
    private Change gone(String id, @Nullable Rule rule, Side side, Direction direction) {
        if (rule == null) {
            throw new IllegalArgumentException(id);
        }
        List<Witness> witnesses = new ArrayList<>();
        if (both.possible(side.book().applies(rule))) {
            Dossier dossier = side.smallest().of(both.dossier(), situation -> applies(situation, rule));
            witnesses.add(witness(direction, dossier, id));
        }
        return new Change(
                Sort.RULE,
                id,
                rule.head().title(),
                direction,
                side.contents().places().of(Kind.RULE, id),
                List.of(),
                witnesses);
    }

    private static boolean applies(Situation situation, Rule rule) {
        return situation.of(rule) == Applicability.TRIGGERED;
    }

    /** Whether a dossier is treated more strictly by the later rule, or, the other way round, by the earlier one. */
    private boolean differs(Rule was, Rule is, boolean later, List<Witness> witnesses) {
        Side strict = later ? both.after() : both.before();
        Side mild = later ? both.before() : both.after();
        Rule strictRule = later ? is : was;
        Rule mildRule = later ? was : is;
        Direction direction = later ? Direction.STRICTER : Direction.LOOSER;
        if (both.possible(strict.book().applies(strictRule), -mild.book().applies(mildRule))) {
            Dossier dossier = Smallest.part(
                    both.dossier(),
                    part -> applies(strict.smallest().situation(part), strictRule)
                            && mild.smallest().situation(part).of(mildRule) == Applicability.CLEAR);
            witnesses.add(witness(direction, dossier, is.id()));
            return true;
        }
        return breached(strict, strictRule, mild, mildRule, direction, witnesses);
    }

    private boolean breached(
            Side strict, Rule strictRule, Side mild, Rule mildRule, Direction direction, List<Witness> witnesses) {
        if (!(strictRule instanceof Rule.Duty one) || !(mildRule instanceof Rule.Duty other)) {
            return false;
        }
        Proof proof = one.proof();
        Proof otherProof = other.proof();
        boolean possible = otherProof != null
                && both.possible(
                        strict.book().applies(one),
                        -strict.book().proved(one),
                        mild.book().proved(otherProof));
        if (possible && otherProof != null) {
            Dossier dossier = Smallest.part(
                    both.dossier(),
                    part -> applies(strict.smallest().situation(part), one)
                            && (proof == null
                                    || strict.smallest().situation(part).of(proof) == Truth.NO)
                            && mild.smallest().situation(part).of(otherProof) == Truth.YES);
            witnesses.add(witness(direction, dossier, one.id()));
        }
        return possible;
    }

    private Witness witness(Direction direction, Dossier dossier, String rule) {
        return new Witness(
                direction,
                dossier,
                outcome(both.before().assess(dossier), both.before(), rule, dossier),
                outcome(both.after().assess(dossier), both.after(), rule, dossier));
    }

    private static Outcome outcome(Assessment assessment, Side side, String id, Dossier dossier) {
        String state = assessment.duties().stream()
                .filter(duty -> duty.rule().equals(id))
                .map(duty -> duty.status().code())
                .findFirst()
                .orElseGet(() -> {
                    Rule rule = side.contents().book().rules().get(id);
                    return rule == null
                            ? ""
                            : side.smallest().situation(dossier).of(rule).code();
                });
        return new Outcome(
                state, assessment.risk().residual(), assessment.advice().verdict());
    }
}
