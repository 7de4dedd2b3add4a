package org.balise.cli.interview;

import java.util.Optional;
import org.balise.api.answer.Answer;
import org.balise.api.answer.AnswerValue;
import org.balise.api.answer.Rationale;
import org.balise.api.questionnaire.Question;
import org.balise.api.text.Language;
import org.balise.cli.terminal.Page;
import org.balise.cli.text.Messages;
import org.jspecify.annotations.Nullable;

/** Asks one question, and keeps its answer with its reasons. */
final class AskOne {
    private final Journal journal;
    private final Messages messages;
    private final Page page;
    private final QuestionPage questions;
    private final Keyboard keyboard;

    AskOne(Journal journal, Messages messages, Page page, Keyboard keyboard) {
        this.journal = journal;
        this.messages = messages;
        this.page = page;
        this.questions = new QuestionPage(page, messages);
        this.keyboard = keyboard;
    }

    /** Shows the question and reads lines until one of them ends it; empty at the end of the input. */
    Optional<Reply> ask(Question question, String progress) {
        questions.show(question, progress, answer(question));
        boolean explain = false;
        while (true) {
            page.prompt("> ");
            String line = keyboard.line();
            if (line == null) {
                page.blank();
                return Optional.empty();
            }
            Reply reply = ReplyReader.read(line, question);
            if (reply instanceof Reply.Help) {
                questions.help(question);
            } else if (reply instanceof Reply.Wrong wrong) {
                page.paragraph(messages.text(wrong.message(), wrong.argument()));
            } else if (reply instanceof Reply.Explain) {
                explain = explain(question);
            } else if (!(reply instanceof Reply.Given given) || keep(question, given.value(), explain)) {
                return Optional.of(reply);
            }
        }
    }

    /** Adds reasons to the answer there is; without one, tells that they will be asked after it. */
    private boolean explain(Question question) {
        Answer answer = answer(question);
        if (answer == null) {
            page.paragraph(messages.text("interview.answer-first"));
            return true;
        }
        Optional<Rationale> reasons = reasons(answer.rationale());
        reasons.ifPresent(given -> journal.keep(question, answer.value(), given));
        return false;
    }

    /** Keeps an answer; false when it cannot count because its reasons were not given. */
    private boolean keep(Question question, AnswerValue value, boolean explain) {
        Answer answer = answer(question);
        Rationale old = answer == null ? null : answer.rationale();
        boolean needed = question.rationaleRequired() && value.equals(new AnswerValue.YesNo(true)) && old == null;
        if (needed) {
            page.paragraph(messages.text("interview.rationale-required"));
        }
        Optional<Rationale> reasons = needed || explain ? reasons(old) : Optional.empty();
        if (needed && reasons.isEmpty()) {
            page.paragraph(messages.text("interview.not-kept"));
            return false;
        }
        journal.keep(question, value, reasons.orElse(null));
        return true;
    }

    private Optional<Rationale> reasons(@Nullable Rationale old) {
        page.prompt(messages.text("interview.why"));
        String line = keyboard.line();
        if (line == null || line.isBlank()) {
            return Optional.empty();
        }
        boolean french = messages.language() == Language.FR;
        String fr = french ? line.strip() : old == null ? null : old.fr();
        String en = french ? (old == null ? null : old.en()) : line.strip();
        return Optional.of(new Rationale(fr, en));
    }

    private @Nullable Answer answer(Question question) {
        return journal.dossier().answers().get(question.id());
    }
}
