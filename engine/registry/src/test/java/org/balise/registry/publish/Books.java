package org.balise.registry.publish;

import java.time.LocalDate;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import org.balise.api.disclosure.Disclosures;
import org.balise.api.disclosure.Portrait;
import org.balise.api.environment.ReferenceData;
import org.balise.api.fact.FactDefinition;
import org.balise.api.fact.FactKind;
import org.balise.api.fact.FactType;
import org.balise.api.norm.Lifecycle;
import org.balise.api.pack.RuleBook;
import org.balise.api.questionnaire.Questionnaire;
import org.balise.api.rule.Condition;
import org.balise.api.rule.Period;
import org.balise.api.text.Bilingual;

/** A book with the words that publishing needs and nothing else. */
final class Books {
    private static final List<String> CATEGORIES = List.of(
            "decision",
            "comportement",
            "assistant",
            "automatisation",
            "experience",
            "formation",
            "geomatique",
            "laboratoire",
            "connecte",
            "image");

    private Books() {}

    static RuleBook book() {
        SortedMap<String, SortedMap<String, Bilingual>> labels = new TreeMap<>();
        labels.put("initiative.categorie", named(CATEGORIES));
        labels.put("initiative.statut", named(List.of("production", "developpement", "indisponible")));
        labels.put(
                "initiative.benefices",
                named(List.of(
                        "qualite", "delai", "cout", "productivite", "decision", "accessibilite", "environnement")));
        Portrait portrait = new Portrait(
                labels,
                List.of(
                        new Portrait.GenericName(
                                Bilingual.same("assistant commercial"),
                                List.of("Copilot", "GitHub Copilot", "ChatGPT", "Claude", "M365", "DALL-E")),
                        new Portrait.GenericName(Bilingual.same("modèle de langage commercial"), List.of("GPT")),
                        new Portrait.GenericName(Bilingual.same("plateforme commerciale"), List.of("Azure", "SAP")),
                        new Portrait.GenericName(
                                Bilingual.same("fournisseur commercial"), List.of("Microsoft", "Oracle", "Meta"))),
                List.of("Claude", "Oracle", "Meta"));
        SortedMap<String, FactDefinition> facts = new TreeMap<>();
        facts.put(
                "initiative.categorie",
                new FactDefinition(
                        "initiative.categorie",
                        FactType.ONE_OF,
                        FactKind.DESCRIPTION,
                        null,
                        null,
                        CATEGORIES,
                        Bilingual.same("Catégorie"),
                        null,
                        false,
                        null,
                        "facts.yaml"));
        LocalDate from = LocalDate.of(2024, 6, 15);
        return new RuleBook(
                List.of(),
                new Period(from, null),
                from,
                new Questionnaire("essai", "1", Bilingual.same("Essai"), List.of(), "0".repeat(64)),
                facts,
                new TreeMap<>(),
                new TreeMap<>(),
                new TreeMap<>(),
                new TreeMap<>(),
                new TreeMap<>(),
                new Lifecycle("initiative.phase", List.of(), new TreeMap<>()),
                new TreeMap<>(),
                new Disclosures(
                        List.of(),
                        List.of(),
                        new TreeMap<>(),
                        null,
                        new Condition(List.of()),
                        List.of("Copilot", "Microsoft", "Watson"),
                        List.of(),
                        portrait),
                ReferenceData.NONE,
                new TreeMap<>());
    }

    private static SortedMap<String, Bilingual> named(List<String> options) {
        SortedMap<String, Bilingual> labels = new TreeMap<>();
        options.forEach(option -> labels.put(option, Bilingual.same("Libellé " + option)));
        return labels;
    }
}
