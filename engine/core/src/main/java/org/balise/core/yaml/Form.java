package org.balise.core.yaml;

import java.util.regex.Pattern;

/** The forms that names and other short texts must have. */
enum Form {
    /** A name in lower case, with hyphens and dots. */
    ID("[a-z0-9]+([.-][a-z0-9]+)*", "ID-FORMAT"),
    /** The code of an option: an id without dots. */
    OPTION("[a-z0-9]+(-[a-z0-9]+)*", "OPTION-CODE-FORMAT"),
    /** The id of an entry of the corpus, such as {@code LAI-63.5-1}. */
    CORPUS("[A-Z][A-Z0-9]*(-[A-Z0-9.]+)+", "CORPUS-ID-FORMAT"),
    /** The code of what an analysis of the rules finds, such as {@code RULES-EQUIVALENT}. */
    FINDING("[A-Z0-9]+(-[A-Z0-9]+)*", "FINDING-CODE-FORMAT"),
    /** A dotted number, such as {@code 2026.11}. */
    VERSION("\\d+(\\.\\d+){1,3}", "VERSION-FORMAT"),
    /** A web address, over HTTP or HTTPS only. */
    LINK("https?://[^\\s/]+(/\\S*)?", "LINK-FORMAT"),
    SHA256("[0-9a-fA-F]{64}", "SHA256-FORMAT"),
    /** A digest as Balise writes them, to be compared as text. */
    DIGEST("[0-9a-f]{64}", "DIGEST-FORMAT"),
    DATE("\\d{4}-\\d{2}-\\d{2}", "DATE-FORMAT"),
    INTEGER("-?\\d{1,9}", "INTEGER-EXPECTED"),
    /** A quantity of nature, zero or more, with a power of ten when it is very small. */
    REAL("\\d{1,15}(\\.\\d{1,20})?(e-?\\d{1,2})?", "REAL-EXPECTED"),
    /** Bounded, so that no file can ask for a number of a billion digits. */
    DECIMAL("-?\\d{1,15}(\\.\\d{1,9})?", "NUMBER-EXPECTED");

    /** Matching takes stack in proportion to the text, so the text has a limit. */
    private static final int LONGEST = 2000;

    private final Pattern pattern;
    private final String code;

    Form(String pattern, String code) {
        this.pattern = Pattern.compile(pattern);
        this.code = code;
    }

    boolean fits(String text) {
        return text.length() <= LONGEST && pattern.matcher(text).matches();
    }

    /** The code of the problem of a text that does not fit. */
    String code() {
        return code;
    }
}
