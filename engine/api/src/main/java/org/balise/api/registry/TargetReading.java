package org.balise.api.registry;

/**
 * The four ways to read the target of objective 5, “+10 %” in each fiscal year after the first. The strategy says
 * neither on which base nor whether the increases compound. Source: corpus, part E1.
 */
public enum TargetReading {
    /** Each year against what the year before really was. */
    A("annee-precedente"),
    /** A path that compounds from the base year. */
    B("trajectoire-composee"),
    /** A path that adds the same share of the base every year. */
    C("trajectoire-lineaire"),
    /** One increase on the base, not repeated. */
    D("hausse-unique");

    private final String code;

    TargetReading(String code) {
        this.code = code;
    }

    /** The code used in files. */
    public String code() {
        return code;
    }
}
