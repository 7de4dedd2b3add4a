package org.balise.core.analysis;

import java.util.List;

/** Mistakes in the form and in the cases. */
final class FormDefects {
    private static final String TOOL = "questions/sections/outil.yaml";
    private static final String PROOFS = "questions/sections/preuves.yaml";
    private static final String FACTS = "pack/facts.yaml";
    private static final String DUTY_CASES = "pack/regles/01-devoirs.cases.yaml";
    private static final String RISK_CASES = "pack/regles/02-risques.cases.yaml";

    private FormDefects() {}

    static List<Defect> questions() {
        return List.of(
                Defect.of("option-prefix-in-the-form", TOOL, "code: serieuse", "code: effet-serieuse"),
                Defect.of("option-forgotten-in-the-form", TOOL, "      - { code: autre, fr: Autre, en: Other }\n", ""),
                Defect.of(
                        "option-twice-in-the-form",
                        TOOL,
                        "code: autre, fr: Autre, en: Other",
                        "code: ministere, fr: Autre, en: Other"),
                Defect.of(
                        "two-options-of-one-label",
                        TOOL,
                        "fr: Effet grave, en: Grave effect",
                        "fr: Effet sérieux, en: Serious effect"),
                Defect.of(
                        "option-without-english",
                        TOOL,
                        "{ code: autre, fr: Autre, en: Other }",
                        "{ code: autre, fr: Autre }"),
                Defect.of(
                        "question-hidden-for-ever",
                        TOOL,
                        "    visible-when:\n      - { outil.decide: oui }",
                        "    visible-when:\n      - { outil.decide: oui, outil.present: non }"),
                Defect.of(
                        "question-that-decides-itself",
                        TOOL,
                        "    visible-when:\n      - { outil.decide: oui }",
                        "    visible-when:\n      - { personnes.groupes: enfants }"),
                Defect.of(
                        "order-dependent-branch",
                        TOOL,
                        "    visible-when:\n      - { outil.present: oui }",
                        "    visible-when:\n      - { preuve.avis: oui }"),
                Defect.of("visibility-of-an-unknown-fact", TOOL, "{ outil.decide: oui }", "{ outil.decider: oui }"),
                Defect.of(
                        "visibility-of-an-unknown-option",
                        TOOL,
                        "{ outil.decide: oui }",
                        "{ organisme.sorte: ministeres }"),
                Defect.of(
                        "useless-visibility",
                        TOOL,
                        "      - { outil.decide: oui }",
                        "      - { outil.decide: oui }\n      - { outil.decide: oui, effet.gravite: grave }"),
                Defect.of(
                        "visibility-turned-round",
                        PROOFS,
                        "      - { outil.present: oui }",
                        "      - { outil.present: non }"),
                Defect.of(
                        "proof-hidden-where-it-is-due",
                        PROOFS,
                        "      - { outil.present: oui }",
                        "      - { outil.public: non }"),
                Defect.of("answer-feeds-the-wrong-fact", TOOL, "feeds: [outil.public]", "feeds: [outil.decide]"),
                Defect.of(
                        "answer-feeds-two-facts-at-once",
                        TOOL,
                        "feeds: [outil.public]",
                        "feeds: [outil.public, outil.decide]"),
                Defect.of("answer-feeds-nothing-known", TOOL, "feeds: [outil.public]", "feeds: [outil.publique]"),
                Defect.of("answer-of-another-type", TOOL, "feeds: [outil.public]", "feeds: [effet.gravite]"),
                Defect.of("duplicate-question-id", TOOL, "  - id: outil.decide\n", "  - id: outil.public\n"),
                Defect.of(
                        "range-of-another-unit",
                        TOOL,
                        "range: { min: 0, max: 1000000 }",
                        "range: { min: 0, max: 100 }"),
                Defect.of(
                        "informational-question-that-counts",
                        TOOL,
                        "feeds: [outil.decide]",
                        "informational: true\n    feeds: [outil.decide]"),
                Defect.of(
                        "silence-means-no-for-a-risk",
                        TOOL,
                        "feeds: [outil.decide]",
                        "not-offered-means-no: true\n    feeds: [outil.decide]"),
                Defect.of(
                        "placeholder-in-a-question",
                        TOOL,
                        "fr: Par année., en: Per year.",
                        "fr: Par année (à définir)., en: Per year."),
                Defect.of(
                        "question-not-translated",
                        TOOL,
                        "en: How many people are affected?",
                        "en: Combien de personnes sont touchées?"),
                Defect.of(
                        "section-that-is-not-there",
                        "questions/questionnaire.yaml",
                        "[outil, preuves]",
                        "[outil, preuves, autres]"),
                Defect.of("section-forgotten", "questions/questionnaire.yaml", "[outil, preuves]", "[outil]"),
                Defect.of(
                        "sections-in-the-wrong-order",
                        TOOL,
                        "  - id: organisme.sorte\n    type: one-of",
                        "  - id: organisme.sorte\n    visible-when:\n      - { preuve.registre: oui }\n    type: one-of"),
                new Defect(
                        "question-without-effect",
                        atelier -> atelier.append(
                                        FACTS,
                                        "  - { id: outil.couleur, type: yes-no, kind: description, label: { fr: Couleur, en: Colour } }\n  - { id: outil.teinte, type: yes-no, kind: description, label: { fr: Teinte, en: Hue } }\n")
                                .append(
                                        TOOL,
                                        "  - id: outil.couleur\n    type: yes-no\n    text: { fr: L’outil a-t-il une couleur?, en: Does the tool have a colour? }\n    help: { fr: Oui ou non., en: Yes or no. }\n    feeds: [outil.couleur]\n  - id: outil.teinte\n    type: yes-no\n    text: { fr: Est-elle vive?, en: Is it bright? }\n    help: { fr: Oui ou non., en: Yes or no. }\n    informational: true\n    visible-when:\n      - { outil.couleur: oui }\n    feeds: [outil.teinte]\n")),
                new Defect(
                        "option-that-no-rule-reads",
                        atelier -> atelier.replace(
                                        FACTS, "[nulle, serieuse, grave]", "[nulle, serieuse, grave, mortelle]")
                                .replace(
                                        TOOL,
                                        "      - { code: grave, fr: Effet grave, en: Grave effect }\n",
                                        "      - { code: grave, fr: Effet grave, en: Grave effect }\n      - { code: mortelle, fr: Mort, en: Death }\n")));
    }

