package org.balise.environment;

import org.balise.environment.Scenario.Timing;

/**
 * A generative model served to many, by the regression of EcoLogits 0.9.3 fitted on measurements of ML.ENERGY: energy
 * and latency of one token by active parameters and batch size, number of accelerators by total parameters.
 *
 * @param alpha Wh per token and per billion active parameters, before the effect of the batch
 * @param beta of the batch, in the exponent
 * @param gamma Wh per token
 * @param alphaLatency s per token and per billion active parameters
 * @param betaLatency s per token and per request of the batch
 * @param gammaLatency s per token
 * @param memory of an accelerator, in gigabytes
 * @param serverPower of the server without its eight accelerators, in kW
 */
record TextModel(
        double alpha,
        double beta,
        double gamma,
        double alphaLatency,
        double betaLatency,
        double gammaLatency,
        double memory,
        double serverPower) {
    private static final int ACCELERATORS_PER_SERVER = 8;
    private static final double SECONDS_PER_HOUR = 3600;
    /** Working memory beside the parameters. */
    private static final double OVERHEAD = 1.2;

    static TextModel of(References references) {
        return new TextModel(
                references.exact("e5-alpha"),
                references.exact("e5-beta-oppose") * -1,
                references.exact("e5-gamma"),
                references.exact("e5-alpha-latence"),
                references.exact("e5-beta-latence"),
                references.exact("e5-gamma-latence"),
                references.exact("memoire-accelerateur"),
                references.exact("puissance-serveur") / 1000);
    }

    /** Wh that one accelerator draws for one token. */
    double wattHoursPerToken(double activeBillions, double batch) {
        return alpha * StrictMath.exp(beta * batch) * activeBillions + gamma;
    }

    /** Seconds between two tokens of one answer. */
    double secondsPerToken(double activeBillions, double batch) {
        return alphaLatency * activeBillions + betaLatency * batch + gammaLatency;
    }

    /** How many accelerators hold the model: a power of two. */
    double accelerators(double totalBillions, double bits) {
        double needed = StrictMath.ceil(OVERHEAD * totalBillions * bits / 8 / memory);
        int accelerators = 1;
        while (accelerators < needed) {
            accelerators *= 2;
        }
        return accelerators;
    }

    /** The seconds of one answer, worked out by the regression. */
    Uncertain latency(Uncertain tokens, Uncertain activeBillions, double batch) {
        return tokens.times(activeBillions.through(active -> secondsPerToken(active, batch)));
    }

    /**
     * The seconds of one answer (E5b): by the rate of the service when it is known, or by the regression, and never more
     * than what was measured. The documentation of EcoLogits prints a product where its code divides by the rate.
     */
    Uncertain latency(Uncertain tokens, Uncertain activeBillions, double batch, Timing timing) {
        Uncertain perSecond = timing.perSecond();
        Uncertain seconds = perSecond == null
                ? latency(tokens, activeBillions, batch)
                : timing.beforeFirst().plus(tokens.dividedBy(perSecond));
        Uncertain most = timing.most();
        return most == null ? seconds : seconds.atMost(most);
    }

    /**
     * kWh of the machines for one answer.
     *
     * @param latency in seconds
     * @param tokens in equivalent of tokens made
     */
    Uncertain kilowattHours(
            Uncertain latency, Uncertain tokens, Uncertain activeBillions, Uncertain accelerators, double batch) {
        Uncertain server =
                latency.times(accelerators).times(serverPower / SECONDS_PER_HOUR / ACCELERATORS_PER_SERVER / batch);
        Uncertain cards = accelerators
                .times(tokens)
                .times(activeBillions.through(active -> wattHoursPerToken(active, batch) / 1000));
        return server.plus(cards);
    }

    /** The share of the life of the hardware that one answer takes, as a number of years. */
    static Uncertain hardwareYears(Uncertain latency, double batch) {
        return latency.times(1 / (batch * 365.0 * 24 * SECONDS_PER_HOUR));
    }

    /** The part of a server and the accelerators that hold the model. */
    static Hardware held(Hardware server, Hardware accelerator, Uncertain accelerators) {
        return server.times(accelerators.times(1.0 / ACCELERATORS_PER_SERVER)).plus(accelerator.times(accelerators));
    }
}
