package org.balise.api.registry;

import java.math.BigDecimal;

/**
 * The readings chosen where no text settles how to count. They are shown with every figure.
 *
 * @param sharedToolPerBody whether a tool that several bodies share counts once per body; once in all otherwise
 * @param target the reading of the target by which a year is judged
 * @param growth the increase asked for, as a share: 0.10 for 10 %, understood as a floor
 * @param base the fiscal year of the first measurement
 */
public record CountChoices(boolean sharedToolPerBody, TargetReading target, BigDecimal growth, FiscalYear base) {

    public CountChoices {
        if (growth.signum() < 0) {
            throw new IllegalArgumentException("growth below zero: " + growth);
        }
    }

    public CountChoices with(TargetReading reading) {
        return new CountChoices(sharedToolPerBody, reading, growth, base);
    }

    public CountChoices with(boolean perBody) {
        return new CountChoices(perBody, target, growth, base);
    }
}
