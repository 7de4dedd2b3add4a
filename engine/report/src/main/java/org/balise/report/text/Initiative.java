package org.balise.report.text;

import org.balise.api.answer.Answer;
import org.balise.api.answer.AnswerValue.FreeText;
import org.balise.api.answer.Dossier;
import org.jspecify.annotations.Nullable;

/**
 * What the dossier says the initiative is; each part is null when its question was not answered in words.
 *
 * @param name its name
 * @param body the public body that carries it
 * @param description what it does
 */
public record Initiative(
        @Nullable String name,
        @Nullable String body,
        @Nullable String description) {

    public static Initiative of(Dossier dossier) {
        return new Initiative(
                words(dossier, "initiative.nom"),
                words(dossier, "initiative.organisme"),
                words(dossier, "initiative.description"));
    }

    private static @Nullable String words(Dossier dossier, String question) {
        Answer answer = dossier.answers().get(question);
        return answer != null && answer.value() instanceof FreeText given ? given.text() : null;
    }
}
