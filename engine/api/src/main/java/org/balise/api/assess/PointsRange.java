package org.balise.api.assess;

/** The least and the most that points can be, over all completions of the unknown answers. */
public record PointsRange(Points min, Points max) {
    public static final PointsRange ZERO = new PointsRange(Points.ZERO, Points.ZERO);

    public PointsRange plus(PointsRange other) {
        return new PointsRange(min.plus(other.min), max.plus(other.max));
    }
}
