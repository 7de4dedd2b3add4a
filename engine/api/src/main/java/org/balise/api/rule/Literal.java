package org.balise.api.rule;

/** One positive test on one fact: the only tests that rules and visibility conditions are made of. */
public sealed interface Literal {

    String fact();

    record IsYes(String fact) implements Literal {}

    record IsNo(String fact) implements Literal {}

    record IsSelected(String fact, String option) implements Literal {}

    /** The amount is at least the parameter, or below it. Both are positive tests: an unknown amount satisfies neither. */
    record Compares(String fact, Comparison comparison, String parameter) implements Literal {}

    enum Comparison {
        AT_LEAST(">="),
        BELOW("<");

        private final String sign;

        Comparison(String sign) {
            this.sign = sign;
        }

        public String sign() {
            return sign;
        }
    }
}
