package org.balise.api.spi;

/** The only thing that the consequence of a rule may call. */
public interface Conclude {

    /**
     * The rule applies.
     *
     * @param rule the rule's own id
     * @param facts the facts bound by its patterns, in order
     */
    void applies(String rule, Object... facts);

    /**
     * The derived fact holds.
     *
     * @param fact the id of the derived fact, which is the rule's own id
     * @param facts the facts bound by its patterns, in order
     */
    void derives(String fact, Object... facts);
}
