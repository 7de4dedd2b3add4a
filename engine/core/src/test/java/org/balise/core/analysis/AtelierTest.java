package org.balise.core.analysis;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.balise.core.analysis.coverage.CaseCoverage;
import org.balise.core.analysis.prove.Verification;
import org.balise.core.pack.Inspected;
import org.balise.core.rules.Interpreter;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The small pack is sound: what is found in a spoiled copy comes from the mistake. */
class AtelierTest {
    private static final String READING = """
            readings:
              - id: lecture.prudence
                label: { fr: Que veut dire prudence?, en: What does care mean? }
                corpus: [ATELIER-6]
                options:
                  - { code: large, fr: Au sens large, en: In the wide sense }
                  - { code: etroite, fr: Au sens étroit, en: In the narrow sense }
                reason: { fr: Le texte ne le dit pas., en: The text does not say. }
                mark: proposition
                last-confirmed-on: 2026-11-23
                values: { 2024-06-27: large }
            """;

    @TempDir
    private Path folder;

    @Test
    void nothingIsFoundInIt() {
        Inspected inspected = new Atelier().inspect(folder);
        assertThat(inspected.problems()).isEmpty();
        Interpreter interpreter =
                new Interpreter(inspected.contents().orElseThrow().book());
        Verification verification = Verification.of(inspected, interpreter);

        assertThat(verification.proved()).isTrue();
        assertThat(verification.findings().stream()
                        .map(finding -> finding.place() + " " + finding.code() + " " + finding.about() + " "
                                + finding.text().fr()))
                .isEmpty();
    }

    @Test
    void itsCasesShowAllOfIt() {
        CaseCoverage coverage =
                CaseCoverage.of(new Atelier().inspect(folder).contents().orElseThrow());

        assertThat(coverage.gaps().stream()
                        .map(gap ->
                                gap.sort() + " " + gap.rule() + " " + gap.what().fr()))
                .isEmpty();
        assertThat(coverage.survivors().stream()
                        .map(survivor -> survivor.kind() + " " + survivor.rule() + " "
                                + survivor.what().fr()))
                .isEmpty();
        assertThat(coverage.complete()).isTrue();
    }

    /** Without the reading in the book, a case that relies on it fails whatever is done to the rule. */
    @Test
    void aChangeThatNoCaseNoticesIsToldOfARuleThatFollowsAReading() {
        Inspected inspected = new Atelier()
                .append("pack/readings/lectures.yaml", READING)
                .replace("pack/regles/01-devoirs.drl", """
                        then
                            conclude.applies( "juger-de-la-prudence", $outil );
                        """, """
                            $lecture : Selected( fact == "lecture.prudence", option == "large" )
                        then
                            conclude.applies( "juger-de-la-prudence", $outil, $lecture );
                        """)
                .inspect(folder);
        assertThat(inspected.problems()).isEmpty();
        CaseCoverage coverage = CaseCoverage.of(inspected.contents().orElseThrow());

        assertThat(coverage.survivors().stream().map(survivor -> survivor.kind() + " " + survivor.rule()))
                .containsExactly("drop-literal juger-de-la-prudence");
    }
}
