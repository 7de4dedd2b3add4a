package org.balise.core.economy;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Function;
import org.balise.api.answer.Answer;
import org.balise.api.answer.AnswerValue;
import org.balise.api.answer.Dossier;
import org.balise.api.questionnaire.Question;
import org.balise.api.questionnaire.Questionnaire;

/** Answers the form in order, as a person would who gives the answers of one dossier. */
public final class Walk {
    private final Questionnaire questionnaire;
    private final Function<Dossier, Agenda> agendas;

    public Walk(Questionnaire questionnaire, Function<Dossier, Agenda> agendas) {
        this.questionnaire = questionnaire;
        this.agendas = agendas;
    }

    /**
     * What was asked.
     *
     * @param screens in order; a checklist counts once
     * @param dossier what was answered, no more
     */
    public record Walked(List<Screen> screens, Dossier dossier) {
        public Walked {
            screens = List.copyOf(screens);
        }

        /** The answers given, each line of a checklist counting. */
        public int answers() {
            return screens.stream()
                    .mapToInt(screen -> screen.questions().size())
                    .sum();
        }
    }

    /** From no answer at all; a question to which the dossier has no answer is answered “je ne sais pas”. */
    public Walked through(Dossier answers) {
        Dossier dossier = new Dossier(answers.questionnaire(), answers.asOf(), new TreeMap<>());
        List<Screen> screens = new ArrayList<>();
        Optional<Screen> next = next(dossier);
        while (next.isPresent()) {
            Screen screen = next.get();
            screens.add(screen);
            for (Question question : screen.questions()) {
                Answer answer = answers.answers().get(question.id());
                dossier = dossier.with(answer == null ? Answer.of(question.id(), new AnswerValue.Unknown()) : answer);
            }
            next = next(dossier);
        }
        return new Walked(screens, dossier);
    }

    private Optional<Screen> next(Dossier dossier) {
        return Screen.next(questionnaire, agendas.apply(dossier), any -> true);
    }
}
