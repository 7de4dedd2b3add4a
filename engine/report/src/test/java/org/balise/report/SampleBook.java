package org.balise.report;

import static org.balise.report.Texts.both;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import org.balise.api.fact.FactDefinition;
import org.balise.api.fact.FactKind;
import org.balise.api.fact.FactType;
import org.balise.api.norm.Force;
import org.balise.api.norm.Gate;
import org.balise.api.norm.Instrument;
import org.balise.api.norm.Instrument.Provision;
import org.balise.api.norm.Lifecycle;
import org.balise.api.norm.Principle;
import org.balise.api.norm.Role;
import org.balise.api.norm.Severity;
import org.balise.api.pack.PackStamp;
import org.balise.api.pack.RuleBook;
import org.balise.api.questionnaire.Question;
import org.balise.api.questionnaire.Questionnaire;
import org.balise.api.questionnaire.Section;
import org.balise.api.rule.Condition;
import org.balise.api.rule.Level;
import org.balise.api.rule.ParameterSeries;
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

    private static final Period IN_FORCE = new Period(FROM, null);
    private final SortedMap<String, Rule> rules = new TreeMap<>();
    private final SortedMap<String, FactDefinition> facts = new TreeMap<>();

    static RuleBook book() {
        return new SampleBook().build();
    }

    private RuleBook build() {
        addFacts();
        addDuties();
        addRisk();
        addOthers();
        return new RuleBook(
                List.of(new PackStamp("essai", "2026.11", both("Règles d’essai", "Trial rules"), "a".repeat(64))),
                IN_FORCE,
                CHECKED,
                questionnaire(),
                facts,
                rules,
                parameters(),
                new TreeMap<>(Map.of("texte-a", instrument())),
                principles(),
                roles(),
                lifecycle(),
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

    private void addDuties() {
        duty(
                "avis-public",
                RuleKind.DUTY,
                Severity.S3,
                Gate.RELEASE,
                "Dire au public qu’une IA répond",
                "Tell the public that an AI answers",
                "preuve.avis");
        duty(
                "efvp",
                RuleKind.DUTY,
                Severity.S4,
                Gate.EXPERIMENTATION,
                "Évaluer les effets sur la vie privée",
                "Assess the effects on privacy",
                "preuve.efvp");
        duty(
                "essais",
                RuleKind.DUTY,
                Severity.S2,
                Gate.RELEASE,
                "Éprouver le système avant de s’en servir",
                "Test the system before use",
                "preuve.essais");
        duty(
                "arret",
                RuleKind.DUTY,
                Severity.S3,
                Gate.OPERATION,
                "Pouvoir arrêter le système",
                "Be able to stop the system",
                "preuve.arret");
        duty(
                "bilan",
                RuleKind.DUTY,
                Severity.S1,
                Gate.RETIREMENT,
                "Faire le bilan au retrait",
                "Review at retirement",
                "preuve.essais");
        duty(
                "biometrie",
                RuleKind.PROHIBITION,
                Severity.S4,
                null,
                "Ne pas identifier à distance",
                "Do not identify at a distance",
                null);
        duty(
                "journal",
                RuleKind.DUTY,
                Severity.S2,
                null,
                "Tenir un journal des décisions",
                "Keep a log of decisions",
                "preuve.essais");
        duty(
                "affiche",
                RuleKind.ILLUSTRATION,
                Severity.S1,
                Gate.RELEASE,
                "Poser une affiche",
                "Put up a sign",
                "preuve.avis");
        duty(
                "hors-sujet",
                RuleKind.DUTY,
                Severity.S2,
                Gate.RELEASE,
                "Exigence sans objet",
                "Requirement that does not apply",
                "preuve.avis");
        for (int i = 1; i <= 14; i++) {
            String fr =
                    "Exigence courante numéro " + i + ", dont le titre tient sur plus d’une ligne pour voir le tableau";
            String en = "Ordinary requirement number " + i + ", with a title over more than one line to see the table";
            duty(
                    "courante-" + (i < 10 ? "0" : "") + i,
                    RuleKind.DUTY,
                    Severity.S2,
                    Gate.RELEASE,
                    fr,
                    en,
                    "preuve.essais");
        }
    }

    private void duty(
            String id,
            RuleKind kind,
            Severity severity,
            @Nullable Gate gate,
            String fr,
            String en,
            @Nullable String proof) {
        rules.put(
                id,
                new Rule.Duty(
                        head(id, kind, id.equals("journal") ? List.of() : List.of("A-1"), 7, both(fr, en)),
                        Force.ORIENT,
                        severity,
                        both(
                                "La personne sait à quoi elle a affaire avant que l’échange commence.",
                                "People know what they are dealing with before the exchange begins."),
                        both(
                                "Afficher l’avis, puis garder une capture datée de l’écran.",
                                "Show the notice, then keep a dated screenshot."),
                        both("Capture datée de l’écran", "Dated screenshot"),
                        proof == null ? null : new Proof.Given(proof),
                        gate,
                        "responsable",
                        kind == RuleKind.ILLUSTRATION ? "avis-public" : null,
                        id.equals("courante-01") ? LocalDate.of(2026, 6, 5) : null));
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

    private static Questionnaire questionnaire() {
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

    private static SortedMap<String, ParameterSeries> parameters() {
        SortedMap<String, ParameterSeries> parameters = new TreeMap<>();
        Map.of("niveau.seuil-2", "25", "niveau.seuil-3", "50", "niveau.seuil-4", "75", "attenuation.maximale", "0.7")
                .forEach((id, value) -> parameters.put(
                        id,
                        new ParameterSeries(
                                id,
                                Bilingual.same(id),
                                both("points", "points"),
                                "proposition",
                                CHECKED,
                                new TreeMap<>(Map.of(FROM, new BigDecimal(value))))));
        return parameters;
    }

    private static Instrument instrument() {
        return new Instrument(
                "texte-a",
                both("Texte d’essai", "Trial text"),
                both("Texte A", "Text A"),
                null,
                IN_FORCE,
                CHECKED,
                List.of(
                        new Provision(
                                "A-1", both("art. 1, al. 2", "s. 1, para. 2"), both("Un", "One"), both("…", "…"), "LU"),
                        new Provision(
                                "A-2", both("art. 2", "s. 2"), both("Deux", "Two"), both("…", "…"), "INFERENCE")));
    }

    private static SortedMap<Integer, Principle> principles() {
        List<Bilingual> names = List.of(
                both("Respect des personnes et de la règle de droit", "Respect for people and the rule of law"),
                both("Inclusion et équité", "Inclusion and fairness"),
                both("Fiabilité et robustesse", "Reliability and robustness"),
                both("Sécurité", "Security"),
                both("Efficience, efficacité et pertinence", "Efficiency, effectiveness and relevance"),
                both("Durabilité", "Sustainability"),
                both("Transparence", "Transparency"),
                both("Explicabilité", "Explainability"),
                both("Responsabilité", "Accountability"),
                both("Compétence", "Competence"),
                both("Autonomie et supervision humaine", "Autonomy and human oversight"),
                both("Souveraineté numérique", "Digital sovereignty"));
        SortedMap<Integer, Principle> principles = new TreeMap<>();
        for (int i = 0; i < names.size(); i++) {
            principles.put(i + 1, new Principle(i + 1, names.get(i), IN_FORCE));
        }
        return principles;
    }

    private static SortedMap<String, Role> roles() {
        return new TreeMap<>(Map.of(
                "responsable",
                new Role("responsable", both("Responsable du système", "Person responsible for the system"), "")));
    }

    private static Lifecycle lifecycle() {
        return new Lifecycle(
                "initiative.phase",
                List.of(new Lifecycle.Phase("realisation", both("Réalisation", "Build"), Gate.RELEASE)),
                Map.of(
                        Gate.EXPERIMENTATION, both("Expérimentation", "Experimentation"),
                        Gate.RELEASE, both("Mise en service", "Release"),
                        Gate.OPERATION, both("Maintien en exploitation", "Continued operation"),
                        Gate.RETIREMENT, both("Retrait", "Retirement")));
    }
}
