package org.balise.api.assess;

import java.util.List;
import org.balise.api.norm.Severity;

/**
 * Where one duty, prohibition or means of proof stands.
 *
 * @param rule its id
 * @param dueNow whether it is due by the next gate
 * @param binding whether its force binds
 * @param severity the one that counts, after the limit on sector texts
 * @param proofs each evidence fact of its proof, in order
 * @param why how it came to apply; empty when it does not
 */
public record DutyFinding(
        String rule,
        DutyStatus status,
        Applicability applicability,
        boolean dueNow,
        boolean binding,
        Severity severity,
        List<ProofState> proofs,
        List<Trace> why) {

    public DutyFinding {
        proofs = List.copyOf(proofs);
        why = List.copyOf(why);
    }

    /**
     * Whether one means of proof is there.
     *
     * @param fact the evidence fact
     * @param asked false when its question is certainly not asked in this dossier
     */
    public record ProofState(String fact, Truth given, boolean asked) {}
}
