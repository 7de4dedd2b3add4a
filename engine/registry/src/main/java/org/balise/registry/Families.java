package org.balise.registry;

import java.text.Normalizer;
import java.util.regex.Pattern;

/**
 * Portfolios under one name whatever the label of the year. The collection of 2025 set the bodies of a network apart,
 * as in “Santé et Services sociaux (Réseau)”, which the collection of 2024 did not: only families compare. Source:
 * corpus, part C4.
 */
public final class Families {
    private static final Pattern NETWORK =
            Pattern.compile("\\s*\\(\\s*r[ée]seau\\s*\\)\\s*$", Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);
    private static final Pattern SPACES = Pattern.compile("[\\s\\u00A0\\u202F]+");

    private Families() {}

    /** The family of a portfolio; empty for an empty label. */
    public static String of(String portfolio) {
        String tidy = SPACES.matcher(Normalizer.normalize(portfolio, Normalizer.Form.NFC))
                .replaceAll(" ")
                .trim();
        return NETWORK.matcher(tidy).replaceAll("");
    }
}
