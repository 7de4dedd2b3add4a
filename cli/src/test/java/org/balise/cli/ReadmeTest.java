package org.balise.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** What the first pages say in figures is what the commands say. */
class ReadmeTest {

    @Test
    void theCorpusIsCountedAsTheCommandCountsIt() throws IOException {
        JsonNode totals = json("regles", "couverture").path("totals");
        int encoded = totals.path("encoded").intValue();
        int judgement = totals.path("judgement").intValue();
        int aside = totals.path("not-encodable").intValue()
                + totals.path("not-in-force").intValue()
                + totals.path("out-of-scope").intValue();
        assertThat(Files.readString(Path.of("../README.md")))
                .contains("Les " + (encoded + judgement + aside) + " entrées")
                .contains(encoded + " codées, " + judgement + " posées à une personne, " + aside + " écartées");
        assertThat(Files.readString(Path.of("../README.en.md")))
                .contains("All " + (encoded + judgement + aside) + " entries")
                .contains(encoded + " encoded, " + judgement + " put to a person, " + aside + " set aside");
    }

    @Test
    void theRulesAreAsManyAsTheListSays() throws IOException {
        assertThat(Files.readString(Path.of("../CHANGELOG.md")))
                .contains("The Québec pack: "
                        + json("regles", "lister").path("rules").size() + " rules");
    }

    @Test
    void theQuestionsAreThoseThatTheEconomyCounts() throws IOException {
        String economy = Files.readString(Path.of("../docs/economie.md"));
        String[] median = economy.substring(economy.indexOf("médiane / median")).split("\\|");
        String naive = median[1].strip();
        String screens = median[2].strip();
        String answers = median[3].strip();
        assertThat(words("README.md"))
                .contains(screens + " écrans au milieu des exemples, au lieu de " + naive)
                .contains("une à une, " + answers + " réponses");
        assertThat(words("README.en.md"))
                .contains(screens + " screens for the middle example, instead of " + naive)
                .contains("ticked together; " + answers + " answers");
    }

    private static String words(String file) throws IOException {
        return Files.readString(Path.of("..", file)).replaceAll("\\s+", " ");
    }

    private static JsonNode json(String... command) {
        String[] arguments = {command[0], command[1], "--json", "-"};
        return JsonMapper.shared().readTree(new Runner().run(arguments).out());
    }
}