    static List<Defect> cases() {
        return List.of(
                Defect.of(
                        "answer-stored-as-display-text",
                        DUTY_CASES,
                        "organisme.sorte: municipalite",
                        "organisme.sorte: Municipalité"),
                Defect.of("answer-stored-in-english", DUTY_CASES, "outil.public: oui", "outil.public: yes"),
                Defect.of("case-of-an-unknown-fact", DUTY_CASES, "{outil.public: oui", "{outil.publics: oui"),
                Defect.of(
                        "case-that-gives-a-derived-fact",
                        DUTY_CASES,
                        "organisme.sorte: ministere",
                        "organisme.vise: oui"),
                Defect.of("case-with-the-wrong-result", DUTY_CASES, "expect: non-conforme", "expect: conforme"),
                Defect.of(
                        "case-with-a-result-of-another-kind", DUTY_CASES, "expect: non-conforme", "expect: declenche"),
                Defect.of(
                        "case-with-a-fact-that-does-not-matter",
                        RISK_CASES,
                        "given: {effet.gravite: serieuse}",
                        "given: {effet.gravite: serieuse, outil.public: oui}"),
                Defect.of("case-of-another-rule", RISK_CASES, "effet-grave:\n- case", "effet-graves:\n- case"),
                Defect.of("case-before-the-rule", DUTY_CASES, "as-of: 2025-03-01", "as-of: 2024-12-01"),
                Defect.of(
                        "case-named-twice",
                        DUTY_CASES,
                        "- case: Un guichet automatique annonce ce qu’il est",
                        "- case: Un guichet automatique répond au public sans avis"),
                Defect.of(
                        "threshold-with-one-side-only",
                        RISK_CASES,
                        "personnes.nombre: 9999}\n  expect: sans-objet\n- case: On ne sait pas combien",
                        "personnes.nombre: 10001}\n  expect: declenche\n- case: On ne sait pas combien"),
                Defect.of(
                        "no-undetermined-case",
                        RISK_CASES,
                        "- case: On ne sait pas combien\n  given: {outil.decide: oui}\n  expect: indetermine\n",
                        ""),
                Defect.of(
                        "no-clear-case",
                        RISK_CASES,
                        "- case: Un autre organisme\n  given: {organisme.sorte: autre}\n  expect: sans-objet\n",
                        ""),
                Defect.of(
                        "alternative-without-a-case",
                        RISK_CASES,
                        "- case: Une municipalité\n  given: {organisme.sorte: municipalite}\n  expect: declenche\n",
                        ""),
                Defect.of(
                        "condition-never-false-in-a-case",
                        RISK_CASES,
                        "- case: L’effet n’est que sérieux\n  given: {outil.decide: oui, effet.gravite: serieuse}\n  expect: sans-objet\n",
                        ""),
                Defect.of(
                        "threshold-seen-from-afar",
                        RISK_CASES,
                        "given: {outil.decide: oui, personnes.nombre: 9999}",
                        "given: {outil.decide: oui, personnes.nombre: 0}"));
    }
}
