package org.balise.api.environment;

/** What is counted. The criteria are never summed with each other. */
public enum Criterion {
    ENERGY("energy", Unit.KILOWATT_HOUR),
    /** With the manufacture of hardware, in the family of factors that the estimate names. */
    CARBON("carbon", Unit.KILOGRAM_CO2E),
    WATER_ON_SITE("water-on-site", Unit.LITRE),
    WATER_OFF_SITE("water-off-site", Unit.LITRE),
    /** Depletion of minerals and metals. */
    MINERALS("minerals", Unit.GRAM_SB),
    PRIMARY_ENERGY("primary-energy", Unit.MEGAJOULE);

    private final String code;
    private final Unit unit;

    Criterion(String code, Unit unit) {
        this.code = code;
        this.unit = unit;
    }

    public String code() {
        return code;
    }

    public Unit unit() {
        return unit;
    }
}
