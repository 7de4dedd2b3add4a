package org.balise.report;

import static org.balise.report.Texts.both;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import org.balise.api.disclosure.Disclosures;
import org.balise.api.environment.ReferenceData;
import org.balise.api.fact.FactDefinition;
import org.balise.api.fact.FactKind;
import org.balise.api.fact.FactType;
import org.balise.api.pack.PackStamp;
import org.balise.api.pack.RuleBook;
import org.balise.api.rule.Condition;
import org.balise.api.rule.Level;
import org.balise.api.rule.Period;
import org.balise.api.rule.Proof;
import org.balise.api.rule.Rule;
import org.balise.api.rule.RuleHead;
import org.balise.api.rule.RuleKind;
import org.balise.api.text.Bilingual;
import org.jspecify.annotations.Nullable;

/** Made-up rules: nothing here states the law. */
final class SampleBook {
    static final LocalDate FROM = LocalDate.of(2025, 12, 3);
    static final LocalDate CHECKED = LocalDate.of(2026, 11, 23);

    static final Period IN_FORCE = new Period(FROM, null);
    private final SortedMap<String, Rule> rules = new TreeMap<>();
    private final SortedMap<String, FactDefinition> facts = new TreeMap<>();

    static RuleBook book() {
        return new SampleBook().build();
    }

    private RuleBook build() {
        addFacts();
        rules.putAll(new SampleDuties().rules());
        addRisk();
        addOthers();
        return new RuleBook(
                List.of(new PackStamp("essai", "2026.11", both("Règles d’essai", "Trial rules"), "a".repeat(64))),
                IN_FORCE,
                CHECKED,
                SampleForm.questionnaire(),
                facts,
                rules,
                SampleNorms.parameters(),
                new TreeMap<>(Map.of("texte-a", SampleNorms.instrument())),
                SampleNorms.principles(),
                SampleNorms.roles(),
                SampleNorms.lifecycle(),
                new TreeMap<>(),
                Disclosures.NONE,
                ReferenceData.NONE,
                new TreeMap<>());
    }

    private void addFacts() {
        fact(
                "public.interaction",
                FactKind.TRIGGER,
                "Le public interagit avec le système",
                "The public interacts with it");
        fact("donnees.rp", FactKind.TRIGGER, "Renseignements personnels traités", "Personal information processed");
        fact("personnes.nombre", FactKind.EXPOSURE, "Nombre de personnes touchées", "Number of people affected");
        fact("iag.type", FactKind.TRIGGER, "Sorte d’outil génératif", "Kind of generative tool");
        fact("preuve.avis", FactKind.EVIDENCE, "Avis montré avant l’échange", "Notice shown before the exchange");
        fact(
                "preuve.efvp",
                FactKind.EVIDENCE,
                "Évaluation des facteurs relatifs à la vie privée",
                "Privacy impact assessment");
        fact("preuve.essais", FactKind.EVIDENCE, "Rapport d’essais", "Test report");
        fact("preuve.arret", FactKind.EVIDENCE, "Mécanisme d’arrêt", "Stop mechanism");
    }

    private void fact(String id, FactKind kind, String fr, String en) {
        facts.put(
                id,
                new FactDefinition(
                        id,
                        FactType.YES_NO,
                        kind,
                        null,
                        null,
                        List.of(),
                        both(fr, en),
                        null,
                        false,
                        null,
                        "facts.yaml"));
    }

    private void addRisk() {
        factor("rp-traites", 7, "Des renseignements personnels sont traités", "Personal information is processed", 2);
        factor("grand-nombre", 7, "Beaucoup de personnes sont touchées", "Many people are affected", 1);
        factor("erreur-grave", 3, "Une erreur nuirait gravement", "An error would do serious harm", 2);
        factor("fournisseur", 12, "Un seul fournisseur, hors du Québec", "A single supplier, outside Québec", 0);
        rules.put(
                "plancher-decision",
                new Rule.Floor(
                        head(
                                "plancher-decision",
                                RuleKind.FLOOR,
                                List.of("A-2"),
                                null,
                                both("Décision entièrement automatisée", "Fully automated decision")),
                        Level.III,
                        List.of("preuve.arret"),
                        both(
                                "Une décision prise sans personne touche aux droits.",
                                "A decision made with nobody involved bears on rights.")));
    }

    private void factor(String id, int principle, String fr, String en, int measures) {
        List<Rule.Measure> list = new ArrayList<>();
        if (measures > 0) {
            list.add(new Rule.Measure(new Proof.Given("preuve.efvp"), 3, List.of("A-1")));
        }
        if (measures > 1) {
            list.add(new Rule.Measure(
                    new Proof.AnyOf(List.of(new Proof.Given("preuve.essais"), new Proof.Given("preuve.arret"))),
                    1,
                    List.of()));
        }
        rules.put(
                id,
                new Rule.Factor(
                        head(id, RuleKind.FACTOR, List.of("A-1"), principle, both(fr, en)),
                        "donnees",
                        "poids." + id,
                        both(
                                "Une fuite ou un mauvais usage nuirait aux personnes.",
                                "A leak or misuse would harm people."),
                        null,
                        list,
                        both("Proposition", "Proposal")));
    }

    private void addOthers() {
        rules.put(
                "juste-mesure",
                new Rule.Judgement(
                        head(
                                "juste-mesure",
                                RuleKind.JUDGEMENT,
                                List.of("A-2"),
                                5,
                                both("Le besoin justifie l’outil", "The need justifies the tool")),
                        both(
                                "L’outil est-il le moyen le plus simple de répondre au besoin?",
                                "Is the tool the simplest way to meet the need?"),
                        both(
                                "la simplicité se compare, elle ne se mesure pas.",
                                "simplicity is compared, not measured."),
                        "responsable"));
        rules.put(
                "contradiction-rp",
                new Rule.Coherence(
                        head(
                                "contradiction-rp",
                                RuleKind.COHERENCE,
                                List.of(),
                                null,
                                both("Renseignements personnels", "Personal information")),
                        both(
                                "On répond qu’aucun renseignement personnel n’est traité, et qu’il s’en collecte.",
                                "The answers say that no personal information is processed, and that some is collected.")));
        rules.put(
                "registre-annonce",
                new Rule.Announced(
                        head(
                                "registre-annonce",
                                RuleKind.ANNOUNCED,
                                List.of("A-2"),
                                null,
                                both("Un registre public", "A public register")),
                        both(
                                "Un registre public des systèmes est annoncé.",
                                "A public register of systems is announced.")));
    }

    static RuleHead head(String id, RuleKind kind, List<String> corpus, @Nullable Integer principle, Bilingual title) {
        return new RuleHead(
                id, kind, corpus, principle, IN_FORCE, title, CHECKED, Condition.ALWAYS, "essai/essai.drl", "essai");
    }
}
