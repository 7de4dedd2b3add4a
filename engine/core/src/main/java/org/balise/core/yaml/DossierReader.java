package org.balise.core.yaml;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import org.balise.api.answer.Answer;
import org.balise.api.answer.AnswerValue;
import org.balise.api.answer.Dossier;
import org.balise.api.answer.Evidence;
import org.balise.api.answer.Rationale;
import org.balise.api.pack.RuleBook;
import org.balise.api.problem.ProblemsException;
import org.balise.api.questionnaire.Question;
import org.balise.api.rule.Period;
import org.balise.core.problem.DidYouMean;
import org.balise.core.problem.Place;
import org.balise.core.problem.Problems;
import org.jspecify.annotations.Nullable;

/** Reads a dossier and compares it with the questionnaire that it answers. */
public final class DossierReader {

    static final String FORMAT = "dossier/1";

    private final RuleBook book;
    private final SortedMap<String, Question> questions = new TreeMap<>();

    public DossierReader(RuleBook book) {
        this.book = book;
        book.questionnaire().questions().forEach(question -> questions.put(question.id(), question));
    }

    /**
     * Reads a whole dossier.
     *
     * @param fileName the path as the user gave it, shown in problems
     * @throws ProblemsException with every problem of the file
     */
    public Dossier read(String fileName, byte[] content) {
        Problems problems = new Problems();
        // A person writes text; the form that the build makes is for the files of the program alone.
        if (TreeCodec.encoded(content)) {
            problems.error(Place.of(fileName), "FILE-BINARY");
        }
        problems.throwIfErrors();
        Optional<Dossier> dossier = Fields.read(fileName, content, problems, this::dossier);
        problems.throwIfErrors();
        return dossier.orElseThrow();
    }

    private Dossier dossier(Fields fields) {
        Value format = fields.required("format");
        format.scalar()
                .filter(scalar -> !scalar.text().equals(FORMAT))
                .ifPresent(scalar -> format.error("DOSSIER-FORMAT", scalar.text(), FORMAT));
        Value questionnaire = fields.required("questionnaire");
        String expected = book.questionnaire().id();
        questionnaire
                .scalar()
                .filter(scalar -> !scalar.text().equals(expected))
                .ifPresent(scalar -> questionnaire.error("QUESTIONNAIRE-OTHER", scalar.text(), expected));
        Value asOf = fields.required("as-of");
        Optional<LocalDate> date =
                asOf.sound(Value::date).filter(read -> asOf.node().isPresent());
        date.ifPresent(read -> checkCovered(asOf, read));
        SortedMap<String, Answer> answers = answers(fields.required("answers"), date.orElse(null));
        return new Dossier(expected, date.orElse(LocalDate.EPOCH), answers);
    }

    private void checkCovered(Value asOf, LocalDate date) {
        Period covers = book.covers();
        if (date.isBefore(covers.from())) {
            asOf.error("AS-OF-TOO-EARLY", date.toString(), covers.from().toString());
        } else if (!covers.contains(date)) {
            asOf.error("AS-OF-TOO-LATE", date.toString(), String.valueOf(covers.to()));
        }
    }

    private SortedMap<String, Answer> answers(Value value, @Nullable LocalDate asOf) {
        SortedMap<String, Answer> answers = new TreeMap<>();
        for (Keyed entry : value.named()) {
            String id = entry.key().text();
            Question question = questions.get(id);
            if (question == null) {
                entry.name().error("QUESTION-UNKNOWN", id, DidYouMean.nearest(id, questions.keySet()));
            } else {
                answer(question, entry, asOf).ifPresent(answer -> answers.put(id, answer));
            }
        }
        return answers;
    }

    private static Optional<Answer> answer(Question question, Keyed entry, @Nullable LocalDate asOf) {
        Value value = entry.value();
        Optional<Answer> answer = value.node().orElse(null) instanceof MappingNode
                ? longForm(question, value.fields(), asOf)
                : AnswerValues.read(value, AnswerType.of(question)).map(given -> Answer.of(question.id(), given));
        answer.filter(given -> question.rationaleRequired() && yesWithoutReason(given))
                .ifPresent(given -> entry.name().error("RATIONALE-MISSING", question.id()));
        return answer;
    }

    private static boolean yesWithoutReason(Answer answer) {
        return answer.value() instanceof AnswerValue.YesNo yesNo && yesNo.yes() && answer.rationale() == null;
    }

    private static Optional<Answer> longForm(Question question, Fields fields, @Nullable LocalDate asOf) {
        return fields.build(() -> {
            Value value = fields.required("value");
            return new Answer(
                    question.id(),
                    value.node()
                            .flatMap(node -> AnswerValues.read(value, AnswerType.of(question)))
                            .orElse(new AnswerValue.Unknown()),
                    fields.optional("rationale").map(DossierReader::rationale).orElse(null),
                    fields.optional("evidence").map(DossierReader::evidence).orElse(List.of()),
                    fields.optional("author").map(Value::text).orElse(null),
                    fields.optional("date").map(date -> date(date, asOf)).orElse(null));
        });
    }

    private static LocalDate date(Value value, @Nullable LocalDate asOf) {
        Optional<LocalDate> date = value.sound(Value::date);
        if (asOf != null) {
            date.filter(read -> read.isAfter(asOf))
                    .ifPresent(read -> value.error("ANSWER-DATE-AFTER", read.toString(), asOf.toString()));
        }
        return date.orElse(LocalDate.EPOCH);
    }

    private static Rationale rationale(Value value) {
        Fields fields = value.fields();
        return fields.build(() -> {
                    if (!fields.has("fr") && !fields.has("en")) {
                        value.error("RATIONALE-EMPTY");
                    }
                    return new Rationale(
                            fields.optional("fr").map(Value::text).orElse(null),
                            fields.optional("en").map(Value::text).orElse(null));
                })
                .orElse(new Rationale(null, null));
    }

    private static List<Evidence> evidence(Value value) {
        return Lists.read(value.items(), DossierReader::document).stream()
                .map(Located::value)
                .toList();
    }

    private static Evidence document(Fields fields) {
        if (fields.has("link") == fields.has("file")) {
            fields.problems().error(fields.place(), "EVIDENCE-LINK-OR-FILE");
        }
        if (!fields.has("file")) {
            fields.refuse("sha256", "SHA256-WITHOUT-FILE");
        }
        return new Evidence(
                fields.optional("title").map(Value::text).orElse(null),
                fields.optional("link").map(link -> link.text(Form.LINK)).orElse(null),
                fields.optional("file").map(Value::text).orElse(null),
                fields.has("file") ? fields.required("sha256").text(Form.SHA256).toLowerCase(Locale.ROOT) : null);
    }
}
