package org.balise.core.disclose;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.balise.api.answer.Answer;
import org.balise.api.answer.AnswerValue;
import org.balise.api.answer.Dossier;
import org.balise.api.assess.Truth;
import org.balise.api.disclosure.DisclosureField;
import org.balise.api.disclosure.DisclosureField.Tier;
import org.balise.api.disclosure.Disclosures;
import org.balise.api.disclosure.Disclosures.Withholding;
import org.balise.api.disclosure.FieldValue;
import org.balise.api.disclosure.FieldValue.State;
import org.balise.api.disclosure.Portrait;
import org.balise.api.rule.Condition;
import org.balise.api.text.Bilingual;
import org.balise.core.rules.FactBase;
import org.junit.jupiter.api.Test;

class FieldReaderTest {
    private static final String QUESTION = "divulgation.retenus";

    @Test
    void whatIsWithheldIsNotShown() {
        assertThat(states(new AnswerValue.Choices(List.of("facteurs")), Truth.YES))
                .containsExactly(State.WITHHELD, State.GIVEN);
        assertThat(states(new AnswerValue.Choices(List.of()), Truth.YES)).containsExactly(State.GIVEN, State.GIVEN);
    }

    /** Only what may be withheld is in doubt. */
    @Test
    void notKnowingWhatIsWithheldShowsNothingThatMayBe() {
        assertThat(states(new AnswerValue.Unknown(), Truth.YES)).containsExactly(State.UNDECIDED, State.GIVEN);
        assertThat(states(new AnswerValue.Unknown(), Truth.UNKNOWN)).containsExactly(State.UNDECIDED, State.GIVEN);
        assertThat(states(new AnswerValue.Unknown(), Truth.NO)).containsExactly(State.GIVEN, State.GIVEN);
    }

    private static List<State> states(AnswerValue withheld, Truth asked) {
        Disclosures disclosures = new Disclosures(
                List.of(),
                List.of(field("facteurs", true), field("finalite", false)),
                new TreeMap<>(),
                new Withholding(QUESTION, "motif"),
                new Condition(List.of()),
                List.of(),
                List.of(),
                Portrait.NONE);
        TreeMap<String, Answer> answers = new TreeMap<>();
        answers.put(QUESTION, Answer.of(QUESTION, withheld));
        for (String id : List.of("facteurs", "finalite")) {
            answers.put(id, Answer.of(id, new AnswerValue.FreeText("Un texte.")));
        }
        Dossier dossier = new Dossier("essai", LocalDate.of(2026, 11, 23), answers);
        return new FieldReader(disclosures, dossier, Map.of(QUESTION, asked), new FactBase(List.of()))
                .values().stream().map(FieldValue::state).toList();
    }

    private static DisclosureField field(String id, boolean withholdable) {
        return new DisclosureField(id, Bilingual.same(id), Tier.PLAIN, id, null, Condition.ALWAYS, withholdable, false);
    }
}
