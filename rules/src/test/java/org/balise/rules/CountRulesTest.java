package org.balise.rules;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.balise.api.assess.Truth;
import org.balise.api.registry.CountDecision;
import org.balise.api.registry.CountOutcome;
import org.balise.api.registry.CountRules;
import org.balise.api.registry.Declaration;
import org.balise.api.registry.FiscalYear;
import org.balise.api.rule.Rule;
import org.balise.core.count.BookCountRules;
import org.balise.core.rules.Interpreter;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The counting rules of the pack, as Drools runs them. */
class CountRulesTest {
    private static final LocalDate FIRST_COLLECTION = LocalDate.of(2024, 6, 15);
    private static final CountRules RULES = new BookCountRules(Quebec.RULES.book(), Quebec.RULES.engine());

    @ParameterizedTest
    @CsvSource({
        "production, NO, COUNTED, comptage-en-production",
        "developpement, NO, COUNTED, comptage-en-developpement",
        "indisponible, NO, COUNTED, comptage-information-indisponible",
        "opportunite, NO, EXCLUDED, comptage-analyse-opportunite",
        "abandonne, NO, EXCLUDED, comptage-abandonnee-ou-retiree",
        "production, YES, EXCLUDED, comptage-cybersecurite",
        "abandonne, UNKNOWN, EXCLUDED, comptage-abandonnee-ou-retiree",
        "production, UNKNOWN, UNDETERMINED, comptage-cybersecurite",
        "statut-inconnu, YES, EXCLUDED, comptage-cybersecurite",
    })
    void eachInitiativeHasItsRule(String status, Truth cybersecurity, CountOutcome outcome, String rule) {
        CountDecision decision = RULES.decide(declared(status, cybersecurity), "ministere", FIRST_COLLECTION);

        assertThat(decision.outcome()).isEqualTo(outcome);
        assertThat(decision.because()).extracting(Rule.Count::id).containsExactly(rule);
        assertThat(decision.because()).allMatch(why -> why.head().corpus().contains("DECL-3"));
    }

    @Test
    void anUnknownStatusIsNeitherCountedNorExcluded() {
        CountDecision decision = RULES.decide(declared("statut-inconnu", Truth.NO), null, FIRST_COLLECTION);

        assertThat(decision.outcome()).isEqualTo(CountOutcome.UNDETERMINED);
        assertThat(decision.because()).hasSize(5);
    }

    @Test
    void nothingIsCountedBeforeTheRulesWerePublished() {
        assertThatThrownBy(() -> RULES.decide(declared("production", Truth.NO), null, FIRST_COLLECTION.minusDays(1)))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("2024-06-14");
    }

    @Test
    void theInterpreterSaysTheSame() {
        CountRules interpreted = new BookCountRules(Quebec.RULES.book(), new Interpreter(Quebec.RULES.book()));
        List<String> statuses = new ArrayList<>(
                Objects.requireNonNull(Quebec.RULES.book().facts().get("initiative.statut"))
                        .options());
        statuses.add("statut-inconnu");
        for (String status : statuses) {
            for (Truth cybersecurity : Truth.values()) {
                Declaration declaration = declared(status, cybersecurity);
                assertThat(RULES.decide(declaration, "sante", FIRST_COLLECTION))
                        .as("%s, %s", status, cybersecurity)
                        .isEqualTo(interpreted.decide(declaration, "sante", FIRST_COLLECTION));
            }
        }
    }

    private static Declaration declared(String status, Truth cybersecurity) {
        return new Declaration(
                "a",
                "organisme-1",
                new FiscalYear(2024),
                "Tri des courriels",
                null,
                "automatisation",
                status,
                List.of("delai"),
                cybersecurity,
                null,
                null,
                null);
    }
}
