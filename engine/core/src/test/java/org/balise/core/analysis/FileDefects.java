package org.balise.core.analysis;

import java.util.List;

/** Mistakes in the values and in the files. */
final class FileDefects {
    private static final String VALUES = "pack/parameters/valeurs.yaml";
    private static final String FACTS = "pack/facts.yaml";

    private FileDefects() {}

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
