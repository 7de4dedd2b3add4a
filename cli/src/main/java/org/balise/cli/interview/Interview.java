package org.balise.cli.interview;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.balise.api.answer.Answer;
import org.balise.api.answer.AnswerValue;
import org.balise.api.answer.Rationale;
import org.balise.api.assess.Truth;
import org.balise.api.questionnaire.Question;
import org.balise.api.questionnaire.Section;
import org.balise.api.text.Language;
import org.balise.cli.house.Workshop;
import org.balise.cli.terminal.Page;
import org.balise.cli.terminal.Surroundings;
import org.balise.cli.text.Messages;
import org.jspecify.annotations.Nullable;

/** Asks the questions of a dossier one by one, from the first that has no answer. */
public final class Interview {
    private final Workshop workshop;
    private final Journal journal;
    private final Messages messages;
    private final Page page;
    private final QuestionPage questions;
    private final BufferedReader keyboard;
    private final List<Section> sections;
    private final Set<String> skipped = new HashSet<>();
    private final Deque<Question> shown = new ArrayDeque<>();

    /**
     * Prepares the questions.
     *
     * @param section the id of the only section to ask; empty for all of them
     */
    public Interview(
            Workshop workshop, Journal journal, Messages messages, Surroundings where, Optional<String> section) {
        this.workshop = workshop;
        this.journal = journal;
        this.messages = messages;
        this.page = new Page(where);
        this.questions = new QuestionPage(page, messages);
        this.keyboard = new BufferedReader(new InputStreamReader(where.in(), StandardCharsets.UTF_8));
        this.sections = workshop.book().questionnaire().sections().stream()
                .filter(candidate -> section.isEmpty() || candidate.id().equals(section.get()))
                .toList();
    }

    /** Asks until there is nothing left to ask, or until the person stops. */
    public void run() {
        page.paragraph(messages.text("interview.keys"));
        Optional<Question> next = next();
        while (next.isPresent()) {
            Question question = next.get();
            questions.show(question, progress(question), answer(question));
            Optional<Reply> reply = reply(question);
            if (reply.isEmpty() || reply.get() instanceof Reply.Stop) {
                break;
            }
            next = follow(question, reply.get());
        }
        remains();
    }

    /** What to ask after a reply that ends a question. */
    private Optional<Question> follow(Question question, Reply reply) {
        if (reply instanceof Reply.Back) {
            return Optional.of(shown.isEmpty() ? question : shown.pop());
        }
        if (reply instanceof Reply.Skip) {
            skipped.add(question.id());
        }
        shown.push(question);
        return next();
    }

    /** Reads lines until one of them ends the question, and keeps the answer; empty at the end of the input. */
    private Optional<Reply> reply(Question question) {
        boolean explain = false;
        while (true) {
            page.prompt("> ");
            String line = line();
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
        String line = line();
        if (line == null || line.isBlank()) {
            return Optional.empty();
        }
        boolean french = messages.language() == Language.FR;
        String fr = french ? line.strip() : old == null ? null : old.fr();
        String en = french ? (old == null ? null : old.en()) : line.strip();
        return Optional.of(new Rationale(fr, en));
    }

    private @Nullable String line() {
        try {
            return keyboard.readLine();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private @Nullable Answer answer(Question question) {
        return journal.dossier().answers().get(question.id());
    }

    /** The first question without an answer: those certainly asked, then those that may be. */
    private Optional<Question> next() {
        Map<String, Truth> asked = workshop.asked(journal.dossier());
        List<Question> left = waiting().stream()
                .filter(question -> !skipped.contains(question.id()))
                .toList();
        return left.stream()
                .filter(question -> asked.get(question.id()) == Truth.YES)
                .findFirst()
                .or(() -> left.stream().findFirst());
    }

    private List<Question> waiting() {
        return asked().stream().filter(question -> answer(question) == null).toList();
    }

    private List<Question> asked() {
        Map<String, Truth> asked = workshop.asked(journal.dossier());
        return sections.stream()
                .flatMap(section -> section.questions().stream())
                .filter(question -> asked.getOrDefault(question.id(), Truth.UNKNOWN) != Truth.NO)
                .toList();
    }

    private String progress(Question question) {
        List<Question> asked = asked();
        Section section = sections.stream()
                .filter(candidate -> candidate.questions().contains(question))
                .findFirst()
                .orElseThrow();
        List<Question> here =
                asked.stream().filter(section.questions()::contains).toList();
        long answered = asked.stream().filter(each -> answer(each) != null).count();
        return messages.text(
                "interview.progress",
                section.title().in(messages.language()),
                here.indexOf(question) + 1,
                here.size(),
                answered,
                asked.size());
    }

    private void remains() {
        page.blank();
        int left = waiting().size();
        page.paragraph(left == 0 ? messages.text("interview.finished") : messages.count("interview.left", left));
        long unknown = asked().stream()
                .map(this::answer)
                .filter(answer -> answer != null && answer.value() instanceof AnswerValue.Unknown)
                .count();
        if (unknown > 0) {
            page.paragraph(messages.count("interview.unknown", unknown));
        }
    }
}
