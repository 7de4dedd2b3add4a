package org.balise.registry.publish;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.balise.api.disclosure.CommercialNames;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class CommercialNamesTest {
    private static final CommercialNames NAMES =
            new CommercialNames(Books.book().disclosures());

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Outil GPT4 interne|Outil modèle de langage commercial interne",
                "Essai de GPT-4o|Essai de modèle de langage commercial",
                "Essai de Claude 3.5|Essai d’assistant commercial",
                "Flotte de Copilots|Flotte d’assistant commercial",
                "Aide par Chat-GPT|Aide par assistant commercial",
                "Aide par chat gpt4|Aide par assistant commercial",
                "ChatGPT pour rédiger|Assistant commercial pour rédiger",
                "Rédaction avec M365 Copilot|Rédaction avec assistant commercial",
                "Tri sous Microsoft Azure|Tri sous plateforme commerciale",
                "Passage d’Azure à SAP|Passage de plateforme commerciale à plateforme commerciale",
                "Appui du Copilot|Appui de l’assistant commercial",
                "L’Oracle des dossiers|Le fournisseur commercial des dossiers",
                "Images DALL·E|Images assistant commercial",
            })
    void replacesANameHoweverItIsWritten(String declared, String published) {
        CommercialNames.Reading reading = NAMES.read(declared);

        assertThat(reading.generic()).isEqualTo(published);
        assertThat(reading.doubtful()).isEmpty();
        assertThat(NAMES.certain(published)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "École Claude-Jutras",
                "L’oracle des délais",
                "Une meta-analyse",
                "Outil JuriGPT",
                "Outil ChatGPTMCN",
                "Copilot-santé",
                "Claude3"
            })
    void leavesToAPersonWhatMayBeSomethingElse(String declared) {
        CommercialNames.Reading reading = NAMES.read(declared);

        assertThat(reading.generic()).isEqualTo(declared);
        assertThat(reading.doubtful()).hasSize(1);
    }

    @ParameterizedTest
    @ValueSource(strings = {"Pilote du copilotage", "Dalle de béton", "Métal et saphir", "Projet SAPHIR"})
    void leavesOtherWordsAlone(String declared) {
        assertThat(NAMES.read(declared)).isEqualTo(new CommercialNames.Reading(declared, List.of(), List.of()));
    }

    @Test
    void onlyAnOrdinaryWordMayBeKept() {
        assertThat(NAMES.certain("École Claude-Jutras")).isEmpty();
        assertThat(NAMES.certain("Outil JuriGPT")).hasValue("GPT");
        assertThat(NAMES.certain("Copilots")).hasValue("Copilots");
    }
}
