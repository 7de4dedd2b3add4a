package org.balise.registry.count;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import org.balise.api.assess.Truth;
import org.balise.api.registry.Declaration;
import org.balise.api.registry.FiscalYear;
import org.balise.api.registry.Kinship;
import org.balise.api.registry.KinshipProposal;
import org.balise.api.registry.KinshipProposal.Reason;
import org.balise.api.registry.Snapshot;
import org.junit.jupiter.api.Test;

class KinshipsTest {
    private static final Kinships NOTHING_DECIDED = new Kinships(List.of());

    @Test
    void proposesTheSameNameInOneBodyFirst() {
        List<KinshipProposal> proposals = NOTHING_DECIDED.duplicates(year(
                2025,
                named("a", "justice", "Assistant de rédaction des jugements"),
                named("b", "justice", "Assistant de REDACTION des jugements "),
                named("c", "sante", "Assistant de rédaction des jugements"),
                named("d", "justice", "Carte des bornes d’incendie")));

        assertThat(proposals).extracting(KinshipProposal::to).containsExactly(List.of("b"), List.of("c"), List.of("c"));
        assertThat(proposals.get(0).score()).isEqualTo(100);
        assertThat(proposals.get(0).reasons())
                .containsExactly(Reason.SAME_NAME, Reason.SAME_BODY, Reason.SAME_CATEGORY);
        assertThat(proposals.get(1).reasons()).contains(Reason.OTHER_BODY);
    }

    @Test
    void proposesNothingThatAPersonDecided() {
        Snapshot year = year(
                2025,
                named("a", "justice", "Assistant de rédaction des jugements"),
                named("b", "justice", "Assistant de rédaction des jugements"));
        for (Kinship.Kind kind : Kinship.Kind.values()) {
            assertThat(new Kinships(List.of(CounterTest.kinship(kind, "b", "a"))).duplicates(year))
                    .as(kind.code())
                    .isEmpty();
        }
    }

    @Test
    void proposesTheSameInitiativeUnderAnotherId() {
        List<KinshipProposal> proposals = NOTHING_DECIDED.between(
                year(2024, named("a", "justice", "Triage automatisé des demandes de révision")),
                year(2025, named("b", "justice", "Tri automatisé des demandes de révision")));

        assertThat(proposals).hasSize(1);
        assertThat(proposals.get(0).kind()).isEqualTo(Kinship.Kind.SAME);
        assertThat(proposals.get(0).from()).containsExactly("a");
        assertThat(proposals.get(0).to()).containsExactly("b");
        assertThat(proposals.get(0).reasons()).contains(Reason.NEAR_NAME, Reason.GONE_AND_NEW);
    }

    @Test
    void proposesSplitsAndMerges() {
        Snapshot whole = year(2024, named("a", "sante", "Lecture des images médicales"));
        Snapshot parts = year(
                2025,
                named("b", "sante", "Lecture des images médicales – radiographies pulmonaires pédiatriques"),
                named("c", "sante", "Lecture des images médicales – mammographies de dépistage régional"));

        assertThat(NOTHING_DECIDED.between(whole, parts))
                .extracting(KinshipProposal::kind, KinshipProposal::from, KinshipProposal::to)
                .containsExactly(tuple(Kinship.Kind.SPLIT, List.of("a"), List.of("b", "c")));
        assertThat(NOTHING_DECIDED.between(parts, whole))
                .extracting(KinshipProposal::kind, KinshipProposal::from, KinshipProposal::to)
                .containsExactly(tuple(Kinship.Kind.MERGE, List.of("b", "c"), List.of("a")));
    }

    @Test
    void namesThatDifferByANumberAloneAreNotProposed() {
        assertThat(NOTHING_DECIDED.duplicates(year(
                        2025,
                        named("a", "justice", "Inventaire assisté, phase 1"),
                        named("b", "justice", "Inventaire assisté, phase 2"))))
                .isEmpty();
    }

    @Test
    void findsTheRenamedInitiativesOfTheSyntheticCollections() {
        List<KinshipProposal> proposals = NOTHING_DECIDED.between(ExampleYears.first(), ExampleYears.second(List.of()));

        assertThat(proposals.stream().filter(proposal -> proposal.kind() == Kinship.Kind.SAME))
                .hasSizeGreaterThanOrEqualTo(4);
    }

    private static Declaration named(String id, String body, String name) {
        return new Declaration(
                id,
                body,
                new FiscalYear(2025),
                name,
                null,
                "assistant",
                "production",
                List.of(),
                Truth.NO,
                null,
                null,
                null);
    }

    private static Snapshot year(int start, Declaration... declarations) {
        return new Snapshot(
                new FiscalYear(start),
                1,
                LocalDate.of(start, 6, 15),
                LocalDate.of(start, 7, 2),
                null,
                List.of(),
                Arrays.asList(declarations),
                List.of(),
                "3".repeat(64));
    }
}
