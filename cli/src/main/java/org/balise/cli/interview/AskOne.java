package org.balise.cli.interview;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.balise.api.answer.Answer;
import org.balise.api.answer.AnswerValue;
import org.balise.api.answer.Rationale;
import org.balise.api.fact.FactType;
import org.balise.api.questionnaire.Question;
import org.balise.api.text.Language;
import org.balise.cli.terminal.Page;
import org.balise.cli.text.Messages;
import org.jspecify.annotations.Nullable;

/** Asks one question, and keeps its answer with its reasons. */
final class AskOne {
    private static final String SEVERAL_LINES = "+";

    private final Keeper keeper;
    private final Messages messages;
    private final Page page;
    private final QuestionPage questions;
    private final Keyboard keyboard;

    AskOne(Keeper keeper, Messages messages, Page page, Keyboard keyboard) {
        this.keeper = keeper;
        this.messages = messages;
        this.page = page;
        this.questions = new QuestionPage(page, messages);
        this.keyboard = keyboard;
    }

    /** Shows the question and reads lines until one of them ends it; empty at the end of the input. */
    Optional<Reply> ask(Question question, String progress) {
        questions.show(question, progress, keeper.answer(question));
        if (question.type() == FactType.TEXT) {
            page.paragraph(messages.text("interview.expect.lines"));
        }
        boolean explain = false;
        while (true) {
            page.prompt("> ");
            String line = keyboard.line();
            if (line == null) {
                page.blank();
                return Optional.empty();
            }
            Reply reply = reply(line, question);
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

    private Reply reply(String line, Question question) {
        if (keyboard.full()) {
            return new Reply.Wrong("interview.line-full", "");
        }
        return question.type() == FactType.TEXT && line.strip().equals(SEVERAL_LINES)
                ? severalLines()
                : ReplyReader.read(line, question, messages.language());
    }

    /** Reads lines up to an empty one. */
    private Reply severalLines() {
        page.paragraph(messages.text("interview.lines"));
        List<String> lines = new ArrayList<>();
        while (true) {
            page.prompt("| ");
            String line = keyboard.line();
            if (line == null || line.isBlank()) {
                String text = String.join("\n", lines);
                return text.isEmpty() ? new Reply.Skip() : new Reply.Given(new AnswerValue.FreeText(text));
            }
            Optional<Reply.Wrong> unfit = unfit(line);
            if (unfit.isPresent()) {
                page.paragraph(messages.text(unfit.get().message(), unfit.get().argument()));
            } else {
                lines.add(line.strip());
            }
        }
    }

    private Optional<Reply.Wrong> unfit(String line) {
        return keyboard.full() ? Optional.of(new Reply.Wrong("interview.line-full", "")) : ReplyReader.garbled(line);
    }

    /** Adds reasons to the answer there is; without one, tells that they will be asked after it. */
    private boolean explain(Question question) {
        Answer answer = keeper.answer(question);
        if (answer == null) {
            page.paragraph(messages.text("interview.answer-first"));
            return true;
        }
        Optional<Rationale> reasons = reasons(answer.rationale());
        reasons.ifPresent(given -> keeper.keep(question, answer.value(), false, given));
        return false;
    }

    /** Keeps an answer; false when its reasons, without which it cannot count, were not given, or it was not saved. */
    private boolean keep(Question question, AnswerValue value, boolean explain) {
        boolean bare = keeper.dropsSupport(question, value);
        Answer answer = keeper.answer(question);
        Rationale old = answer == null || bare ? null : answer.rationale();
        boolean needed = question.rationaleRequired() && value.equals(new AnswerValue.YesNo(true)) && old == null;
        if (needed) {
            page.paragraph(messages.text("interview.rationale-required"));
        }
        Optional<Rationale> reasons = needed || explain ? reasons(old) : Optional.empty();
        if (needed && reasons.isEmpty()) {
            page.paragraph(messages.text("interview.not-kept"));
            return false;
        }
        return keeper.keep(question, value, bare, reasons.orElse(null));
    }

    private Optional<Rationale> reasons(@Nullable Rationale old) {
        while (true) {
            page.prompt(messages.text("interview.why"));
            String line = keyboard.line();
            if (line == null || line.isBlank()) {
                return Optional.empty();
            }
            Optional<Reply.Wrong> unfit = unfit(line);
            if (unfit.isEmpty()) {
                return Optional.of(rationale(line.strip(), old));
            }
            page.paragraph(messages.text(unfit.get().message(), unfit.get().argument()));
        }
    }

    /** The reasons in the language of the person, with those in the other language. */
    private Rationale rationale(String given, @Nullable Rationale old) {
        boolean french = messages.language() == Language.FR;
        String fr = french ? given : old == null ? null : old.fr();
        String en = french ? (old == null ? null : old.en()) : given;
        return new Rationale(fr, en);
    }
}
