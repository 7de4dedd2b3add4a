package org.balise.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import org.balise.core.pack.LoadedRules;
import org.balise.core.pack.PackLoader;
import org.balise.core.problem.Problems;
import org.balise.core.testkit.CaseRunner;
import org.balise.core.yaml.CasesReader;
import org.balise.core.yaml.RuleCase;
import org.junit.jupiter.api.Test;

/** The pack shown as an example passes the checks that its readers will run on their own. */
class ExamplePackTest {
    private static final Path PACK = Runner.EXAMPLES.resolve("trousse-ministere");
    private static final String CASES = "lettres/01-relecture.cases.yaml";

    @Test
    void itsCasesComeOutAsTheySay() throws IOException {
        LoadedRules rules = new PackLoader(getClass().getClassLoader()).load(List.of(PACK), "ia-quebec");
        Problems problems = new Problems();
        List<RuleCase> cases =
                new CasesReader(rules.book().facts()).read(CASES, Files.readAllBytes(PACK.resolve(CASES)), problems);
        assertThat(problems.all()).isEmpty();
        assertThat(cases).hasSizeGreaterThan(10);
        CaseRunner runner = new CaseRunner(rules.book(), rules.engine());
        assertThat(runner.mismatches(cases)).isEmpty();
        assertThat(runner.idleFacts(cases)).isEmpty();
        assertThat(cases.stream().map(RuleCase::rule).collect(Collectors.toSet()))
                .isEqualTo(rules.book().rules().values().stream()
                        .filter(rule -> rule.head().pack().equals("ministere-exemple"))
                        .map(rule -> rule.head().id())
                        .collect(Collectors.toSet()));
    }

    @Test
    void itSaysThatItIsFictional() throws IOException {
        for (String file : List.of("README.md", "pack.yaml", "sources/directive-fictive.yaml")) {
            assertThat(Files.readString(PACK.resolve(file))).as(file).containsIgnoringCase("fictif");
        }
    }
}
