package org.balise.registry;

import java.util.regex.Pattern;

/**
 * What the tables have room for, in characters, and how ids are formed. Checked where texts come in, from a file or from
 * a person, so that a database never has to refuse them.
 */
public final class RegistryLimits {
    public static final int BODY_ID = 100;
    public static final int INITIATIVE_ID = 200;

    /** Of an initiative, of a body, of a portfolio. */
    public static final int NAME = 400;

    public static final int DESCRIPTION = 20_000;
    public static final int SHARED_TOOL = 200;

    /** Of an entry of the journal. */
    public static final int SUBJECT = 1000;

    private static final Pattern BODY_FORM = Pattern.compile("[a-z0-9]+(-[a-z0-9]+)*");
    private static final Pattern INITIATIVE_FORM = Pattern.compile("[a-z0-9][a-z0-9.-]*");

    private RegistryLimits() {}

    public static boolean isBodyId(String text) {
        return text.length() <= BODY_ID && BODY_FORM.matcher(text).matches();
    }

    public static boolean isInitiativeId(String text) {
        return text.length() <= INITIATIVE_ID && INITIATIVE_FORM.matcher(text).matches();
    }

    /** Whether a text on one line holds signs that nobody can see, or what is left of a letter that was not understood. */
    public static boolean damaged(String text) {
        return text.chars().anyMatch(c -> c < ' ' || c == 0x7F || c == 0xFFFD);
    }

    /** The start of a text that is too long, never cut inside a letter. */
    public static String cut(String text, int limit) {
        if (text.length() <= limit) {
            return text;
        }
        return text.substring(0, Character.isHighSurrogate(text.charAt(limit - 1)) ? limit - 1 : limit);
    }
}
