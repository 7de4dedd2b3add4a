package org.balise.api.rule;

/** What a rule concludes once its condition holds. */
public enum RuleKind {
    DUTY("duty"),
    PROHIBITION("prohibition"),
    /** One accepted means of proof of a duty. */
    ILLUSTRATION("illustration"),
    FACTOR("factor"),
    FLOOR("floor"),
    DERIVATION("derivation"),
    /** Two answers contradict each other. */
    COHERENCE("coherence"),
    /** A question that only a person can settle. */
    JUDGEMENT("judgement"),
    /** A measure announced and not in force. */
    ANNOUNCED("announced"),
    /** Whether an initiative is counted against objective 5. */
    COUNT("count");

    private final String code;

    RuleKind(String code) {
        this.code = code;
    }

    /** The code used in files. */
    public String code() {
        return code;
    }
}
