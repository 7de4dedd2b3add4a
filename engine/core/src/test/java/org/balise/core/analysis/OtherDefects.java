package org.balise.core.analysis;

import java.util.List;

/** Mistakes in the form, in the cases, in the values and in the files. */
final class OtherDefects {
    private static final String TOOL = "questions/sections/outil.yaml";
    private static final String PROOFS = "questions/sections/preuves.yaml";
    private static final String VALUES = "pack/parameters/valeurs.yaml";
    private static final String FACTS = "pack/facts.yaml";
    private static final String DUTY_CASES = "pack/regles/01-devoirs.cases.yaml";
    private static final String RISK_CASES = "pack/regles/02-risques.cases.yaml";

    private OtherDefects() {}

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

    static List<Defect> values() {
        return List.of(
                Defect.of(
                        "levels-in-the-wrong-order",
                        VALUES,
                        "values: { 2024-06-27: 50 }",
                        "values: { 2024-06-27: 20 }"),
                Defect.of("unreachable-level", VALUES, "values: { 2024-06-27: 75 }", "values: { 2024-06-27: 100 }"),
                Defect.of(
                        "threshold-beyond-the-scale",
                        VALUES,
                        "values: { 2024-06-27: 75 }",
                        "values: { 2024-06-27: 101 }"),
                Defect.of("level-squeezed-out", VALUES, "values: { 2024-06-27: 50 }", "values: { 2024-06-27: 26 }"),
                Defect.of(
                        "measures-that-erase-a-risk",
                        VALUES,
                        "values: { 2024-06-27: 0.7 }",
                        "values: { 2024-06-27: 1 }"),
                Defect.of(
                        "percentage-instead-of-a-share",
                        VALUES,
                        "values: { 2024-06-27: 0.7 }",
                        "values: { 2024-06-27: 70 }"),
                Defect.of("negative-weight", VALUES, "values: { 2024-06-27: 60 }", "values: { 2024-06-27: -60 }"),
                Defect.of("weight-of-zero", VALUES, "values: { 2024-06-27: 60 }", "values: { 2024-06-27: 0 }"),
                Defect.of(
                        "weight-with-a-zero-too-many",
                        VALUES,
                        "values: { 2024-06-27: 60 }",
                        "values: { 2024-06-27: 600 }"),
                Defect.of(
                        "value-that-starts-late",
                        VALUES,
                        "values: { 2024-06-27: 10000 }",
                        "values: { 2025-06-27: 10000 }"),
                Defect.of(
                        "rounded-threshold", VALUES, "values: { 2024-06-27: 10000 }", "values: { 2024-06-27: 9999.6 }"),
                Defect.of(
                        "threshold-with-a-zero-too-many",
                        VALUES,
                        "values: { 2024-06-27: 10000 }",
                        "values: { 2024-06-27: 100000 }"),
                Defect.of(
                        "threshold-out-of-range",
                        VALUES,
                        "values: { 2024-06-27: 10000 }",
                        "values: { 2024-06-27: 10000000 }"),
                Defect.of("parameter-that-nothing-reads", VALUES, "id: poids.aines", "id: poids.aine"),
                Defect.of("engine-parameter-missing", VALUES, "id: attenuation.maximale", "id: attenuation.maximum"),
                Defect.of("duplicate-parameter", VALUES, "id: poids.aines", "id: poids.foule"));
    }

