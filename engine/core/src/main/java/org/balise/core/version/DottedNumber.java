package org.balise.core.version;

import java.math.BigInteger;

/** Versions written as dotted numbers, however long, such as {@code 2026.11}. */
public final class DottedNumber {

    private DottedNumber() {}

    /** Number by number; a number left out is zero. */
    public static int compare(String one, String other) {
        String[] left = one.split("\\.");
        String[] right = other.split("\\.");
        for (int i = 0; i < Math.max(left.length, right.length); i++) {
            int order = number(left, i).compareTo(number(right, i));
            if (order != 0) {
                return order;
            }
        }
        return 0;
    }

    static BigInteger first(String version) {
        return number(version.split("\\."), 0);
    }

    private static BigInteger number(String[] parts, int place) {
        return place < parts.length ? new BigInteger(parts[place]) : BigInteger.ZERO;
    }
}
