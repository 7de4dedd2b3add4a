package org.balise.core.problem;

import java.util.Collection;
import java.util.Locale;

/** Finds the known name that a person most likely meant. */
public final class DidYouMean {

    private DidYouMean() {}

    /**
     * The nearest known name, counting insertions, deletions, substitutions and swaps of neighbours, without regard to
     * case. Of two names equally near, the first in alphabetical order is given, so that the answer never depends on
     * the order of {@code known}.
     *
     * @return the name, or an empty text when none is near: more than one letter in three would have to change
     */
    public static String nearest(String word, Collection<String> known) {
        String lower = word.toLowerCase(Locale.ROOT);
        String best = "";
        int bestDistance = Integer.MAX_VALUE;
        for (String name : known) {
            int allowed = name.length() / 3;
            if (Math.abs(name.length() - lower.length()) > allowed) {
                continue;
            }
            int distance = distance(lower, name.toLowerCase(Locale.ROOT));
            boolean nearer = distance < bestDistance || (distance == bestDistance && name.compareTo(best) < 0);
            if (distance <= allowed && nearer) {
                best = name;
                bestDistance = distance;
            }
        }
        return best;
    }

    /** The Damerau–Levenshtein distance in its restricted form: no part of a word is edited twice. */
    static int distance(String a, String b) {
        int[][] edits = new int[a.length() + 1][b.length() + 1];
        for (int i = 0; i <= a.length(); i++) {
            edits[i][0] = i;
        }
        for (int j = 0; j <= b.length(); j++) {
            edits[0][j] = j;
        }
        for (int i = 1; i <= a.length(); i++) {
            for (int j = 1; j <= b.length(); j++) {
                int change = a.charAt(i - 1) == b.charAt(j - 1) ? 0 : 1;
                int least = Math.min(edits[i - 1][j], edits[i][j - 1]) + 1;
                least = Math.min(least, edits[i - 1][j - 1] + change);
                if (i > 1 && j > 1 && a.charAt(i - 1) == b.charAt(j - 2) && a.charAt(i - 2) == b.charAt(j - 1)) {
                    least = Math.min(least, edits[i - 2][j - 2] + 1);
                }
                edits[i][j] = least;
            }
        }
        return edits[a.length()][b.length()];
    }
}
