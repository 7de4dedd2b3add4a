package org.balise.cli.explain;

import java.math.BigDecimal;
import java.util.List;
import java.util.stream.Collectors;
import org.balise.api.answer.Answer;
import org.balise.api.answer.AnswerValue;
import org.balise.api.fact.Fact;
import org.balise.api.fact.Selected;
import org.balise.api.pack.RuleBook;
import org.balise.api.questionnaire.Question;
import org.balise.api.rule.Period;
import org.balise.api.rule.Rule;
import org.balise.cli.text.AnswerWords;
import org.balise.cli.text.Dates;
import org.balise.cli.text.Messages;
import org.balise.core.explain.gap.Change;
import org.balise.core.explain.gap.Want;
import org.jspecify.annotations.Nullable;

/** Questions, answers, norms and dates as a person reads them. */
final class Words {
    private final RuleBook book;
    private final Messages messages;
    private final AnswerWords answers;

    Words(RuleBook book, Messages messages) {
        this.book = book;
        this.messages = messages;
        this.answers = new AnswerWords(messages);
    }

    String question(String id) {
        Question question = asked(id);
        return messages.text("explain.question", question.text().in(messages.language()), id);
    }

    private Question asked(String id) {
        return book.questionnaire().question(id).orElseThrow(() -> new IllegalArgumentException("no question " + id));
    }

    /** An answer, or that there is none. */
    String answer(String question, @Nullable Answer answer) {
        if (answer == null) {
            return messages.text(
                    asked(question).notOfferedMeansNo() ? "explain.answer.not-given" : "explain.answer.none");
        }
        return value(question, answer.value());
    }

    String value(String question, AnswerValue value) {
        return answers.value(asked(question), value);
    }

    private String option(String question, String code) {
        return answers.option(asked(question), code);
    }

    private String amount(String question, BigDecimal value) {
        return answers.amount(asked(question), value);
    }

    /** What an answer would have to say. */
    String wants(Change change) {
        String said = change.wants().stream()
                .map(want -> want(change.question(), want))
                .collect(Collectors.joining("; "));
        for (Want.Option other : change.otherOptions()) {
            said = messages.text("explain.or", said, option(change.question(), other.code()));
        }
        return said;
    }

    private String want(String question, Want want) {
        if (want instanceof Want.Yes) {
            return messages.text("explain.answer.yes");
        }
        if (want instanceof Want.No) {
            return messages.text("explain.answer.no");
        }
        if (want instanceof Want.Option option) {
            return option(question, option.code());
        }
        if (want instanceof Want.AtLeast least) {
            return messages.text("explain.at-least", amount(question, least.value()));
        }
        return messages.text("explain.below", amount(question, ((Want.Below) want).value()));
    }

    /** The place of each norm of a rule in its text; for a rule of our own, what it rests on. */
    List<String> norms(Rule rule) {
        List<String> corpus = rule.head().corpus();
        if (corpus.isEmpty()) {
            return List.of(
                    rule instanceof Rule.Factor factor
                            ? factor.basis().in(messages.language())
                            : messages.text("explain.own"));
        }
        return corpus.stream().map(this::norm).toList();
    }

    private String norm(String corpus) {
        return book.citation(corpus)
                .map(citation -> messages.text(
                        "explain.norm",
                        citation.instrument().shortTitle().in(messages.language()),
                        citation.provision().number().in(messages.language()),
                        corpus))
                .orElse(corpus);
    }

    String dates(Period period) {
        Dates dates = new Dates(messages);
        String said = period.to() == null
                ? messages.text("explain.from", dates.write(period.from()))
                : messages.text(
                        "explain.from-to",
                        dates.write(period.from()),
                        dates.write(period.to().minusDays(1)));
        return period.fromRead() ? said : messages.text("explain.unread", said);
    }

    String title(Rule rule) {
        return messages.text("explain.titled", rule.head().title().in(messages.language()), rule.id());
    }

    /** A fact that no question gives: the reading followed, or what was worked out. */
    String unasked(Fact held) {
        String name = fact(held.fact());
        return held instanceof Selected read
                ? messages.text(
                        "explain.reading",
                        name,
                        book.optionLabel(read.fact(), read.option())
                                .map(label -> label.in(messages.language()))
                                .orElse(read.option()))
                : name;
    }

    /** The fact as the dictionary names it. */
    String fact(String id) {
        var definition = book.facts().get(id);
        return definition == null ? id : definition.label().in(messages.language());
    }
}
