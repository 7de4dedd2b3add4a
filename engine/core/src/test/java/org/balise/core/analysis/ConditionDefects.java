package org.balise.core.analysis;

import java.util.List;

/** Mistakes in the conditions of rules. */
final class ConditionDefects {
    private static final String DUTIES = "pack/regles/01-devoirs.drl";
    private static final String RISKS = "pack/regles/02-risques.drl";

    private ConditionDefects() {}

    static List<Defect> conditions() {
        return List.of(
                Defect.of("mistyped-fact-id", DUTIES, "\"outil.public\"", "\"outil.pubic\""),
                Defect.of("fact-id-in-capitals", DUTIES, "\"outil.public\"", "\"outil.Public\""),
                Defect.of("option-prefix-mismatch", DUTIES, "option == \"serieuse\"", "option == \"effet-serieuse\""),
                Defect.of(
                        "option-label-instead-of-code",
                        DUTIES,
                        "option == \"serieuse\"",
                        "option == \"Effet sérieux\""),
                Defect.of("option-of-another-fact", DUTIES, "option == \"serieuse\"", "option == \"ministere\""),
                Defect.of("mistyped-parameter", DUTIES, "id == \"seuil.foule\"", "id == \"seuil.foules\""),
                Defect.of(
                        "yes-of-a-choice",
                        DUTIES,
                        "Yes( fact == \"outil.decide\" )",
                        "Yes( fact == \"effet.gravite\" )"),
                Defect.of(
                        "no-of-a-derived-fact",
                        DUTIES,
                        "Yes( fact == \"organisme.vise\" )",
                        "No( fact == \"organisme.vise\" )"),
                Defect.of("flipped-yes", DUTIES, "Yes( fact == \"outil.public\" )", "No( fact == \"outil.public\" )"),
                Defect.of("flipped-comparison", DUTIES, "value >= $seuil.value", "value < $seuil.value"),
                Defect.of("literal-threshold", DUTIES, "value >= $seuil.value", "value >= 10000"),
                Defect.of("other-option-chosen", DUTIES, "option == \"enfants\"", "option == \"aines\""),
                Defect.of(
                        "alternative-copied-and-not-changed", DUTIES, "option == \"grave\"", "option == \"serieuse\""),
                Defect.of(
                        "wrong-rule-concluded",
                        DUTIES,
                        "conclude.applies( \"afficher-un-avis\"",
                        "conclude.applies( \"informer-le-public\""),
                Defect.of(
                        "derives-instead-of-applies",
                        DUTIES,
                        "conclude.applies( \"tenir-un-registre\"",
                        "conclude.derives( \"tenir-un-registre\""),
                Defect.of(
                        "fact-not-passed-on",
                        DUTIES,
                        "\"informer-le-public\", $public, $vise",
                        "\"informer-le-public\", $public"),
                Defect.of(
                        "arbitrary-java-in-a-rule",
                        DUTIES,
                        "conclude.applies( \"juger",
                        "System.exit( 0 ); conclude.applies( \"juger"),
                Defect.of(
                        "negation-in-a-rule",
                        DUTIES,
                        "    $outil : Yes( fact == \"outil.present\" )\nthen\n    conclude.applies( \"juger",
                        "    not Yes( fact == \"outil.present\" )\nthen\n    conclude.applies( \"juger"),
                Defect.of(
                        "salience-in-a-rule",
                        DUTIES,
                        "rule \"juger-de-la-prudence\"\nwhen",
                        "rule \"juger-de-la-prudence\"\nsalience 10\nwhen"),
                Defect.of("mis-nested-rule", DUTIES, "end\n\nrule \"afficher-un-avis\"", "\nrule \"afficher-un-avis\""),
                Defect.of(
                        "duplicate-alternative-name",
                        DUTIES,
                        "offrir-un-recours: effet grave",
                        "offrir-un-recours: effet sérieux"),
                Defect.of("rule-without-texts", DUTIES, "rule \"juger-de-la-prudence\"", "rule \"juger-de-prudence\""),
                Defect.of(
                        "package-of-another-file",
                        DUTIES,
                        "package balise.atelier.regles.p01_devoirs",
                        "package balise.atelier.regles.p02_risques"),
                Defect.of(
                        "impossible-conjunction",
                        DUTIES,
                        "    $decide : Yes( fact == \"outil.decide\" )\n    $enfants",
                        "    $decide : No( fact == \"outil.present\" )\n    $enfants"),
                Defect.of(
                        "two-options-at-once",
                        RISKS,
                        "    $effet : Selected( fact == \"effet.gravite\", option == \"grave\" )\nthen\n    conclude.applies( \"effet-grave\", $effet",
                        "    $effet : Selected( fact == \"effet.gravite\", option == \"grave\" )\n    $autre : Selected( fact == \"effet.gravite\", option == \"nulle\" )\nthen\n    conclude.applies( \"effet-grave\", $effet, $autre"),
                Defect.of(
                        "factor-for-everyone",
                        RISKS,
                        "$public : Yes( fact == \"outil.public\" )\nthen\n    conclude.applies( \"expose",
                        "$public : Yes( fact == \"outil.present\" )\nthen\n    conclude.applies( \"expose"),
                Defect.of(
                        "dropped-condition",
                        RISKS,
                        "    $decide : Yes( fact == \"outil.decide\" )\n    $nombre : Amount( fact == \"personnes.nombre\", value >= $seuil.value )\nthen\n    conclude.applies( \"foule-touchee\", $decide, $nombre",
                        "    $nombre : Amount( fact == \"personnes.nombre\", value >= $seuil.value )\nthen\n    conclude.applies( \"foule-touchee\", $nombre"),
                Defect.of("derivation-of-the-wrong-option", RISKS, "option == \"municipalite\"", "option == \"autre\""),
                Defect.of(
                        "derivation-of-itself",
                        RISKS,
                        "$sorte : Selected( fact == \"organisme.sorte\", option == \"municipalite\" )",
                        "$sorte : Yes( fact == \"organisme.vise\" )"),
                Defect.of(
                        "group-not-exclusive",
                        RISKS,
                        "$effet : Selected( fact == \"effet.gravite\", option == \"serieuse\" )\nthen\n    conclude.applies( \"effet-serieux\"",
                        "$effet : Yes( fact == \"outil.decide\" )\nthen\n    conclude.applies( \"effet-serieux\""),
                Defect.of(
                        "floor-reads-its-own-proof",
                        RISKS,
                        "    $decide : Yes( fact == \"outil.decide\" )\n    $effet : Selected( fact == \"effet.gravite\", option == \"grave\" )\nthen\n    conclude.applies( \"plancher-effet-grave\", $decide",
                        "    $decide : Yes( fact == \"preuve.recours\" )\n    $effet : Selected( fact == \"effet.gravite\", option == \"grave\" )\nthen\n    conclude.applies( \"plancher-effet-grave\", $decide"),
                Defect.of(
                        "proof-raises-a-risk",
                        RISKS,
                        "$public : Yes( fact == \"outil.public\" )\nthen\n    conclude.applies( \"expose",
                        "$public : Yes( fact == \"preuve.essais\" )\nthen\n    conclude.applies( \"expose"),
                Defect.of(
                        "contradiction-that-cannot-be",
                        RISKS,
                        "$public : No( fact == \"outil.public\" )",
                        "$public : No( fact == \"outil.decide\" )"));
    }
}
