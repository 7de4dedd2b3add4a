package org.balise.registry;

import java.time.OffsetDateTime;
import java.time.temporal.ChronoUnit;

/**
 * Who changes the registry, when and why. Nothing is changed without it, and it is kept for good.
 *
 * @param who name or position, at most {@value #WHO_LIMIT} characters
 * @param at the moment, kept to the second, with the offset of the place so that the day is that of the person
 * @param why in the words of that person, at most {@value #WHY_LIMIT} characters
 */
public record Act(String who, OffsetDateTime at, String why) {
    public static final int WHO_LIMIT = 200;
    public static final int WHY_LIMIT = 2000;

    public Act {
        if (who.isBlank() || who.length() > WHO_LIMIT) {
            throw new IllegalArgumentException("who has 1 to " + WHO_LIMIT + " characters");
        }
        if (why.isBlank() || why.length() > WHY_LIMIT) {
            throw new IllegalArgumentException("why has 1 to " + WHY_LIMIT + " characters");
        }
        at = at.truncatedTo(ChronoUnit.SECONDS);
    }
}
