package org.balise.api.questionnaire;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.balise.api.text.Bilingual;

/**
 * Sections of questions in the order in which they are asked.
 *
 * @param id the name that dossiers refer to
 * @param version a dotted number
 * @param sha256 of the files that it was read from, in lower-case hexadecimal
 */
public record Questionnaire(String id, String version, Bilingual title, List<Section> sections, String sha256) {

    public Questionnaire {
        sections = List.copyOf(sections);
    }

    /** All questions, section by section. */
    public Stream<Question> questions() {
        return sections.stream().flatMap(section -> section.questions().stream());
    }

    public Optional<Question> question(String questionId) {
        return questions().filter(question -> question.id().equals(questionId)).findFirst();
    }
}
