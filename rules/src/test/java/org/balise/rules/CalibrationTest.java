package org.balise.rules;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import org.balise.api.answer.AnswerValue;
import org.balise.api.answer.Dossier;
import org.balise.api.assess.Assessment;
import org.balise.api.assess.LevelRange;
import org.balise.api.assess.Risk.Robustness;
import org.balise.api.text.Language;
import org.balise.core.assess.Assessor;
import org.junit.jupiter.api.Test;
import org.snakeyaml.engine.v2.api.Load;
import org.snakeyaml.engine.v2.api.LoadSettings;

/**
 * Each example dossier comes to the level and the verdict that a careful person expects, and the page that says so is
 * up to date. {@code -Dgolden.update=true} writes the page.
 */
class CalibrationTest {
    private static final Map<String, Dossier> EXAMPLES = Quebec.examples();
    private static final Assessor ASSESSOR = new Assessor(Quebec.RULES.book(), Quebec.RULES.engine());

    /** What is expected of one dossier, as written in calibration.yaml. */
    private record Expected(
            String dossier,
            String outcome,
            boolean writtenBefore,
            Map<String, String> why,
            Map<String, String> difference) {}

    @Test
    void everyExampleComesToWhatIsExpectedOfIt() throws IOException {
        List<Expected> expectations = expectations();

        assertThat(expectations).extracting(Expected::dossier).containsExactlyInAnyOrderElementsOf(EXAMPLES.keySet());
        assertThat(expectations.stream().map(expected -> expected.dossier() + " " + outcome(assess(expected))))
                .containsExactlyElementsOf(expectations.stream()
                        .map(expected -> expected.dossier() + " " + expected.outcome())
                        .toList());
    }

    @Test
    void thePageSaysWhatIsComputed() throws IOException {
        for (Language language : Language.values()) {
            Path page = Path.of("../docs", language == Language.FR ? "calibration.md" : "calibration.en.md");
            String expected = page(language);
            if (Boolean.getBoolean("golden.update")) {
                Files.writeString(page, expected);
            }
            assertThat(Files.readString(page)).isEqualTo(expected);
        }
    }

    private static Assessment assess(Expected expected) {
        return ASSESSOR.assess(Objects.requireNonNull(EXAMPLES.get(expected.dossier())));
    }

    private static String outcome(Assessment assessment) {
        return range(assessment.risk().inherent()) + ", "
                + range(assessment.risk().residual()) + ", "
                + assessment.advice().verdict().code();
    }

    private static String range(LevelRange range) {
        return range.settled() ? range.min().name() : range.min() + "-" + range.max();
    }

    @SuppressWarnings("unchecked")
    private static List<Expected> expectations() throws IOException {
        Map<String, List<Map<String, Object>>> file = (Map<String, List<Map<String, Object>>>)
                new Load(LoadSettings.builder().build())
                        .loadFromString(Files.readString(Path.of("src/test/resources/calibration.yaml")));
        List<Expected> expectations = new ArrayList<>();
        for (Map<String, Object> entry : Objects.requireNonNull(file.get("dossiers"))) {
            Map<String, String> outcome = (Map<String, String>) Objects.requireNonNull(entry.get("expected"));
            expectations.add(new Expected(
                    String.valueOf(entry.get("dossier")),
                    outcome.get("inherent") + ", " + outcome.get("residual") + ", " + outcome.get("verdict"),
                    "before".equals(entry.get("written")),
                    (Map<String, String>) Objects.requireNonNull(entry.get("why")),
                    (Map<String, String>) entry.getOrDefault("difference", Map.of())));
        }
        return expectations;
    }

    private static String page(Language language) throws IOException {
        String template = new String(
                Objects.requireNonNull(CalibrationTest.class.getResourceAsStream(
                                "/calibration-page." + language.tag() + ".md"))
                        .readAllBytes(),
                StandardCharsets.UTF_8);
        List<Expected> expectations = expectations();
        String rows = expectations.stream().map(CalibrationTest::row).collect(Collectors.joining("\n"));
        String reasons = expectations.stream()
                .map(expected -> reason(expected, language))
                .collect(Collectors.joining("\n"));
        return template.replace("{rows}", rows).replace("{reasons}", reasons);
    }

    private static String row(Expected expected) {
        Assessment assessment = assess(expected);
        Robustness robustness = assessment.risk().robustness();
        return "| [%s](../exemples/%s.yaml) | %s | %s | %s | %d / %d |"
                .formatted(
                        name(expected),
                        expected.dossier(),
                        range(assessment.risk().inherent()),
                        range(assessment.risk().residual()),
                        assessment.advice().verdict().code(),
                        robustness.kept(),
                        robustness.trials());
    }

    private static String name(Expected expected) {
        Dossier dossier = Objects.requireNonNull(EXAMPLES.get(expected.dossier()));
        AnswerValue name =
                Objects.requireNonNull(dossier.answers().get("initiative.nom")).value();
        return ((AnswerValue.FreeText) name).text();
    }

    private static String reason(Expected expected, Language language) {
        String difference = expected.difference().get(language.tag());
        return "- **%s**%s. %s%s"
                .formatted(
                        name(expected),
                        expected.writtenBefore() ? "" : " †",
                        expected.why().get(language.tag()),
                        difference == null ? "" : " _" + difference + "_");
    }
}
