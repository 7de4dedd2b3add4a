package org.balise.cli.interview;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.balise.api.answer.Answer;
import org.balise.api.answer.AnswerValue;
import org.balise.api.answer.Rationale;
import org.balise.api.problem.Problem;
import org.balise.api.problem.ProblemsException;
import org.balise.api.questionnaire.Question;
import org.balise.cli.terminal.Page;
import org.balise.cli.text.Dates;
import org.balise.cli.text.Messages;
import org.jspecify.annotations.Nullable;

/**
 * Keeps answers in the journal. What supported an answer supports another one only when the person says so, and an
 * answer that could not be saved is told: those before it are safe, and this one can be given again.
 */
final class Keeper {
    private final Journal journal;
    private final Messages messages;
    private final Page page;
    private final Keyboard keyboard;
    private final Function<Problem, String> sentences;

    /**
     * @param sentences what is wrong, in the language of the messages
     */
    Keeper(Journal journal, Messages messages, Page page, Keyboard keyboard, Function<Problem, String> sentences) {
        this.journal = journal;
        this.messages = messages;
        this.page = page;
        this.keyboard = keyboard;
        this.sentences = sentences;
    }

    @Nullable
    Answer answer(Question question) {
        return journal.dossier().answers().get(question.id());
    }

    /** Whether the answer given before has support that this value does not inherit; the person is asked. */
    boolean dropsSupport(Question question, AnswerValue value) {
        Answer old = answer(question);
        if (old == null || old.value().equals(value)) {
            return false;
        }
        List<String> support = support(old);
        if (support.isEmpty()) {
            return false;
        }
        page.paragraph(messages.text("interview.support", String.join("; ", support)));
        while (true) {
            page.prompt(messages.text("interview.support-holds"));
            String line = keyboard.line();
            if (line == null || line.isBlank()) {
                return true;
            }
            Optional<Boolean> holds = ReplyReader.yesOrNo(line);
            if (holds.isPresent()) {
                return !holds.get();
            }
        }
    }

    private List<String> support(Answer old) {
        List<String> support = new ArrayList<>();
        Rationale rationale = old.rationale();
        if (rationale != null) {
            support.add(messages.text("interview.support-rationale", rationale.in(messages.language())));
        }
        if (!old.evidence().isEmpty()) {
            support.add(
                    messages.count("interview.support-evidence", old.evidence().size()));
        }
        if (old.author() != null) {
            support.add(messages.text("interview.support-author", old.author()));
        }
        if (old.date() != null) {
            support.add(messages.text("interview.support-date", new Dates(messages).write(old.date())));
        }
        return support;
    }

    /**
     * Keeps an answer.
     *
     * @param bare whether what supported the answer before it is left out
     * @param rationale its reasons; null leaves those there are, unless it is bare
     * @return false when it could not be saved
     */
    boolean keep(Question question, AnswerValue value, boolean bare, @Nullable Rationale rationale) {
        return saved(() -> {
            if (bare) {
                journal.replace(question, value, rationale);
            } else {
                journal.keep(question, value, rationale);
            }
        });
    }

    /** Keeps several answers, without reasons of their own; false when some could not be saved. */
    boolean keep(Map<Question, AnswerValue> answers) {
        Map<Question, AnswerValue> others = new LinkedHashMap<>(answers);
        for (Map.Entry<Question, AnswerValue> entry : answers.entrySet()) {
            Question question = entry.getKey();
            if (dropsSupport(question, entry.getValue())) {
                if (!keep(question, entry.getValue(), true, null)) {
                    return false;
                }
                others.remove(question);
            }
        }
        return saved(() -> journal.keepAll(others));
    }

    private boolean saved(Runnable saving) {
        try {
            saving.run();
            return true;
        } catch (ProblemsException e) {
            e.problems().forEach(problem -> page.paragraph(sentences.apply(problem)));
            page.paragraph(messages.text("interview.not-saved"));
            return false;
        }
    }
}
