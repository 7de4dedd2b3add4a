package org.balise.report;

import static org.balise.report.Texts.both;

import java.util.List;
import org.balise.api.fact.FactType;
import org.balise.api.questionnaire.Question;
import org.balise.api.questionnaire.Questionnaire;
import org.balise.api.questionnaire.Section;
import org.balise.api.rule.Condition;

/** The made-up questions of the sample book. */
final class SampleForm {

    private SampleForm() {}

    static Questionnaire questionnaire() {
        return new Questionnaire(
                "essai",
                "2026.11",
                both("Questionnaire d’essai", "Trial questionnaire"),
                List.of(new Section(
                        "identification",
                        both("Identification", "Identification"),
                        List.of(
                                question(
                                        "initiative.nom",
                                        FactType.TEXT,
                                        "Quel est le nom de l’initiative?",
                                        "What is the name of the initiative?"),
                                question(
                                        "public.interaction",
                                        FactType.YES_NO,
                                        "Le public interagit-il avec le système?",
                                        "Does the public interact with the system?"),
                                question(
                                        "donnees.rp",
                                        FactType.YES_NO,
                                        "Des renseignements personnels sont-ils traités?",
                                        "Is personal information processed?"),
                                question(
                                        "personnes.nombre",
                                        FactType.AMOUNT,
                                        "Combien de personnes sont touchées?",
                                        "How many people are affected?"),
                                question(
                                        "iag.type",
                                        FactType.ONE_OF,
                                        "Quelle sorte d’outil génératif est utilisée?",
                                        "What kind of generative tool is used?"),
                                question(
                                        "preuve.efvp",
                                        FactType.YES_NO,
                                        "L’évaluation est-elle à jour?",
                                        "Is the assessment current?"),
                                question(
                                        "preuve.arret",
                                        FactType.YES_NO,
                                        "Un mécanisme d’arrêt existe-t-il?",
                                        "Is there a stop mechanism?")))),
                "b".repeat(64));
    }

    private static Question question(String id, FactType type, String fr, String en) {
        return new Question(
                id,
                type,
                both(fr, en),
                both("Aide.", "Help."),
                type == FactType.ONE_OF
                        ? List.of(
                                new Question.Option("publique", both("outil public", "public tool")),
                                new Question.Option("circuit-ferme", both("circuit fermé", "closed circuit")))
                        : List.of(),
                type == FactType.AMOUNT ? both("personnes", "people") : null,
                null,
                Condition.ALWAYS,
                List.of(id),
                false,
                false,
                false);
    }
}
