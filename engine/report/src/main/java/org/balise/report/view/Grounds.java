package org.balise.report.view;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.balise.api.answer.Answer;
import org.balise.api.answer.Evidence;
import org.balise.api.answer.Rationale;
import org.balise.api.assess.Assessment;
import org.balise.api.pack.RuleBook;
import org.balise.api.questionnaire.Question;
import org.balise.api.text.Bilingual;
import org.balise.report.text.Formats;

/**
 * What the dossier says in support of its answers.
 *
 * @param items the answers that come with a reason or a document, in the order of the questionnaire; answers that do
 *     not count are left out
 */
public record Grounds(List<Item> items) {

    public Grounds {
        items = List.copyOf(items);
    }

    /**
     * One answer and what supports it.
     *
     * @param reason as it was written; empty when none was given
     * @param documents what each is and where it is, as it was written
     * @param signature who answered and when; empty when neither is known
     */
    public record Item(
            Bilingual question, Bilingual answer, Bilingual reason, List<Bilingual> documents, Bilingual signature) {}

    static Grounds of(RuleBook book, Assessment assessment, Labels labels) {
        return new Grounds(book.questionnaire()
                .questions()
                .map(Question::id)
                .filter(id -> !assessment.ignored().contains(id))
                .map(id -> assessment.dossier().answers().get(id))
                .filter(Objects::nonNull)
                .filter(answer ->
                        answer.rationale() != null || !answer.evidence().isEmpty())
                .map(answer -> item(answer, labels))
                .toList());
    }

    private static Item item(Answer answer, Labels labels) {
        Rationale rationale = answer.rationale();
        return new Item(
                labels.question(answer.question()),
                labels.answer(answer.question(), answer.value()),
                rationale == null ? Bilingual.same("") : Formats.each(rationale::in),
                answer.evidence().stream()
                        .map(evidence -> document(evidence, labels))
                        .toList(),
                signature(answer, labels));
    }

    private static Bilingual document(Evidence evidence, Labels labels) {
        String place = Stream.of(evidence.link(), evidence.file())
                .filter(Objects::nonNull)
                .findFirst()
                .orElse("");
        String title = evidence.title();
        Bilingual named = title == null ? Bilingual.same(place) : labels.say("grounds.document", title, place);
        String digest = evidence.sha256();
        return digest == null ? named : labels.say("grounds.digest", named, digest);
    }

    private static Bilingual signature(Answer answer, Labels labels) {
        String author = answer.author();
        LocalDate date = answer.date();
        if (author != null && date != null) {
            return labels.say("grounds.by-on", author, Formats.date(date));
        }
        if (date != null) {
            return labels.say("grounds.on", Formats.date(date));
        }
        return Bilingual.same(author == null ? "" : author);
    }
}
