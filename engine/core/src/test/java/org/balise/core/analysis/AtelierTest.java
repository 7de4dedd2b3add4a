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
}
