package org.balise.api.rule;

/** The four levels of risk, from the least. */
public enum Level {
    I,
    II,
    III,
    IV;

    public static Level max(Level a, Level b) {
        return a.compareTo(b) >= 0 ? a : b;
    }
}
