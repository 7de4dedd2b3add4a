package org.balise.core.analysis;

import java.util.List;

/** Mistakes in the proofs and the texts of rules. */
final class RuleTextDefects {
    private static final String DUTY_TEXTS = "pack/regles/01-devoirs.yaml";
    private static final String RISK_TEXTS = "pack/regles/02-risques.yaml";

    private RuleTextDefects() {}

    static List<Defect> dutyTexts() {
        return List.of(
                Defect.of(
                        "proof-already-in-the-condition",
                        DUTY_TEXTS,
                        "  proof: preuve.registre",
                        "  proof: outil.present"),
                Defect.of(
                        "proof-that-does-not-exist",
                        DUTY_TEXTS,
                        "  proof: preuve.registre",
                        "  proof: preuve.registres"),
                Defect.of("proof-that-is-a-risk", DUTY_TEXTS, "  proof: preuve.registre", "  proof: effet.gravite"),
                Defect.of("proof-of-another-duty", DUTY_TEXTS, "  proof: preuve.essais", "  proof: preuve.recours"),
                Defect.of(
                        "proof-all-instead-of-any",
                        DUTY_TEXTS,
                        "{ any: [preuve.recours, {",
                        "{ all: [preuve.recours, {"),
                Defect.of(
                        "proof-part-absorbed",
                        DUTY_TEXTS,
                        "{ all: [preuve.avis, preuve.registre] }",
                        "{ all: [preuve.recours, preuve.registre] }"),
                Defect.of("proof-given-twice", DUTY_TEXTS, "{ all: [preuve.avis, preuve.registre] }", "preuve.recours"),
                Defect.of("proof-forgotten", DUTY_TEXTS, "  proof: preuve.registre\n", ""),
                Defect.of("proof-part-forgotten", DUTY_TEXTS, ", { all: [preuve.avis, preuve.registre] }", ""),
                Defect.of(
                        "proof-of-a-prohibition",
                        DUTY_TEXTS,
                        "  due: { role: responsable }",
                        "  proof: preuve.avis\n  due: { role: responsable }"),
                Defect.of(
                        "illustration-of-nothing",
                        DUTY_TEXTS,
                        "illustrates: informer-le-public",
                        "illustrates: informer"),
                Defect.of(
                        "illustration-of-a-prohibition",
                        DUTY_TEXTS,
                        "illustrates: informer-le-public",
                        "illustrates: ne-pas-decider-des-enfants"),
                Defect.of("unknown-force", DUTY_TEXTS, "force: INDIC", "force: INDICATION"),
                Defect.of("unknown-severity", DUTY_TEXTS, "severity: S2", "severity: S5"),
                Defect.of("unknown-gate", DUTY_TEXTS, "gate: experimentation", "gate: essais"),
                Defect.of("wrong-gate", DUTY_TEXTS, "gate: experimentation", "gate: retrait"),
                Defect.of("unknown-role", DUTY_TEXTS, "role: responsable", "role: responsables"),
                Defect.of("unknown-principle", DUTY_TEXTS, "principle: 2", "principle: 12"),
                Defect.of(
                        "contradictory-dates",
                        DUTY_TEXTS,
                        "in-force: { from: 2025-01-01 }",
                        "in-force: { from: 2025-01-01, to: 2024-12-31 }"),
                Defect.of(
                        "rule-older-than-its-source",
                        DUTY_TEXTS,
                        "in-force: { from: 2024-06-27 }",
                        "in-force: { from: 2023-01-01 }"),
                Defect.of(
                        "rule-never-in-force",
                        DUTY_TEXTS,
                        "in-force: { from: 2025-01-01 }",
                        "in-force: { from: 2024-06-27, to: 2024-06-28 }"),
                Defect.of(
                        "rule-checked-after-its-pack", DUTY_TEXTS, "checked-on: 2026-11-23", "checked-on: 2027-01-01"),
                Defect.of("phase-in-forgotten", DUTY_TEXTS, "  phase-in: { until: 2025-06-30 }\n", ""),
                Defect.of("phase-in-of-another-year", DUTY_TEXTS, "until: 2025-06-30", "until: 2025-01-30"),
                Defect.of("citation-that-does-not-exist", DUTY_TEXTS, "corpus: [ATELIER-3]", "corpus: [ATELIER-33]"),
                Defect.of("citation-of-another-article", DUTY_TEXTS, "corpus: [ATELIER-3]", "corpus: [ATELIER-4]"),
                Defect.of(
                        "missing-language",
                        DUTY_TEXTS,
                        "says: { fr: La personne peut contester., en: The person can contest. }",
                        "says: { fr: La personne peut contester. }"),
                Defect.of(
                        "not-translated",
                        DUTY_TEXTS,
                        "en: The body lists its tools.",
                        "en: L’organisme inscrit ses outils."),
                Defect.of("placeholder-published", DUTY_TEXTS, "fr: Documentez des essais.", "fr: À compléter."),
                Defect.of("todo-published", DUTY_TEXTS, "en: Document tests.", "en: TODO ask the lawyers."),
                Defect.of(
                        "template-field-published",
                        DUTY_TEXTS,
                        "remedy: { fr: Donnez un avis., en: Give a notice. }",
                        "remedy: { fr: \"Écrivez à {contact}.\", en: \"Write to {contact}.\" }"),
                Defect.of(
                        "title-copied-from-a-neighbour",
                        DUTY_TEXTS,
                        "title: { fr: Tenir un registre, en: Keep a register }",
                        "title: { fr: Informer le public, en: Inform the public }"),
                Defect.of(
                        "space-before-a-question-mark",
                        DUTY_TEXTS,
                        "A-t-on usé de prudence?",
                        "A-t-on usé de prudence ?"),
                Defect.of("typewriter-apostrophe", DUTY_TEXTS, "L’avis est affiché", "L'avis est affiché"),
                Defect.of("duplicate-rule-id", DUTY_TEXTS, "afficher-un-avis:\n", "informer-le-public:\n"),
                Defect.of("mistyped-key", DUTY_TEXTS, "  remedy: { fr: Donnez", "  remedies: { fr: Donnez"),
                Defect.of("mis-nested-block", DUTY_TEXTS, "  force: INDIC\n  severity: S2\n", "  force: INDIC\n"),
                Defect.of("kind-of-another-rule", DUTY_TEXTS, "kind: prohibition", "kind: judgement"),
                Defect.of("texts-without-a-rule", DUTY_TEXTS, "registre-national-annonce:", "registre-national:"));
    }

