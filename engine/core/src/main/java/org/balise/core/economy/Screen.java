package org.balise.core.economy;

import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import org.balise.api.questionnaire.Question;
import org.balise.api.questionnaire.Questionnaire;
import org.balise.api.questionnaire.Section;
import org.balise.api.questionnaire.Section.Checklist;
import org.balise.core.economy.Agenda.Place;
import org.jspecify.annotations.Nullable;

/**
 * What is asked at once: one question, or those of a checklist that may all still change the outcome.
 *
 * @param section where they stand
 * @param checklist on which they are ticked; null for one question alone
 * @param questions at least one; more than one only on a checklist
 */
public record Screen(Section section, @Nullable Checklist checklist, List<Question> questions) {

    public Screen {
        questions = List.copyOf(questions);
    }

    /**
     * The next screen: the first question that is certainly asked, with those of its checklist; when there is none,
     * the first that may be asked.
     *
     * @param wanted the questions that may be asked now, by id
     */
    public static Optional<Screen> next(Questionnaire questionnaire, Agenda agenda, Predicate<String> wanted) {
        return first(questionnaire, agenda.in(Place.ASK), wanted)
                .or(() -> first(questionnaire, agenda.in(Place.PERHAPS), wanted));
    }

    /** The same among these questions, whatever their place. */
    public static Optional<Screen> first(Questionnaire questionnaire, List<String> ids, Predicate<String> wanted) {
        for (Section section : questionnaire.sections()) {
            List<Question> asked = section.questions().stream()
                    .filter(question -> ids.contains(question.id()) && wanted.test(question.id()))
                    .toList();
            if (!asked.isEmpty()) {
                return Optional.of(of(section, asked));
            }
        }
        return Optional.empty();
    }

    private static Screen of(Section section, List<Question> asked) {
        Question lead = asked.get(0);
        Optional<Checklist> checklist = section.checklistOf(lead.id());
        List<Question> together = asked.stream()
                .filter(question ->
                        checklist.isPresent() && checklist.get().questions().contains(question.id()))
                .toList();
        return together.size() > 1
                ? new Screen(section, checklist.get(), together)
                : new Screen(section, null, List.of(lead));
    }
}
