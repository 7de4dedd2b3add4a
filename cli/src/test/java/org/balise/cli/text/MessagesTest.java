package org.balise.cli.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.balise.api.assess.Action;
import org.balise.api.assess.Advice;
import org.balise.api.assess.DutyStatus;
import org.balise.api.assess.OpenQuestion;
import org.balise.api.assess.Verdict;
import org.balise.api.fact.FactType;
import org.balise.api.norm.Gate;
import org.balise.api.pack.CoverageEntry;
import org.balise.api.rule.RuleKind;
import org.balise.api.text.Language;
import org.junit.jupiter.api.Test;

class MessagesTest {
    private static final Pattern HOLE = Pattern.compile("\\{\\d\\}");

    /** Straight apostrophes and quotes, a plain space before : or %, or one inside « »; none before ; ! ?. */
    private static final Pattern BAD_FRENCH = Pattern.compile("['\"]| [:%»;!?]|« |\\u00a0[;!?]|\\w:(?!n)\\s");

    private static final Pattern BAD_ENGLISH = Pattern.compile("['\"]| [:%;!?]|\\u00a0");

    /** Shows the keys to type, which are punctuation marks. */
    private static final String KEYS = "interview.keys";

    private final Messages french = Messages.in(Language.FR);
    private final Messages english = Messages.in(Language.EN);

    @Test
    void bothLanguagesHaveTheSameSentencesWithTheSameHoles() {
        assertThat(new TreeSet<>(french.bundle().keySet()))
                .isEqualTo(new TreeSet<>(english.bundle().keySet()))
                .hasSizeGreaterThan(150);
        for (String key : french.bundle().keySet()) {
            assertThat(holes(english.bundle().getString(key)))
                    .as(key)
                    .isEqualTo(holes(french.bundle().getString(key)));
        }
    }

    @Test
    void sentencesFollowTheTypographyOfTheirLanguage() {
        for (String key : french.bundle().keySet()) {
            if (key.equals(KEYS)) {
                continue;
            }
            assertThat(BAD_FRENCH.matcher(french.bundle().getString(key)).find())
                    .as(key + "=" + french.bundle().getString(key))
                    .isFalse();
            assertThat(BAD_ENGLISH.matcher(english.bundle().getString(key)).find())
                    .as(key + "=" + english.bundle().getString(key))
                    .isFalse();
        }
    }

    @Test
    void everyCodeHasItsWords() {
        List<String> keys = Stream.of(
                        Arrays.stream(Verdict.values()).map(value -> "verdict." + value.code()),
                        Arrays.stream(Gate.values()).map(value -> "gate." + value.code()),
                        Arrays.stream(Advice.Code.values()).map(value -> "reason." + value.code()),
                        Arrays.stream(Action.Kind.values()).map(value -> "action." + value.code()),
                        Arrays.stream(DutyStatus.values()).map(value -> "status." + value.code() + ".one"),
                        Arrays.stream(DutyStatus.values()).map(value -> "status." + value.code() + ".many"),
                        Arrays.stream(OpenQuestion.State.values()).map(value -> "state." + value.code()),
                        Arrays.stream(RuleKind.values()).map(value -> "kind." + value.code()),
                        Arrays.stream(CoverageEntry.State.values()).map(value -> "coverage." + value.code()),
                        Arrays.stream(FactType.values()).map(value -> "interview.expect." + value.code()))
                .flatMap(stream -> stream)
                .toList();
        assertThat(french.bundle().keySet()).containsAll(keys);
    }

    @Test
    void datesAreWrittenAsInQuebec() {
        assertThat(new Dates(french).write(LocalDate.of(2026, 4, 1))).isEqualTo("1er\u00a0avril 2026");
        assertThat(new Dates(french).write(LocalDate.of(2026, 12, 31))).isEqualTo("31\u00a0décembre 2026");
        assertThat(new Dates(english).write(LocalDate.of(2026, 4, 1))).isEqualTo("April 1, 2026");
    }

    @Test
    void zeroIsSingularInFrenchOnly() {
        assertThat(french.count("regles.rules", 0)).isEqualTo("0 règle");
        assertThat(english.count("regles.rules", 0)).isEqualTo("0 rules");
        assertThat(french.count("regles.rules", 2)).isEqualTo("2 règles");
    }

    private static List<String> holes(String sentence) {
        return HOLE.matcher(sentence).results().map(MatchResult::group).sorted().toList();
    }
}
