package org.balise.api.disclosure;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.balise.api.assess.Applicability;
import org.balise.api.assess.DutyStatus;
import org.jspecify.annotations.Nullable;

/**
 * A disclosure that an assessment calls for, or may call for.
 *
 * @param applicability {@code TRIGGERED}, or {@code UNDETERMINED} when unknown answers decide
 * @param rules those of the kind that apply or may apply, in the order of the kind
 */
public record DisclosureDue(DisclosureKind kind, Applicability applicability, List<Basis> rules) {

    /** From what needs most attention to what needs none. */
    private static final List<DutyStatus> ATTENTION = List.of(
            DutyStatus.BREACHED,
            DutyStatus.TO_DEMONSTRATE,
            DutyStatus.PHASING_IN,
            DutyStatus.UNDETERMINED,
            DutyStatus.UPCOMING,
            DutyStatus.MET,
            DutyStatus.ALTERNATIVE,
            DutyStatus.NOT_APPLICABLE);

    public DisclosureDue {
        rules = List.copyOf(rules);
    }

    /**
     * A rule that founds the disclosure.
     *
     * @param status where the duty stands; null for a judgement or a measure only announced
     */
    public record Basis(String rule, @Nullable DutyStatus status) {}

    /** The status that needs most attention; empty when no duty in force founds the disclosure. */
    public Optional<DutyStatus> status() {
        return rules.stream()
                .map(Basis::status)
                .flatMap(status -> Optional.ofNullable(status).stream())
                .filter(status -> status != DutyStatus.ALTERNATIVE)
                .min(Comparator.comparingInt(ATTENTION::indexOf));
    }
}
