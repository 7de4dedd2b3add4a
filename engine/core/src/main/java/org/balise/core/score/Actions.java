package org.balise.core.score;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.balise.api.assess.Action;
import org.balise.api.assess.Applicability;
import org.balise.api.assess.DutyFinding;
import org.balise.api.assess.DutyFinding.ProofState;
import org.balise.api.assess.OpenQuestion;
import org.balise.api.assess.Truth;
import org.balise.api.norm.Gate;
import org.balise.api.norm.Severity;
import org.balise.api.rule.Rule;
import org.balise.api.rule.RuleKind;
import org.balise.core.rules.Firing;
import org.balise.core.rules.Firings;
import org.balise.core.rules.RuleIndex;
import org.jspecify.annotations.Nullable;

/**
 * What to do, most pressing first: answers that contradict each other before all that rests on them, then what binds
 * before what is recommended, the gravest first, and one line for all the duties that the same missing evidence would
 * settle.
 */
public final class Actions {
    private final Scope scope;
    private final RuleIndex index;
    private final Firings firings;

    public Actions(Scope scope) {
        this.scope = scope;
        this.index = scope.index();
        this.firings = scope.firings();
    }

    public List<Action> of(List<DutyFinding> findings, List<OpenQuestion> open) {
        List<Ranked> ranked = new ArrayList<>(contradictions());
        ranked.addAll(dutyActions(findings));
        open.stream()
                .filter(question -> question.state() != OpenQuestion.State.PERHAPS)
                .filter(question -> !index.asksForEvidence(question.question()))
                .forEach(question -> addAnswer(question, ranked));
        ranked.sort(Comparator.naturalOrder());
        return ranked.stream().map(Ranked::action).toList();
    }

    /** A contradiction weighs as much as the condition that it puts on the advice. */
    private List<Ranked> contradictions() {
        return index.rules(Rule.Coherence.class).stream()
                .filter(scope::inForce)
                .filter(rule -> scope.firings().of(rule.id()).stream().anyMatch(Firing::certain))
                .map(rule -> new Action(Action.Kind.VERIFY, rule.id(), null, null, null, Severity.S2, List.of()))
                .map(action -> new Ranked(action, true, 1))
                .toList();
    }

    private List<Ranked> dutyActions(List<DutyFinding> findings) {
        Map<String, List<Ranked>> bySameEvidence = new LinkedHashMap<>();
        for (DutyFinding finding : findings) {
            Action.Kind kind = kind(finding);
            if (kind != null) {
                Rule.Duty duty = index.rule(finding.rule(), Rule.Duty.class);
                Action action =
                        new Action(kind, duty.id(), null, duty.role(), duty.gate(), finding.severity(), List.of());
                String evidence = kind == Action.Kind.STOP ? duty.id() : missing(finding);
                bySameEvidence
                        .computeIfAbsent(kind + " " + finding.binding() + " " + evidence, key -> new ArrayList<>())
                        .add(new Ranked(action, finding.binding(), 1));
            }
        }
        return bySameEvidence.values().stream().map(Actions::merge).toList();
    }

    private static Ranked merge(List<Ranked> same) {
        Ranked lead = same.stream().min(Comparator.naturalOrder()).orElseThrow();
        Action action = lead.action();
        List<String> others = same.stream()
                .map(ranked -> Objects.requireNonNull(ranked.action().rule()))
                .filter(rule -> !rule.equals(action.rule()))
                .sorted()
                .toList();
        Action merged = new Action(
                action.kind(),
                action.rule(),
                action.question(),
                action.role(),
                action.gate(),
                action.severity(),
                others);
        return new Ranked(merged, lead.binding(), same.size());
    }

    /** The first evidence that is lacking names the piece of work. */
    private static String missing(DutyFinding finding) {
        return finding.proofs().stream()
                .filter(proof -> proof.asked() && proof.given() != Truth.YES)
                .map(ProofState::fact)
                .findFirst()
                .orElse(finding.rule());
    }

    private Action.@Nullable Kind kind(DutyFinding finding) {
        return switch (finding.status()) {
            case BREACHED, PHASING_IN ->
                index.rule(finding.rule(), Rule.Duty.class).head().kind() == RuleKind.PROHIBITION
                        ? Action.Kind.STOP
                        : Action.Kind.CORRECT;
            case TO_DEMONSTRATE -> Action.Kind.DEMONSTRATE;
            case UPCOMING -> Action.Kind.PREPARE;
            case MET, UNDETERMINED, NOT_APPLICABLE, ALTERNATIVE -> null;
        };
    }

    private void addAnswer(OpenQuestion open, List<Ranked> ranked) {
        boolean binding = false;
        Severity gravest = Severity.S1;
        for (String ruleId : open.rules()) {
            Rule rule = index.rule(ruleId, Rule.class);
            boolean undetermined = firings.applicability(ruleId) == Applicability.UNDETERMINED;
            if (rule instanceof Rule.Duty duty && duty.force().binding() && undetermined) {
                binding = true;
                gravest = gravest.compareTo(duty.severity()) >= 0 ? gravest : Duties.severity(duty);
            } else if (rule instanceof Rule.Factor || rule instanceof Rule.Floor) {
                binding = true;
                gravest = gravest.compareTo(Severity.S2) >= 0 ? gravest : Severity.S2;
            }
        }
        Action action = new Action(Action.Kind.ANSWER, null, open.question(), null, null, gravest, List.of());
        ranked.add(new Ranked(action, binding, open.rules().size()));
    }

    /** An action with what ranks it; {@code settles} counts the rules that it settles. */
    private record Ranked(Action action, boolean binding, int settles) implements Comparable<Ranked> {
        private static final Comparator<Ranked> ORDER = Comparator.comparing(
                        (Ranked ranked) -> ranked.action().kind() != Action.Kind.VERIFY)
                .thenComparing(ranked -> ranked.action().kind() == Action.Kind.PREPARE)
                .thenComparing(Ranked::binding, Comparator.reverseOrder())
                .thenComparing(ranked -> severity(ranked.action()), Comparator.reverseOrder())
                .thenComparing(ranked -> ranked.action().kind())
                // At once comes before every gate.
                .thenComparing(ranked -> ranked.action().gate(), Comparator.nullsFirst(Comparator.<Gate>naturalOrder()))
                .thenComparing(Ranked::settles, Comparator.reverseOrder())
                .thenComparing(
                        ranked -> ranked.action().rule(), Comparator.nullsLast(Comparator.<String>naturalOrder()))
                .thenComparing(
                        ranked -> ranked.action().question(), Comparator.nullsLast(Comparator.<String>naturalOrder()));

        private static Severity severity(Action action) {
            Severity severity = action.severity();
            return severity == null ? Severity.S1 : severity;
        }

        @Override
        public int compareTo(Ranked other) {
            return ORDER.compare(this, other);
        }
    }
}
