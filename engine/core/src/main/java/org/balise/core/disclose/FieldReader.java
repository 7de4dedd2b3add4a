package org.balise.core.disclose;

import java.util.List;
import java.util.Map;
import org.balise.api.answer.Answer;
import org.balise.api.answer.AnswerValue;
import org.balise.api.answer.AnswerValue.FreeText;
import org.balise.api.answer.Dossier;
import org.balise.api.assess.Truth;
import org.balise.api.disclosure.DisclosureField;
import org.balise.api.disclosure.Disclosures;
import org.balise.api.disclosure.FieldValue;
import org.balise.api.disclosure.FieldValue.State;
import org.balise.core.rules.FactBase;
import org.jspecify.annotations.Nullable;

/** Reads in a dossier the texts that notices and the public record are filled with. */
final class FieldReader {
    private final Disclosures disclosures;
    private final Dossier dossier;
    private final Map<String, Truth> asked;
    private final FactBase possible;

    /**
     * @param asked by question id; the answer to a question that is certainly not asked counts nowhere
     * @param possible a field that may be required is required: not knowing never lightens a duty to inform
     */
    FieldReader(Disclosures disclosures, Dossier dossier, Map<String, Truth> asked, FactBase possible) {
        this.disclosures = disclosures;
        this.dossier = dossier;
        this.asked = asked;
        this.possible = possible;
    }

    List<FieldValue> values() {
        return disclosures.fields().stream().map(this::value).toList();
    }

    private FieldValue value(DisclosureField field) {
        String french = text(field.question());
        if (field.withholdable() && withheld().contains(field.id())) {
            return new FieldValue(field, State.WITHHELD, "", null);
        }
        if (french != null && field.withholdable() && undecided()) {
            return new FieldValue(field, State.UNDECIDED, "", null);
        }
        if (french != null) {
            String questionEn = field.questionEn();
            return new FieldValue(field, State.GIVEN, french, questionEn == null ? french : text(questionEn));
        }
        return new FieldValue(field, required(field) ? State.MISSING : State.ABSENT, "", null);
    }

    /** The ground is required as soon as something is withheld; no answer about what is withheld means nothing is. */
    private boolean required(DisclosureField field) {
        Disclosures.Withholding withholding = disclosures.withholding();
        boolean ground = withholding != null && withholding.ground().equals(field.id());
        return ground ? !withheld().isEmpty() : possible.holds(field.requiredWhen());
    }

    private List<String> withheld() {
        Disclosures.Withholding withholding = disclosures.withholding();
        return withholding != null && value(withholding.question()) instanceof AnswerValue.Choices given
                ? given.options()
                : List.of();
    }

    /** “Je ne sais pas” to what is withheld: publishing could not be undone. */
    private boolean undecided() {
        Disclosures.Withholding withholding = disclosures.withholding();
        return withholding != null && value(withholding.question()) instanceof AnswerValue.Unknown;
    }

    private @Nullable String text(String question) {
        return value(question) instanceof FreeText given ? given.text() : null;
    }

    private @Nullable AnswerValue value(String question) {
        Answer answer = dossier.answers().get(question);
        return answer == null || asked.get(question) == Truth.NO ? null : answer.value();
    }
}
