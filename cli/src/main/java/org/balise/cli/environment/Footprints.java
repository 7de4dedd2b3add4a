package org.balise.cli.environment;

import org.balise.api.answer.Answer;
import org.balise.api.answer.AnswerValue;
import org.balise.api.environment.Estimate;
import org.balise.api.questionnaire.Question;
import org.balise.cli.command.Dossiers.Opened;
import org.balise.cli.text.Messages;

/** What the commands about the environment ask of a dossier. */
final class Footprints {
    private static final String PLACE = "hebergement.lieu";

    private Footprints() {}

    static Estimate of(Opened opened) {
        Estimate estimate = opened.workshop().assess(opened.dossier()).environment();
        if (estimate == null) {
            throw new IllegalStateException("no calculator of the environmental impact");
        }
        return estimate;
    }

    /** Where the electricity comes from, in the words of the questionnaire. */
    static String place(Opened opened, Messages messages) {
        Answer answer = opened.dossier().answers().get(PLACE);
        String code = answer != null && answer.value() instanceof AnswerValue.Choice choice ? choice.option() : "";
        return opened.workshop().book().questionnaire().question(PLACE).stream()
                .map(Question::options)
                .flatMap(options -> options.stream())
                .filter(option -> option.code().equals(code))
                .map(option -> option.label().in(messages.language()))
                .findFirst()
                .orElse(messages.text("footprint.place-unknown"));
    }
}
