package org.balise.registry.intake;

import java.text.Normalizer;
import java.util.regex.Pattern;

/** What two ways of writing the same thing have in common. */
public final class Spelling {
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
                if (c == 'œ' || c == 'æ') {
                    key.append(c == 'œ' ? 'o' : 'a').append('e');
                } else {
                    key.append(c);
                }
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
        return ascii ? text : withoutMarks(Normalizer.normalize(text, Normalizer.Form.NFKD));
    }

    private static String withoutMarks(String text) {
        StringBuilder plain = new StringBuilder(text.length());
        for (int i = 0; i < text.length(); ) {
            int character = text.codePointAt(i);
            i += Character.charCount(character);
            switch (Character.getType(character)) {
                case Character.NON_SPACING_MARK, Character.ENCLOSING_MARK, Character.COMBINING_SPACING_MARK -> {}
                default -> plain.appendCodePoint(character);
            }
        }
        return plain.toString();
    }

    /**
     * The content of a cell on one line, without the spaces around it, invisible signs, or the apostrophe that keeps a
     * spreadsheet from reading it as a formula.
     */
    public static String cell(String text) {
        String line = tidy(text)
                ? text
                : Normalizer.normalize(
                        SPACES.matcher(INVISIBLE.matcher(text).replaceAll(""))
                                .replaceAll(" ")
                                .strip(),
                        Normalizer.Form.NFC);
        boolean guarded = line.length() > 1 && line.charAt(0) == '\'' && FORMULA_STARTS.indexOf(line.charAt(1)) >= 0;
        return guarded ? line.substring(1) : line;
    }

    /** Most cells hold nothing to put right; finding so out first is several times faster than putting it right. */
    private static boolean tidy(String text) {
        char before = ' ';
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            boolean ascii = c >= ' ' && c < 0x7F;
            // Composed letters of Western European languages, and the signs that French texts add to them.
            boolean known = ascii || (c >= 0xC0 && c <= 0xFF) || c == '’' || c == 'œ' || c == '–';
            if (!known || (c == ' ' && before == ' ')) {
                return false;
            }
            before = c;
        }
        return text.isEmpty() || before != ' ';
    }

    /** The same as an id: {@code tri-de-documents}, at most so many characters, cut between words. */
    static String slug(String text, int limit) {
        StringBuilder slug = new StringBuilder();
        for (String word : key(text).split(" ")) {
            String ascii = asciiOf(word);
            if (slug.length() + ascii.length() + 1 > limit) {
                break;
            }
            slug.append(slug.length() == 0 || ascii.isEmpty() ? "" : "-").append(ascii);
        }
        return slug.length() == 0 ? "initiative" : slug.toString();
    }

    private static String asciiOf(String word) {
        StringBuilder ascii = new StringBuilder(word.length());
        for (int i = 0; i < word.length(); i++) {
            char c = word.charAt(i);
            if ((c >= 'a' && c <= 'z') || (c >= '0' && c <= '9')) {
                ascii.append(c);
            }
        }
        return ascii.toString();
    }
}
