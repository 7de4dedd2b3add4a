package org.balise.core.analysis;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.balise.core.analysis.coverage.CaseCoverage;
import org.balise.core.analysis.prove.Verification;
import org.balise.core.pack.Inspected;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Mistakes made on purpose, one at a time: the workbench finds nearly all of them, and says which it misses. */
class SeededDefectsTest {
    private static final double LEAST_FOUND = 0.95;

    @TempDir
    private Path folder;

    private static List<Defect> defects() {
        return Stream.of(
                        ConditionDefects.conditions(),
                        RuleTextDefects.dutyTexts(),
                        RuleTextDefects.riskTexts(),
                        FormDefects.questions(),
                        FormDefects.cases(),
                        FileDefects.values(),
                        FileDefects.files())
                .flatMap(List::stream)
                .toList();
    }

    @Test
    void theWorkbenchFindsAtLeastNineteenMistakesInTwenty() {
        List<Defect> defects = defects();
        Map<String, String> found = new LinkedHashMap<>();
        List<String> missed = new ArrayList<>();
        for (Defect defect : defects) {
            String by = foundBy(defect);
            if (by.isEmpty()) {
                missed.add(defect.name());
            } else {
                found.put(defect.name(), by);
            }
        }
        found.forEach((name, by) -> System.out.println("found  " + name + ": " + by));
        missed.forEach(name -> System.out.println("missed " + name));
        System.out.println("seeded defects: " + found.size() + " of " + defects.size() + " found");

        assertThat(defects).extracting(Defect::name).doesNotHaveDuplicates().hasSizeGreaterThanOrEqualTo(100);
        assertThat((double) found.size() / defects.size())
                .as("missed: %s", missed)
                .isGreaterThanOrEqualTo(LEAST_FOUND);
    }

    private String foundBy(Defect defect) {
        Inspected inspected = defect.seed().apply(new Atelier()).inspect(folder.resolve(defect.name()));
        Verification verification = Verification.of(inspected, null);
        String codes = verification.open().stream()
                .map(finding -> finding.source().code() + " " + finding.code())
                .collect(Collectors.toCollection(TreeSet::new))
                .stream()
                .collect(Collectors.joining(", "));
        if (codes.isEmpty() && inspected.sound()) {
            CaseCoverage coverage = CaseCoverage.of(inspected.contents().orElseThrow());
            codes = Stream.concat(
                            coverage.gaps().stream().map(CaseCoverage.Gap::sort),
                            coverage.survivors().stream().map(CaseCoverage.Survivor::kind))
                    .distinct()
                    .map(sort -> "coverage " + sort)
                    .collect(Collectors.joining(", "));
        }
        return codes;
    }
}
