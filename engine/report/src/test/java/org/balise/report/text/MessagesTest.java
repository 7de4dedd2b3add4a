package org.balise.report.text;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Properties;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.balise.api.assess.Action;
import org.balise.api.assess.Advice;
import org.balise.api.assess.DutyStatus;
import org.balise.api.assess.OpenQuestion;
import org.balise.api.assess.Verdict;
import org.balise.api.norm.Severity;
import org.balise.api.rule.Level;
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
    void everyCodeHasItsWords() {
        Messages messages = Messages.standard();
        for (DutyStatus status : DutyStatus.values()) {
            assertThat(messages.say("status." + status.code()).fr()).isNotBlank();
        }
        for (Advice.Code code : Advice.Code.values()) {
            assertThat(messages.count("reason." + code.code(), 2).fr()).isNotBlank();
        }
        for (Verdict verdict : Verdict.values()) {
            assertThat(messages.say("verdict." + verdict.code() + ".meaning").fr())
                    .isNotBlank();
        }
        for (Action.Kind kind : Action.Kind.values()) {
            assertThat(messages.say("action." + kind.code()).fr()).isNotBlank();
        }
        for (OpenQuestion.State state : OpenQuestion.State.values()) {
            assertThat(messages.say("open." + state.code()).fr()).isNotBlank();
        }
        for (Severity severity : Severity.values()) {
            assertThat(messages.say("severity." + severity.name()).fr()).isNotBlank();
        }
        for (Level level : Level.values()) {
            assertThat(messages.say("level." + level.name() + ".meaning").fr()).isNotBlank();
        }
    }

    @Test
    void anArgumentIsNeverReadAsAPattern() {
        assertThat(Messages.standard().say("duties.remedy", "$1 {0} \\").en()).isEqualTo("To do: $1 {0} \\");
    }

    @Test
    void anUnknownKeyIsAnError() {
        assertThatThrownBy(() -> Messages.standard().say("nothing")).isInstanceOf(IllegalArgumentException.class);
    }

    private static Set<String> placeholders(String text) {
        Set<String> found = new TreeSet<>();
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
