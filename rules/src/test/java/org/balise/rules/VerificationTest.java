package org.balise.rules;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.balise.core.analysis.coverage.CaseCoverage;
import org.balise.core.analysis.prove.Verification;
import org.balise.core.pack.Inspected;
import org.balise.core.pack.PackInspector;
import org.junit.jupiter.api.Test;

/** The shipped pack holds what the workbench can prove of it, and its cases show all of it. */
class VerificationTest {
    private static final Inspected QUEBEC =
            new PackInspector(VerificationTest.class.getClassLoader()).inspect(List.of(), "ia-quebec");

    @Test
    void nothingIsFoundThatItsAuthorsDoNotAcknowledge() {
        Verification verification = Verification.of(QUEBEC, Quebec.RULES.engine());

        assertThat(verification.proved()).isTrue();
        assertThat(verification.dossiers()).isGreaterThan(600);
        assertThat(verification.open().stream()
                        .map(finding -> finding.place() + " " + finding.code() + " " + finding.about()))
                .isEmpty();
    }

    @Test
    void everyPartOfEveryRuleIsSeenInACaseAndEveryMistakeIsNoticed() {
        CaseCoverage coverage = CaseCoverage.of(QUEBEC.contents().orElseThrow());

        assertThat(coverage.gaps().stream()
                        .map(gap ->
                                gap.sort() + " " + gap.rule() + " " + gap.what().fr()))
                .isEmpty();
        assertThat(coverage.survivors().stream()
                        .map(survivor -> survivor.kind() + " " + survivor.rule() + " "
                                + survivor.what().fr()))
                .isEmpty();
    }
}