    static List<Defect> riskTexts() {
        return List.of(
                Defect.of("weight-that-does-not-exist", RISK_TEXTS, "points: poids.foule", "points: poids.foules"),
                Defect.of("weight-of-another-factor", RISK_TEXTS, "points: poids.foule", "points: poids.aines"),
                Defect.of(
                        "measure-that-does-not-exist",
                        RISK_TEXTS,
                        "{ proof: preuve.avis, weight: 1",
                        "{ proof: preuve.avis-public, weight: 1"),
                Defect.of(
                        "measure-without-weight",
                        RISK_TEXTS,
                        "{ proof: preuve.avis, weight: 1",
                        "{ proof: preuve.avis, weight: 0"),
                Defect.of(
                        "measure-that-is-the-risk",
                        RISK_TEXTS,
                        "{ proof: preuve.avis, weight: 1",
                        "{ proof: outil.public, weight: 1"),
                Defect.of("group-of-one", RISK_TEXTS, "  group: effet\n", "  group: effets\n"),
                Defect.of("group-across-principles", RISK_TEXTS, "  principle: 1\n", "  principle: 2\n"),
                Defect.of("unknown-category", RISK_TEXTS, "category: juridique", "category: juridic"),
                Defect.of("factor-without-principle", RISK_TEXTS, "  principle: 2\n", ""),
                Defect.of("level-written-as-a-number", RISK_TEXTS, "minimum: III", "minimum: 3"),
                Defect.of(
                        "floor-lifted-by-what-triggers-it",
                        RISK_TEXTS,
                        "lifted-by: [preuve.recours, preuve.essais]",
                        "lifted-by: [outil.decide]"),
                Defect.of(
                        "floor-lifted-by-nothing-known",
                        RISK_TEXTS,
                        "lifted-by: [preuve.recours, preuve.essais]",
                        "lifted-by: [preuve.recours-humain]"),
                Defect.of(
                        "derivation-that-starts-late",
                        RISK_TEXTS,
                        "  kind: derivation\n  title: { fr: Organisme visé, en: Body concerned }\n  in-force: { from: 2024-06-27 }",
                        "  kind: derivation\n  title: { fr: Organisme visé, en: Body concerned }\n  in-force: { from: 2025-06-27 }"),
                Defect.of(
                        "cited-article-not-accounted-for",
                        "pack/corpus.yaml",
                        "  - { corpus: ATELIER-3, state: encoded, rules: [tenir-un-registre] }\n",
                        ""),
                Defect.of(
                        "article-covered-by-the-wrong-rule",
                        "pack/corpus.yaml",
                        "rules: [mettre-a-l-essai]",
                        "rules: [tenir-un-registre]"),
                Defect.of(
                        "article-covered-by-no-known-rule",
                        "pack/corpus.yaml",
                        "rules: [mettre-a-l-essai]",
                        "rules: [mettre-a-l-epreuve]"),
                Defect.of("encoded-without-a-rule", "pack/corpus.yaml", ", rules: [mettre-a-l-essai]", ""));
    }
}
