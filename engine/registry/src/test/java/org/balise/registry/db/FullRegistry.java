package org.balise.registry.db;

import static org.assertj.core.api.Assertions.assertThat;
import static org.balise.registry.Samples.COLLECTED;
import static org.balise.registry.Samples.EVIDENCE;
import static org.balise.registry.Samples.YEAR;
import static org.balise.registry.Samples.act;
import static org.balise.registry.Samples.assessed;
import static org.balise.registry.Samples.body;
import static org.balise.registry.Samples.declaration;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import org.balise.api.registry.Kinship;
import org.balise.api.registry.PublicBody;
import org.balise.api.rule.Period;
import org.balise.registry.Anchor;
import org.balise.registry.JournalCheck;
import org.balise.registry.Proposal;
import org.balise.registry.Registry;

/**
 * A registry in which every column of every table holds something.
 *
 * @param head where its journal stands, as an auditor keeps it elsewhere
 */
record FullRegistry(Location location, Anchor head) {
    static final int BODIES = 2;
    static final int DECLARED = 3;
    static final int WITHDRAWN = 5;
    static final int DECIDED = 6;
    static final int FROZEN = 7;
    static final int RENAMED = 8;
    static final int CORRECTED = 9;
    static final int FROZEN_AGAIN = 10;

    static FullRegistry made(Databases databases, Path folder) {
        Location location = databases.location(folder);
        try (Registry registry = Registries.create(location, act("Essai"))) {
            registry.keepBodies(List.of(body("a", "Alpha"), body("b", "Beta")), "essai", act("Début"));
            registry.declare(
                    List.of(
                            new Proposal(declaration("a-1", "a", "production"), 0),
                            new Proposal(declaration("a-2", "a", "production"), 0),
                            new Proposal(assessed(declaration("b-1", "b", "production")), 0, EVIDENCE)),
                    true,
                    "essai",
                    act("Collecte"));
            Kinship duplicate = kinship(Kinship.Kind.DUPLICATE, "a-1", "a-2");
            registry.decide(duplicate, act("Doublon"));
            registry.withdraw(duplicate, act("Erreur"));
            registry.decide(kinship(Kinship.Kind.DISTINCT, "a-1", "b-1"), act("Distinctes"));
            registry.freeze(YEAR, COLLECTED, act("Gel"));
            registry.keepBodies(List.of(renamed()), "essai", act("Nouveau nom"));
            registry.declare(
                    List.of(new Proposal(declaration("a-1", "a", "abandonne"), 1)), false, "essai", act("Corrigé"));
            registry.freeze(YEAR, COLLECTED.plusDays(1), act("Statut corrigé"));
            JournalCheck check = registry.verify(List.of());
            assertThat(check.findings()).isEmpty();
            assertThat(check.head().entries()).isEqualTo(FROZEN_AGAIN);
            return new FullRegistry(location, check.head());
        }
    }

    private static Kinship kinship(Kinship.Kind kind, String from, String to) {
        return new Kinship(kind, from, to, YEAR, "Une personne", LocalDate.of(2025, 7, 2), "Vus ensemble");
    }

    private static PublicBody renamed() {
        LocalDate from = LocalDate.of(2024, 4, 1);
        LocalDate change = LocalDate.of(2025, 4, 1);
        return new PublicBody(
                "b",
                "ministere",
                List.of(
                        new PublicBody.Dated("Beta", new Period(from, change)),
                        new PublicBody.Dated("Beta et Gamma", new Period(change, null))),
                List.of(new PublicBody.Dated("Portefeuille fictif", new Period(from, null))),
                List.of("BG"));
    }
}
