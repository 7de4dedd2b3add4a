package org.balise.core.assess;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.balise.api.answer.Answer;
import org.balise.api.answer.Dossier;
import org.balise.api.fact.FactType;
import org.balise.api.pack.RuleBook;
import org.balise.api.problem.Problem;
import org.balise.api.problem.ProblemsException;
import org.balise.api.questionnaire.Question;
import org.balise.core.yaml.DossierReader;
import org.balise.core.yaml.DossierWriter;

/**
 * Whether a dossier that was kept in another form than a file of answers answers the questionnaire of a book. It is
 * written as such a file and read again, so that what is refused there is refused everywhere.
 */
public final class DossierCheck {
    private final DossierReader reader;
    private final Map<String, FactType> types;

    public DossierCheck(RuleBook book) {
        this.reader = new DossierReader(book);
        this.types = book.questionnaire().questions().collect(Collectors.toMap(Question::id, Question::type));
    }

    /**
     * The dossier as a file of answers would give it: equal numbers written alike, options in the order of the
     * questionnaire.
     *
     * @param fileName the path as the user gave it, shown in problems
     * @throws ProblemsException with everything that the questionnaire does not accept; the problems have no place but
     *     the file
     */
    public Dossier checked(String fileName, Dossier dossier) {
        List<Problem> problems = new ArrayList<>();
        for (Answer answer : dossier.answers().values()) {
            FactType expected = types.get(answer.question());
            // A question that does not exist is left to the reader, which tells the nearest one.
            if (expected != null && !answer.value().fits(expected)) {
                problems.add(Problem.error(fileName, 0, 0, "ANSWER-OTHER-TYPE", answer.question(), expected.code()));
            }
        }
        if (!problems.isEmpty()) {
            throw new ProblemsException(problems);
        }
        byte[] written = DossierWriter.write(dossier).getBytes(StandardCharsets.UTF_8);
        try {
            return reader.read(fileName, written);
        } catch (ProblemsException e) {
            throw new ProblemsException(e.problems().stream()
                    .map(DossierCheck::withoutPlace)
                    .distinct()
                    .toList());
        }
    }

    private static Problem withoutPlace(Problem problem) {
        return new Problem(problem.file(), 0, 0, problem.code(), problem.severity(), problem.arguments());
    }
}
