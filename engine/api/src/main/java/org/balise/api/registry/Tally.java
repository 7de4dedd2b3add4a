package org.balise.api.registry;

/**
 * A number of initiatives, as an interval: those that are counted for certain, and with them those that may be.
 *
 * @param certain counted whatever is still unknown
 * @param possible counted if everything unknown speaks for it; at least {@code certain}
 */
public record Tally(int certain, int possible) {
    public static final Tally NONE = new Tally(0, 0);

    public Tally {
        if (certain < 0 || possible < certain) {
            throw new IllegalArgumentException("not an interval: " + certain + " to " + possible);
        }
    }

    /** A number that nothing unknown can change. */
    public static Tally exactly(int number) {
        return new Tally(number, number);
    }

    /** What one initiative adds. */
    public static Tally of(CountOutcome outcome) {
        return switch (outcome) {
            case COUNTED -> exactly(1);
            case UNDETERMINED -> new Tally(0, 1);
            case EXCLUDED -> NONE;
        };
    }

    public Tally plus(Tally other) {
        return new Tally(Math.addExact(certain, other.certain), Math.addExact(possible, other.possible));
    }

    /** Whether nothing unknown can change it. */
    public boolean settled() {
        return certain == possible;
    }

    /** How many are counted neither for certain nor out. */
    public int pending() {
        return possible - certain;
    }
}
