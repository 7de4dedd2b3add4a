package org.balise.registry.intake;

import static org.assertj.core.api.Assertions.assertThat;

import java.text.Normalizer;
import java.util.Random;
import org.junit.jupiter.api.Test;

/** Spellings are compared fast, and as the plain definitions say. */
class SpellingTest {
    private static final String SIGNS = "aZ9éÀçœÆ’–'=+- \u00a0\u202f\u200b\u00ad\u0301\t\u2003ﬁ²Ωß\u20dd";

    @Test
    void aCellIsPutRightAsDefined() {
        Random chance = new Random(7);
        for (int i = 0; i < 20_000; i++) {
            String text = text(chance);
            String line = Normalizer.normalize(
                    text.replaceAll("\\p{Cf}+", "")
                            .replaceAll("[\\s\\p{Z}]+", " ")
                            .strip(),
                    Normalizer.Form.NFC);
            String expected = line.matches("'[=+@|%-].*") ? line.substring(1) : line;
            assertThat(Spelling.cell(text)).as(text).isEqualTo(expected);
        }
    }

    @Test
    void whatTwoSpellingsHaveInCommonIsAsDefined() {
        Random chance = new Random(8);
        for (int i = 0; i < 20_000; i++) {
            String text = text(chance);
            String key = Normalizer.normalize(text, Normalizer.Form.NFKD)
                    .replaceAll("\\p{M}+", "")
                    .toLowerCase(java.util.Locale.ROOT)
                    .replaceAll("[^\\p{L}\\p{Nd}]+", " ")
                    .strip()
                    .replace("œ", "oe")
                    .replace("æ", "ae");
            assertThat(Spelling.key(text)).as(text).isEqualTo(key);
            assertThat(Spelling.slug(text, 80)).as(text).matches("[a-z0-9]+(?:-[a-z0-9]+)*");
        }
    }

    private static String text(Random chance) {
        StringBuilder text = new StringBuilder();
        for (int length = chance.nextInt(9); length > 0; length--) {
            text.append(SIGNS.charAt(chance.nextInt(SIGNS.length())));
        }
        return text.toString();
    }
}