    static List<Defect> files() {
        return List.of(
                Defect.of("fact-defined-twice", FACTS, "  - id: preuve.registre\n", "  - id: preuve.recours\n"),
                Defect.of(
                        "fact-that-nothing-asks",
                        FACTS,
                        "  - id: preuve.avis\n",
                        "  - { id: preuve.plan, type: yes-no, kind: evidence, label: { fr: Plan, en: Plan } }\n  - id: preuve.avis\n"),
                Defect.of("option-forgotten-in-the-dictionary", FACTS, "[nulle, serieuse, grave]", "[nulle, grave]"),
                Defect.of(
                        "derived-fact-without-a-derivation",
                        FACTS,
                        "  - id: preuve.avis\n",
                        "  - { id: organisme.grand, type: yes-no, kind: derived, label: { fr: Grand, en: Large } }\n  - id: preuve.avis\n"),
                Defect.of(
                        "phase-without-a-gate",
                        "pack/lifecycle.yaml",
                        "  - { code: retrait, title: { fr: Retrait, en: Retirement }, next-gate: retrait }\n",
                        ""),
                Defect.of(
                        "phase-that-cannot-be-answered",
                        "pack/lifecycle.yaml",
                        "{ code: retrait, title",
                        "{ code: retire, title"),
                Defect.of(
                        "phase-fact-that-does-not-exist",
                        "pack/lifecycle.yaml",
                        "phase-fact: projet.phase",
                        "phase-fact: projet.phases"),
                Defect.of(
                        "principle-that-starts-late",
                        "pack/principles.yaml",
                        "en: Transparency }, in-force: { from: 2024-06-27 }",
                        "en: Transparency }, in-force: { from: 2025-06-27 }"),
                Defect.of(
                        "principle-that-ends-early",
                        "pack/principles.yaml",
                        "en: Transparency }, in-force: { from: 2024-06-27 }",
                        "en: Transparency }, in-force: { from: 2024-06-27, to: 2025-06-27 }"),
                Defect.of(
                        "pack-for-a-later-engine",
                        "pack/pack.yaml",
                        "requires-engine: \"0.1\"",
                        "requires-engine: \"9.0\""),
                Defect.of(
                        "source-of-two-languages-missing-one",
                        "pack/sources/texte.yaml",
                        "title: { fr: Texte d’atelier, en: Workbench text }",
                        "title: { fr: Texte d’atelier }"),
                Defect.of(
                        "source-not-yet-in-force",
                        "pack/sources/texte.yaml",
                        "in-force: { from: 2024-06-27 }",
                        "in-force: { from: 2026-06-27 }"),
                Defect.of("article-written-twice", "pack/sources/texte.yaml", "corpus: ATELIER-6", "corpus: ATELIER-5"),
                new Defect("cases-forgotten", atelier -> atelier.without("pack/regles/02-risques.cases.yaml")),
                new Defect("texts-forgotten", atelier -> atelier.without("pack/regles/02-risques.yaml")),
                new Defect("extra-file", atelier -> atelier.append("pack/notes.yaml", "a: b\n")),
                new Defect(
                        "duplicate-rule-under-another-name",
                        atelier -> atelier.append(
                                        "pack/regles/02-risques.drl",
                                        "\nrule \"exposition-au-public\"\nwhen\n    $public : Yes( fact == \"outil.public\" )\nthen\n    conclude.applies( \"exposition-au-public\", $public );\nend\n")
                                .append(
                                        "pack/regles/02-risques.yaml",
                                        "\nexposition-au-public:\n  kind: factor\n  title: { fr: Exposition au public, en: Exposure to the public }\n  principle: 2\n  in-force: { from: 2024-06-27 }\n  checked-on: 2026-11-23\n  category: juridique\n  points: poids.exposition\n  reason: { fr: Le public peut être trompé., en: The public can be misled. }\n  mitigated-by: []\n  basis: { fr: Texte d’atelier, en: Workbench text }\n")
                                .append(
                                        "pack/regles/02-risques.cases.yaml",
                                        "\nexposition-au-public:\n- case: Le public s’en sert\n  given: {outil.public: oui}\n  expect: declenche\n- case: L’outil reste à l’interne\n  given: {outil.public: non}\n  expect: sans-objet\n- case: On ne sait pas\n  given: {outil.present: oui}\n  expect: indetermine\n")),
                new Defect(
                        "acknowledgement-of-nothing",
                        atelier -> atelier.append(
                                "pack/acknowledged.yaml",
                                "entries:\n  - { code: RULE-SUBSUMED, about: [effet-grave], on: 2026-11-23, reason: { fr: Voulu., en: Meant. } }\n")));
    }
}
