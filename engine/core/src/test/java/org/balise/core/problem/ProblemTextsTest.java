package org.balise.core.problem;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Properties;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.balise.api.problem.Problem;
import org.balise.api.text.Language;
import org.junit.jupiter.api.Test;

class ProblemTextsTest {

    private static final Path SOURCES = Path.of("src", "main", "java");
    private static final Pattern CODE = Pattern.compile("\"([A-Z][A-Z0-9]*(?:-[A-Z0-9]+)+)\"");
    private static final Pattern PLACEHOLDER = Pattern.compile("\\{[^}]*}");

    /** Text in capitals with hyphens that is not a code. */
    private static final Set<String> OTHERS = Set.of("SHA-256");

    private final Properties french = ProblemTexts.load(Language.FR);
    private final Properties english = ProblemTexts.load(Language.EN);

    @Test
    void everyCodeOfTheSourcesHasAText() {
        assertThat(codes())
                .hasSizeGreaterThan(70)
                .allSatisfy(code -> assertThat(french).containsKey(code));
    }

    @Test
    void everyTextIsUsed() {
        assertThat(french.stringPropertyNames().stream().map(key -> key.replace(ProblemTexts.NEAREST, "")))
                .isSubsetOf(codes());
    }

    @Test
    void bothLanguagesHaveTheSameTextsWithTheSamePlaceholders() {
        assertThat(english.stringPropertyNames()).isEqualTo(french.stringPropertyNames());
        assertThat(french.stringPropertyNames())
                .allSatisfy(
                        key -> assertThat(placeholders(english, key)).as(key).isEqualTo(placeholders(french, key)));
    }

    @Test
    void theNearestNameIsShownOnlyInTheTextMadeForIt() {
        assertThat(french.stringPropertyNames())
                .filteredOn(key -> key.endsWith(ProblemTexts.NEAREST))
                .isNotEmpty()
                .allSatisfy(key -> assertThat(placeholders(french, key))
                        .as(key)
                        .hasSizeGreaterThan(placeholders(french, key.replace(ProblemTexts.NEAREST, ""))
                                .size()));
    }

    @Test
    void everyTextIsWholeSentences() {
        assertThat(Stream.of(french, english).flatMap(texts -> texts.values().stream()))
                .allSatisfy(text -> assertThat((String) text).matches("[«“{\\p{Lu}0-9].*[.?]"));
    }

    @Test
    void frenchFollowsTheTypographyOfQuebec() {
        assertThat(french.values())
                .allSatisfy(text -> assertThat((String) text)
                        .doesNotContain("'", "“", "”", "...")
                        .doesNotContainPattern(" [;!?]")
                        .doesNotContainPattern("« | »")
                        .doesNotContainPattern("[^\u00A0][:%] "));
    }

    @Test
    void englishUsesCurlyMarks() {
        assertThat(english.values())
                .allSatisfy(text -> assertThat((String) text).doesNotContain("'", "«", "»"));
    }

    @Test
    void thePlaceIsAsPreciseAsItIsKnown() {
        ProblemTexts texts = ProblemTexts.of(Language.EN);

        assertThat(texts.render(Problem.error("a.yaml", 3, 7, "YAML-TAB"))).startsWith("a.yaml:3:7 YAML-TAB There is");
        assertThat(texts.render(Problem.error("a.yaml", 3, 0, "YAML-TAB"))).startsWith("a.yaml:3 YAML-TAB There is");
        assertThat(texts.render(Problem.error("a.yaml", 0, 0, "YAML-TAB"))).startsWith("a.yaml YAML-TAB There is");
    }

    @Test
    void theNearestNameIsOfferedWhenThereIsOne() {
        ProblemTexts texts = ProblemTexts.of(Language.FR);

        assertThat(texts.render(Problem.error("d.yaml", 5, 3, "QUESTION-UNKNOWN", "ia.sistem", "ia.systeme")))
                .isEqualTo("d.yaml:5:3 QUESTION-UNKNOWN La question «\u00A0ia.sistem\u00A0» n’existe pas dans ce"
                        + " questionnaire. Seules ses questions ont une réponse. Vouliez-vous écrire"
                        + " «\u00A0ia.systeme\u00A0»?");
        assertThat(texts.sentence(Problem.error("d.yaml", 5, 3, "QUESTION-UNKNOWN", "autre", "")))
                .endsWith("Retirez cette ligne, ou vérifiez la version du questionnaire.");
    }

    @Test
    void whatAFileSaysCannotBreakTheLineOrTheTerminal() {
        Problems problems = new Problems();
        problems.error(new Place("a\nb", 1, 1), "OPTION-UNKNOWN", "x\n\u001B[31m\u202E{0}", "y", "");

        String line = ProblemTexts.of(Language.EN).render(problems.all().get(0));

        assertThat(line).startsWith("a b:1:1 OPTION-UNKNOWN “x  [31m\uFFFD{0}” is not one of the options.");
    }

    @Test
    void aCodeOfAPluginIsShownWithItsArguments() {
        assertThat(ProblemTexts.of(Language.FR).render(Problem.warning("a", 1, 2, "OTHER-CODE", "x", "y")))
                .isEqualTo("a:1:2 OTHER-CODE x, y");
    }

    private static Set<String> placeholders(Properties texts, String key) {
        return PLACEHOLDER
                .matcher(texts.getProperty(key, ""))
                .results()
                .map(MatchResult::group)
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private static Set<String> codes() {
        try (Stream<Path> files = Files.walk(SOURCES)) {
            // What the analysis of rules finds has texts of its own.
            return files.filter(file -> file.toString().endsWith(".java"))
                    .filter(file -> !file.toString().contains("analysis"))
                    .flatMap(file -> CODE.matcher(source(file)).results().map(match -> match.group(1)))
                    .filter(code -> !OTHERS.contains(code))
                    .collect(Collectors.toCollection(TreeSet::new));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String source(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
