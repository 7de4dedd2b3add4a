package org.balise.api.questionnaire;

import java.util.List;
import java.util.Optional;
import org.balise.api.text.Bilingual;

/**
 * A group of questions shown together, in order.
 *
 * @param checklists yes-no questions of this section that are asked on one screen; a question is in one at most
 */
public record Section(String id, Bilingual title, List<Question> questions, List<Checklist> checklists) {

    public Section {
        questions = List.copyOf(questions);
        checklists = List.copyOf(checklists);
    }

    /** A section whose questions are asked one by one. */
    public Section(String id, Bilingual title, List<Question> questions) {
        this(id, title, questions, List.of());
    }

    /**
     * Yes-no questions on one subject, asked on one screen. Each keeps its own answer: only the asking is shared.
     *
     * @param title the subject, in a few words
     * @param questions their ids, in order, at least two
     */
    public record Checklist(String id, Bilingual title, List<String> questions) {
        public Checklist {
            questions = List.copyOf(questions);
        }
    }

    /** The checklist in which a question of this section is asked; empty when it is asked alone. */
    public Optional<Checklist> checklistOf(String question) {
        return checklists.stream()
                .filter(checklist -> checklist.questions().contains(question))
                .findFirst();
    }
}
