package org.balise.report;

import static org.balise.report.SampleBook.head;
import static org.balise.report.Texts.both;

import java.time.LocalDate;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import org.balise.api.norm.Force;
import org.balise.api.norm.Gate;
import org.balise.api.norm.Severity;
import org.balise.api.rule.Proof;
import org.balise.api.rule.Rule;
import org.balise.api.rule.RuleKind;
import org.jspecify.annotations.Nullable;

/** The made-up duties of the sample book. */
final class SampleDuties {
    private final SortedMap<String, Rule> rules = new TreeMap<>();

    SortedMap<String, Rule> rules() {
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
        return rules;
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
                        id.equals("courante-01") ? 60 : 0,
                        "responsable",
                        kind == RuleKind.ILLUSTRATION ? "avis-public" : null,
                        id.equals("courante-01") ? LocalDate.of(2026, 6, 5) : null));
    }
}
