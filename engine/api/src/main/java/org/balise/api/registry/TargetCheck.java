package org.balise.api.registry;

import java.math.BigDecimal;
import org.balise.api.assess.Truth;

/**
 * A year held against the target, under one reading. The target is a floor. What is not certain speaks against it: the
 * threshold rests on the highest number that the years before may have had.
 *
 * @param year the year that is judged
 * @param threshold the exact number to reach, not rounded
 * @param needed the least whole number that reaches it
 * @param actual the number of that year
 * @param reached unknown when it depends on initiatives that are still to be settled
 * @param gap the certain number less the threshold: above zero when it is exceeded
 * @param nextThreshold of the year after
 * @param nextNeeded the least whole number that reaches it
 */
public record TargetCheck(
        TargetReading reading,
        FiscalYear year,
        BigDecimal threshold,
        int needed,
        Tally actual,
        Truth reached,
        BigDecimal gap,
        BigDecimal nextThreshold,
        int nextNeeded) {}
