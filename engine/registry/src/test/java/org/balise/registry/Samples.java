package org.balise.registry;

import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import org.balise.api.assess.LevelRange;
import org.balise.api.assess.Truth;
import org.balise.api.assess.Verdict;
import org.balise.api.registry.AssessmentLink;
import org.balise.api.registry.Declaration;
import org.balise.api.registry.FiscalYear;
import org.balise.api.registry.PublicBody;
import org.balise.api.rule.Level;
import org.balise.api.rule.Period;
import org.balise.registry.form.Digest;

/** Small things to put in a registry. */
public final class Samples {
    public static final FiscalYear YEAR = new FiscalYear(2025);
    public static final LocalDate COLLECTED = LocalDate.of(2025, 6, 15);
    public static final String RECEIPT = "{\"engine-version\":\"0.1.0\"}";

    public static final String ASSESSMENT = "{\"abridged\":true,\"mot\":\"évalué\"}";
    public static final Proposal.Evidence EVIDENCE = new Proposal.Evidence(RECEIPT, ASSESSMENT);

    private Samples() {}

    public static Act act(String why) {
        return new Act("Une personne", OffsetDateTime.parse("2025-07-02T10:15:30-04:00"), why);
    }

    public static PublicBody body(String id, String name) {
        Period always = new Period(LocalDate.of(2024, 4, 1), null);
        return new PublicBody(
                id,
                "ministere",
                List.of(new PublicBody.Dated(name, always)),
                List.of(new PublicBody.Dated("Portefeuille fictif", always)),
                List.of());
    }

    public static Declaration declaration(String initiative, String body, String status) {
        return new Declaration(
                initiative,
                body,
                YEAR,
                "Nom de " + initiative,
                null,
                "assistant",
                status,
                List.of("delai", "cout"),
                Truth.NO,
                null,
                null,
                null);
    }

    public static Declaration assessed(Declaration of) {
        AssessmentLink link = new AssessmentLink(
                LocalDate.of(2025, 5, 1), new LevelRange(Level.II, Level.III), Verdict.CONDITIONAL, Digest.of(RECEIPT));
        return new Declaration(
                of.initiative(),
                of.body(),
                of.year(),
                of.name(),
                "Deux phrases. L’accent est là : é.",
                null,
                of.status(),
                List.of(),
                Truth.UNKNOWN,
                "Portefeuille d’alors",
                "outil-commun",
                link);
    }
}
