package org.balise.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.balise.api.answer.Dossier;
import org.balise.api.problem.Problem;
import org.balise.api.text.Language;
import org.balise.cli.Runner.Result;
import org.balise.cli.house.Bench;
import org.balise.cli.house.House;
import org.balise.cli.house.Workshop;
import org.balise.core.sign.SignatureDemand;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ProgramTest {
    private static final Pattern ENGLISH = Pattern.compile("(?i)\\b(usage|options|commands|file|show|the|missing)\\b");

    @ParameterizedTest
    @ValueSource(
            strings = {
                "--aide",
                "evaluer --aide",
                "repondre --aide",
                "questions --aide",
                "verifier --aide",
                "regles --aide",
                "regles lister --aide",
                "regles couverture --aide"
            })
    void helpsInBothLanguages(String call) {
        Result french = new Runner().run(call.split(" "));
        Result english = new Runner().run((call + " --language=en").split(" "));
        assertThat(List.of(french.code(), english.code())).containsExactly(0, 0);
        assertThat(french.out()).contains("Emploi\u00a0: balise").contains("Affiche cette aide.");
        assertThat(english.out()).contains("Usage: balise").contains("Show this help.");
        String prose = french.out().replaceAll("--?[a-z-]+", "").replaceAll("(?i)\\bpage web\\b", "");
        assertThat(ENGLISH.matcher(prose).results().map(match -> match.group()))
                .as(prose)
                .allMatch("options"::equalsIgnoreCase);
    }

    @Test
    void theHelpGivesEachNameInTheLanguageOfTheReader() {
        assertThat(new Runner().run("evaluer", "--aide").out())
                .contains("Emploi\u00a0: balise evaluer [-h]")
                .contains("--json=FICHIER", "--pdf-langue=fr|en|fr+en", "--echec-si=NIVEAU", "--trousses=")
                .contains("-h, --aide ")
                .doesNotContain("--pdf-language", "--fail-at", "--packs", "--help", "${");
        assertThat(new Runner().run("evaluer", "--help", "--langue", "en").out())
                .contains("Usage: balise assess [-h]")
                .contains("--json=FILE", "--pdf-language=fr|en|fr+en", "--fail-at=LEVEL", "--packs=")
                .contains("-h, --help ")
                .doesNotContain("--pdf-langue=", "--echec-si", "--trousses", "--aide", "${");
        assertThat(new Runner().run("registry", "--help", "--language", "en").out())
                .contains("Usage: balise registry [-h]")
                .contains("  declare ", "  import ", "Declare")
                .doesNotContain("declarer", "registre");
    }

    @Test
    void noLineOfTheHelpEndsOnAnApostrophe() {
        for (int width = 55; width < 100; width++) {
            Runner runner = new Runner().with(Map.of("COLUMNS", Integer.toString(width)));
            assertThat(runner.run("evaluer", "--aide").out().lines())
                    .noneMatch(line -> line.endsWith("\u2019"))
                    .anyMatch(line -> line.contains("l\u2019étape"));
        }
    }

    @Test
    void anErrorSpeaksOfOptionsAndCommandsInTheLanguageOfTheReader() {
        assertThat(new Runner().run("assess", "x", "--fail-at", "V").err())
                .contains("--echec-si", "balise evaluer --aide");
        assertThat(new Runner()
                        .run("evaluer", "x", "--echec-si", "V", "--langue", "en")
                        .err())
                .contains("--fail-at", "balise assess --help");
    }

    @Test
    void tellsItsVersion() {
        Result result = new Runner().run("--version");
        assertThat(result.code()).isZero();
        assertThat(result.out()).matches("Balise [0-9]+\\.[0-9]+\\.[0-9]+\\S*\\R");
    }

    @Test
    void speaksFrenchUnlessTheMachineSpeaksEnglish() {
        assertThat(help(Map.of())).contains("Emploi");
        assertThat(help(Map.of("LANG", "C.UTF-8"))).contains("Emploi");
        assertThat(help(Map.of("LANG", "fr_CA.UTF-8"))).contains("Emploi");
        assertThat(help(Map.of("LANG", "en_CA.UTF-8"))).contains("Usage");
        assertThat(help(Map.of("LANG", "en_CA.UTF-8", "LC_ALL", "fr_CA.UTF-8"))).contains("Emploi");
        assertThat(help(Map.of("LC_ALL", "fr_CA.UTF-8", "BALISE_LANGUE", "en"))).contains("Usage");
    }

    private static String help(Map<String, String> environment) {
        return new Runner().with(environment).run("--help").out();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "evaluer",
                "evalue x",
                "evaluer x --jsonn y",
                "evaluer x --json",
                "evaluer x --json a --json b",
                "evaluer x --echec-si V",
                "evaluer x --echec-si ii",
                "evaluer x --pdf-langue es",
                "evaluer a/x.yaml b/x.yaml",
                "verifier",
                "verifier a b",
                "regles",
                "--langue es --aide",
                "evaluer --aide=x"
            })
    void refusesAWrongCallInBothLanguages(String call) {
        String[] words = call.isEmpty() ? new String[0] : call.split(" ");
        Result french = new Runner().run(words);
        Result english = new Runner().with(Map.of("LC_ALL", "en_CA")).run(words);
        assertThat(List.of(french.code(), english.code())).containsExactly(2, 2);
        assertThat(french.err()).startsWith("Emploi incorrect. ").contains("Pour l’aide\u00a0: balise");
        assertThat(english.err()).startsWith("Wrong usage. ").contains("For help: balise");
        assertThat(french.out() + english.out()).isEmpty();
        assertThat(firstLine(french)).isNotEqualTo(firstLine(english));
    }

    @Test
    void tellsTheValuesAcceptedAndTheNearestName() {
        assertThat(new Runner().run("evaluer", "x", "--echec-si", "V").err())
                .contains("I, II, III, IV, admissible, sous-conditions, a-corriger, inadmissible");
        assertThat(new Runner().run("evaluer", "x", "--jsonn", "y").err()).contains("Vouliez-vous dire --json?");
    }

    @Test
    void anInternalErrorTellsWhatToReportAndShowsItsTraceOnlyOnRequest() {
        Runner broken = new Runner().in(new BrokenHouse());
        Result brief = broken.run("regles", "lister");
        assertThat(brief.code()).isEqualTo(4);
        assertThat(brief.err())
                .contains("Erreur interne de Balise")
                .contains("signaler")
                .contains("casse")
                .doesNotContain("\tat ");
        Result full = broken.run("regles", "lister", "--trace");
        assertThat(full.code()).isEqualTo(4);
        assertThat(full.err()).contains("\tat org.balise.cli.ProgramTest");
    }

    private static String firstLine(Result result) {
        return result.err().lines().findFirst().orElse("");
    }

    private static final class BrokenHouse implements House {
        @Override
        public Workshop open(List<Path> packs, String questionnaire, @Nullable SignatureDemand demand) {
            throw new IllegalStateException("casse");
        }

        @Override
        public Bench bench() {
            throw new IllegalStateException("casse");
        }

        @Override
        public byte[] resultInPdf(String fileName, byte[] pdf) {
            throw new IllegalStateException("casse");
        }

        @Override
        public Dossier dossierInResult(String fileName, byte[] json) {
            throw new IllegalStateException("casse");
        }

        @Override
        public String render(Problem problem, Language language) {
            throw new IllegalStateException("casse");
        }
    }
}
