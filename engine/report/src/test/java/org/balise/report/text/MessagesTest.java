package org.balise.report.text;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Properties;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.balise.api.text.Bilingual;
import org.junit.jupiter.api.Test;

class MessagesTest {
    private static final Pattern PLACEHOLDER = Pattern.compile("\\{[^}]*}");

    @Test
    void bothLanguagesHaveTheSameKeysAndPlaceholders() throws IOException {
        Map<String, String> french = texts("fr");
        Map<String, String> english = texts("en");
        assertThat(english.keySet()).isEqualTo(french.keySet());
        french.forEach((key, text) ->
                assertThat(placeholders(english.getOrDefault(key, ""))).as(key).isEqualTo(placeholders(text)));
    }

    @Test
    void frenchFollowsTheTypographyOfQuebec() throws IOException {
        texts("fr").forEach((key, text) -> {
            assertThat(text)
                    .as(key)
                    .doesNotContain("'", "\"", " ;", " !", " ?", "\u00a0;", "\u00a0?", " :", " %", "« ");
            assertThat(text).as(key).doesNotContainPattern("[^\\u00a0]»|«[^\\u00a0]|[^\\u00a0][:%]");
        });
    }

    @Test
    void countsAsEachLanguageDoes() {
        Messages messages = Messages.standard();
        assertThat(messages.count("figure.open", 0)).isEqualTo(new Bilingual("question ouverte", "open questions"));
        assertThat(messages.count("figure.open", 1)).isEqualTo(new Bilingual("question ouverte", "open question"));
        assertThat(messages.count("figure.open", 2)).isEqualTo(new Bilingual("questions ouvertes", "open questions"));
    }

    @Test
    void anArgumentIsNeverReadAsAPattern() {
        assertThat(Messages.standard().say("duties.remedy", "$1 {0} \\").en()).isEqualTo("To do: $1 {0} \\");
    }

    @Test
    void anUnknownKeyIsAnError() {
        assertThatThrownBy(() -> Messages.standard().say("nothing")).isInstanceOf(IllegalArgumentException.class);
    }

    private static TreeSet<String> placeholders(String text) {
        TreeSet<String> found = new TreeSet<>();
        PLACEHOLDER.matcher(text).results().map(MatchResult::group).forEach(found::add);
        return found;
    }

    private static Map<String, String> texts(String language) throws IOException {
        Properties properties = new Properties();
        try (InputStream in = Messages.class.getResourceAsStream("messages_" + language + ".properties")) {
            assertThat(in).isNotNull();
            properties.load(new InputStreamReader(in, StandardCharsets.UTF_8));
        }
        Map<String, String> texts = new TreeMap<>();
        properties.forEach((key, text) -> texts.put((String) key, (String) text));
        return texts;
    }
}
