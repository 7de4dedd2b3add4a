package org.balise.api.questionnaire;

import java.util.List;
import org.balise.api.text.Bilingual;

/** A group of questions shown together, in order. */
public record Section(String id, Bilingual title, List<Question> questions) {

    public Section {
        questions = List.copyOf(questions);
    }
}
