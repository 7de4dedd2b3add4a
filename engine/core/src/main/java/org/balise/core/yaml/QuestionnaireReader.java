package org.balise.core.yaml;

import java.util.List;
import java.util.Optional;
import org.balise.api.text.Bilingual;
import org.balise.core.problem.Problems;

/** Reads {@code questionnaire.yaml}, which names the sections; each has a file of its own, see {@link SectionReader}. */
public final class QuestionnaireReader {

    /**
     * The first page of a questionnaire.
     *
     * @param sections the ids of the sections, in the order in which they are asked
     */
    public record Outline(String id, String version, Bilingual title, List<String> sections) {
        public Outline {
            sections = List.copyOf(sections);
        }
    }

    /** The outline, or nothing when the file has an error, all of which are then in {@code problems}. */
    public Optional<Outline> read(String file, byte[] content, Problems problems) {
        return Fields.read(
                file,
                content,
                problems,
                fields -> new Outline(
                        fields.required("id").id(),
                        fields.required("version").text(Form.VERSION),
                        fields.required("title").bilingual(),
                        fields.required("sections").ids()));
    }
}
