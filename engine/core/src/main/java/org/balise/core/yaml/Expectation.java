package org.balise.core.yaml;

import java.util.EnumSet;
import java.util.Set;
import org.balise.api.rule.RuleKind;

/** What a case of a rule says should come out. */
public enum Expectation {
    MET("conforme"),
    BREACHED("non-conforme"),
    TO_DEMONSTRATE("a-demontrer"),
    UPCOMING("a-venir"),
    /** Not met, inside the time that the text leaves to put it in place. */
    PHASING_IN("en-cours"),
    UNDETERMINED_DUTY("applicabilite-a-determiner"),
    NOT_APPLICABLE("sans-objet"),
    /** Another accepted means of proof was used. */
    ALTERNATIVE("autre-moyen"),
    TRIGGERED("declenche"),
    UNDETERMINED("indetermine"),
    NOT_IN_FORCE("hors-vigueur");

    private static final Set<Expectation> OF_DUTIES = EnumSet.of(
            MET, BREACHED, TO_DEMONSTRATE, UPCOMING, PHASING_IN, UNDETERMINED_DUTY, NOT_APPLICABLE, NOT_IN_FORCE);

    private static final Set<Expectation> OF_OTHERS = EnumSet.of(TRIGGERED, UNDETERMINED, NOT_APPLICABLE, NOT_IN_FORCE);

    private final String code;

    Expectation(String code) {
        this.code = code;
    }

    /** The code used in files. */
    public String code() {
        return code;
    }

    /** Whether a rule of that kind can come to this. */
    public boolean possibleFor(RuleKind kind) {
        return switch (kind) {
            case DUTY, PROHIBITION -> OF_DUTIES.contains(this);
            case ILLUSTRATION -> this == ALTERNATIVE || OF_DUTIES.contains(this);
            default -> OF_OTHERS.contains(this);
        };
    }
}
