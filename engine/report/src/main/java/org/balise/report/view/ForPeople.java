package org.balise.report.view;

import java.util.List;
import java.util.Optional;
import org.balise.api.assess.Assessment;
import org.balise.api.assess.ReadingUsed;
import org.balise.api.assess.Trace;
import org.balise.api.pack.RuleBook;
import org.balise.api.rule.Reading;
import org.balise.api.rule.Rule;
import org.balise.api.rule.Rule.Announced;
import org.balise.api.rule.Rule.Coherence;
import org.balise.api.rule.Rule.Judgement;
import org.balise.api.text.Bilingual;

/** What no rule settles: contradictions to lift, questions to a person, measures announced. */
public record ForPeople(List<Note> contradictions, List<Asked> judgements, List<Note> announced, List<Note> readings) {

    /** A statement with its source. */
    public record Note(Bilingual title, Bilingual says, List<Bilingual> sources, Bilingual why) {}

    /** The questions put to the people who hold one role. */
    public record Asked(Bilingual role, List<Question> questions) {}

    /** A question put to a person. */
    public record Question(
            Bilingual title, Bilingual question, Bilingual reason, Bilingual role, List<Bilingual> sources) {}

    private static final Bilingual NOTHING = Bilingual.same("");

    static ForPeople of(RuleBook book, Assessment assessment, Focus focus, Labels labels) {
        return new ForPeople(
                notes(assessment.contradictions(), book, labels),
                byRole(assessment.judgements().stream()
                        .map(Trace::rule)
                        .distinct()
                        .filter(rule -> focus.role() == null
                                || (book.rules().get(rule) instanceof Judgement asked
                                        && focus.role().equals(asked.role())))
                        .map(rule -> question(rule, book, labels))
                        .toList()),
                notes(assessment.announced(), book, labels),
                assessment.readings().stream()
                        .flatMap(used -> note(used, book, labels).stream())
                        .toList());
    }

    /** The reading followed, why, and what else could have been read. */
    private static Optional<Note> note(ReadingUsed used, RuleBook book, Labels labels) {
        return Optional.ofNullable(book.readings().get(used.reading())).map(reading -> {
            Bilingual chosen = labels.joined(reading.options().stream()
                    .filter(option -> option.code().equals(used.option()))
                    .map(Reading.Option::label)
                    .toList());
            Bilingual others = labels.joined(reading.options().stream()
                    .filter(option -> !option.code().equals(used.option()))
                    .map(Reading.Option::label)
                    .toList());
            return new Note(
                    reading.label(),
                    labels.say("readings.chosen", chosen, reading.reason()),
                    labels.sources(reading.corpus()),
                    labels.say("readings.others", others));
        });
    }

    /** In the order in which each role is first asked something. */
    private static List<Asked> byRole(List<Question> questions) {
        return questions.stream()
                .map(Question::role)
                .distinct()
                .map(role -> {
                    List<Question> asked = questions.stream()
                            .filter(question -> question.role().equals(role))
                            .toList();
                    return new Asked(role, asked);
                })
                .toList();
    }

    private static List<Note> notes(List<Trace> traces, RuleBook book, Labels labels) {
        return traces.stream()
                .map(Trace::rule)
                .distinct()
                .map(id -> note(
                        id,
                        traces.stream().filter(trace -> trace.rule().equals(id)).toList(),
                        book,
                        labels))
                .toList();
    }

    private static Note note(String id, List<Trace> why, RuleBook book, Labels labels) {
        Rule rule = book.rules().get(id);
        Bilingual says = NOTHING;
        if (rule instanceof Coherence coherence) {
            says = coherence.says();
        } else if (rule instanceof Announced announced) {
            says = announced.says();
        }
        List<Bilingual> sources = rule == null || rule.head().corpus().isEmpty()
                ? List.of()
                : labels.sources(rule.head().corpus());
        return new Note(labels.rule(id), says, sources, new Reasons(labels).of(why));
    }

    private static Question question(String id, RuleBook book, Labels labels) {
        if (book.rules().get(id) instanceof Judgement judgement) {
            return new Question(
                    labels.rule(id),
                    judgement.question(),
                    judgement.reason(),
                    labels.role(judgement.role()),
                    labels.sources(judgement.head().corpus()));
        }
        return new Question(labels.rule(id), NOTHING, NOTHING, labels.say("role.none"), List.of());
    }
}
