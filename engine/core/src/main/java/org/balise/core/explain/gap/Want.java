package org.balise.core.explain.gap;

import java.math.BigDecimal;

/** What an answer would have to say. */
public sealed interface Want {

    record Yes() implements Want {}

    record No() implements Want {}

    /** That option, alone or among others. */
    record Option(String code) implements Want {}

    /**
     * At least that much.
     *
     * @param parameter the parameter that sets it
     */
    record AtLeast(BigDecimal value, String parameter) implements Want {}

    /**
     * Less than that.
     *
     * @param parameter the parameter that sets it
     */
    record Below(BigDecimal value, String parameter) implements Want {}
}
