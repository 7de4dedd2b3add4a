package org.balise.core.analysis.coverage;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.balise.api.norm.Gate;
import org.balise.api.rule.Proof;
import org.balise.api.rule.Rule;
import org.balise.api.rule.RuleKind;
import org.balise.core.analysis.Names;
import org.balise.core.analysis.coverage.Mutant.Kind;

/** Every slip that the proof, the gate and the phase-in of a duty can suffer. */
final class DutyMutants {

    private DutyMutants() {}

    static List<Mutant> of(Rule rule, Names names) {
        List<Mutant> mutants = new ArrayList<>();
        if (rule instanceof Rule.Duty duty) {
            Proof proof = duty.proof();
            if (proof != null) {
                fewer(proof)
                        .forEach(less -> mutants.add(new Mutant(
                                Kind.DROP_PROOF,
                                ChangedRules.duty(duty.head(), duty, less, duty.gate(), duty.phaseInUntil()),
                                Names.joined(
                                        proof.facts().stream().map(names::fact).toList(), " · ", " · "))));
            }
            gate(duty, mutants);
            LocalDate until = duty.phaseInUntil();
            if (until != null) {
                mutants.add(new Mutant(
                        Kind.CHANGE_PHASE_IN,
                        ChangedRules.duty(duty.head(), duty, proof, duty.gate(), null),
                        Names.same(until)));
            }
        }
        return mutants;
    }

    /** One gate later, or at every gate when it is due at the last. An illustration is never due. */
    private static void gate(Rule.Duty duty, List<Mutant> mutants) {
        Gate gate = duty.gate();
        if (gate != null && duty.head().kind() != RuleKind.ILLUSTRATION) {
            Gate later = Arrays.stream(Gate.values())
                    .filter(other -> other.compareTo(gate) > 0)
                    .findFirst()
                    .orElse(null);
            mutants.add(new Mutant(
                    Kind.CHANGE_GATE,
                    ChangedRules.duty(duty.head(), duty, duty.proof(), later, duty.phaseInUntil()),
                    Names.same(gate.code() + " → " + (later == null ? "–" : later.code()))));
        }
    }

    /** The proofs with one part less, at any depth. */
    private static List<Proof> fewer(Proof proof) {
        List<Proof> fewer = new ArrayList<>();
        if (proof instanceof Proof.Given) {
            return fewer;
        }
        boolean any = proof instanceof Proof.AnyOf;
        List<Proof> parts = any ? ((Proof.AnyOf) proof).parts() : ((Proof.AllOf) proof).parts();
        for (int i = 0; i < parts.size(); i++) {
            List<Proof> rest = new ArrayList<>(parts);
            rest.remove(i);
            fewer.add(any ? new Proof.AnyOf(rest) : new Proof.AllOf(rest));
            int at = i;
            fewer(parts.get(i)).forEach(part -> {
                List<Proof> changed = new ArrayList<>(parts);
                changed.set(at, part);
                fewer.add(any ? new Proof.AnyOf(changed) : new Proof.AllOf(changed));
            });
        }
        return fewer;
    }
}
