package org.balise.core.analysis;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.balise.api.text.Bilingual;
import org.balise.api.text.Placeholders;
import org.junit.jupiter.api.Test;

class FindingTextsTest {
    private static final Path SOURCES = Path.of("src/main/java/org/balise/core/analysis/prove");
    private static final Pattern CODE = Pattern.compile("\"([A-Z]+(?:-[A-Z]+)+)\"");
    private static final Pattern PLACEHOLDER = Pattern.compile("\\{\\d}");

    @Test
    void everyCodeOfTheSourcesHasATextAndEveryTextIsUsed() throws IOException {
        try (Stream<Path> files = Files.walk(SOURCES)) {
            Set<String> used = files.filter(file -> file.toString().endsWith(".java"))
                    .flatMap(file -> CODE.matcher(source(file)).results().map(match -> match.group(1)))
                    .collect(Collectors.toCollection(TreeSet::new));
            assertThat(used).hasSizeGreaterThan(35).isEqualTo(FindingTexts.codes());
        }
    }

    @Test
    void bothLanguagesHaveTheSamePlaceholders() {
        for (String code : FindingTexts.codes()) {
            Bilingual text = FindingTexts.sentence(code, List.of());
            assertThat(placeholders(text.en())).as(code).isEqualTo(placeholders(text.fr()));
        }
    }

    /** A title that holds braces is a title, not a place to fill. */
    @Test
    void whatAnArgumentHoldsIsNotFilled() {
        assertThat(Placeholders.fill("{1}, {0}, {2}", List.of("a {1}", "$1 {0}")))
                .isEqualTo("$1 {0}, a {1}, {2}");
    }

    private static Set<String> placeholders(String text) {
        return PLACEHOLDER.matcher(text).results().map(MatchResult::group).collect(Collectors.toSet());
    }

    private static String source(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
