package org.balise.core.yaml;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.balise.api.problem.Problem;
import org.balise.api.problem.Problem.Severity;
import org.balise.api.text.Language;
import org.balise.core.problem.ProblemTexts;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;

/** Each bad file gives exactly the problems written in it; each good file gives none. */
class FixturesTest {

    static Stream<Fixture> good() {
        return Fixture.all("good");
    }

    static Stream<Fixture> bad() {
        return Fixture.all("bad");
    }

    @ParameterizedTest
    @MethodSource("good")
    void aGoodFileHasNoProblem(Fixture fixture) {
        assertThat(Readers.problems(fixture)).isEmpty();
    }

    @ParameterizedTest
    @MethodSource("bad")
    void aBadFileHasTheProblemsWrittenInIt(Fixture fixture) {
        List<Problem> problems = Readers.problems(fixture);

        assertThat(fixture.expected()).isNotEmpty();
        assertThat(problems.stream().map(Fixture::describe)).containsExactlyElementsOf(fixture.expected());
        assertThat(problems).allSatisfy(problem -> {
            assertThat(problem.file()).isEqualTo(fixture.name());
            assertThat(problem.severity()).isEqualTo(Severity.ERROR);
        });
    }

    @ParameterizedTest
    @EnumSource(Language.class)
    void everyProblemIsSaidWithAllItsArguments(Language language) {
        ProblemTexts texts = ProblemTexts.of(language);

        assertThat(bad().flatMap(fixture -> Readers.problems(fixture).stream()))
                .hasSizeGreaterThan(150)
                .allSatisfy(problem -> assertThat(texts.render(problem))
                        .startsWith(problem.file())
                        .contains(problem.code() + " ")
                        .doesNotContainPattern("\\{\\d}"));
    }

    @Test
    void theSameFileGivesTheSameProblemsEachTime() {
        assertThat(bad())
                .allSatisfy(fixture -> assertThat(Readers.problems(fixture)).isEqualTo(Readers.problems(fixture)));
    }

    /** A code that no file can provoke would be a text that nobody has ever read. */
    @Test
    void everyCodeOfTheReadersIsProvokedByAFile() throws IOException {
        Set<String> provoked = bad().flatMap(fixture -> Readers.problems(fixture).stream())
                .map(Problem::code)
                .collect(Collectors.toCollection(TreeSet::new));
        // These are about bytes rather than texts, and have their tests in YamlTreeTest and DossierReaderTest.
        provoked.addAll(List.of("FILE-BINARY", "FILE-NOT-UTF-8", "FILE-TOO-LARGE", "FILE-UTF-16", "NUL-BYTE"));
        // These have their tests in DisclosuresReaderTest.
        provoked.addAll(List.of("NOTICE-BLOCK", "NOTICE-FILE-NAME", "REQUIRED-TWICE"));

        assertThat(codesOfTheReaders()).hasSizeGreaterThan(70).isSubsetOf(provoked);
    }

    private static Set<String> codesOfTheReaders() throws IOException {
        Pattern code = Pattern.compile("\"([A-Z][A-Z0-9]*(?:-[A-Z0-9]+)+)\"");
        Set<String> codes = new TreeSet<>();
        try (Stream<Path> sources = Files.list(Path.of("src", "main", "java", "org", "balise", "core", "yaml"))) {
            for (Path source : sources.sorted().toList()) {
                code.matcher(Files.readString(source)).results().forEach(match -> codes.add(match.group(1)));
            }
        }
        return codes;
    }
}
