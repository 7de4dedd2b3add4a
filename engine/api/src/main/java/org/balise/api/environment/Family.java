package org.balise.api.environment;

/** The three families of carbon factors of electricity, which can give opposite messages. */
public enum Family {
    /** Average over the life cycle of power plants: to decide with. */
    LIFE_CYCLE("life-cycle", "carbon-life-cycle"),
    /** Combustion only: for the inventory of an organisation. */
    DIRECT("direct", "carbon-direct"),
    /** Of the plant that answers one more kilowatt-hour: to see how far the result depends on the view. */
    MARGINAL("marginal", "carbon-marginal");

    private final String code;
    private final String figure;

    Family(String code, String figure) {
        this.code = code;
        this.figure = figure;
    }

    public String code() {
        return code;
    }

    /** The name of the figure of a zone. */
    public String figure() {
        return figure;
    }
}
