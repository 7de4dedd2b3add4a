package org.balise.registry.intake;

import java.text.Normalizer;
import java.util.regex.Pattern;

/** What two ways of writing the same thing have in common. */
public final class Spelling {
    private static final Pattern MARKS = Pattern.compile("\\p{M}+");
    private static final Pattern SPACES = Pattern.compile("[\\s\\p{Z}]+");
    private static final Pattern INVISIBLE = Pattern.compile("\\p{Cf}+");
    private static final String FORMULA_STARTS = "=+-@|%";

    private Spelling() {}

    /** Lower-case letters and digits without accents, words separated by one space. */
    public static String key(String text) {
        StringBuilder key = new StringBuilder(text.length());
        String plain = plain(text);
        boolean gap = false;
        for (int i = 0; i < plain.length(); i++) {
            char c = Character.toLowerCase(plain.charAt(i));
            if (Character.isLetterOrDigit(c)) {
                if (gap && key.length() > 0) {
                    key.append(' ');
                }
                key.append(c == 'œ' ? "oe" : c == 'æ' ? "ae" : String.valueOf(c));
                gap = false;
            } else {
                gap = true;
            }
        }
        return key.toString();
    }

    private static String plain(String text) {
        boolean ascii = true;
        for (int i = 0; i < text.length() && ascii; i++) {
            ascii = text.charAt(i) < 128;
        }
        return ascii
                ? text
                : MARKS.matcher(Normalizer.normalize(text, Normalizer.Form.NFKD))
                        .replaceAll("");
    }

    /**
     * The content of a cell on one line, without the spaces around it, invisible signs, or the apostrophe that keeps a
     * spreadsheet from reading it as a formula.
     */
    public static String cell(String text) {
        String line = Normalizer.normalize(
                SPACES.matcher(INVISIBLE.matcher(text).replaceAll(""))
                        .replaceAll(" ")
                        .strip(),
                Normalizer.Form.NFC);
        boolean guarded = line.length() > 1 && line.charAt(0) == '\'' && FORMULA_STARTS.indexOf(line.charAt(1)) >= 0;
        return guarded ? line.substring(1) : line;
    }

    /** The same as an id: {@code tri-de-documents}, at most so many characters, cut between words. */
    static String slug(String text, int limit) {
        StringBuilder slug = new StringBuilder();
        for (String word : key(text).split(" ")) {
            String ascii = word.replaceAll("[^a-z0-9]", "");
            if (slug.length() + ascii.length() + 1 > limit) {
                break;
            }
            slug.append(slug.length() == 0 || ascii.isEmpty() ? "" : "-").append(ascii);
        }
        return slug.length() == 0 ? "initiative" : slug.toString();
    }
}
