package org.balise.cli.interview;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.balise.api.answer.Answer;
import org.balise.api.answer.AnswerValue;
import org.balise.api.questionnaire.Question;
import org.balise.api.questionnaire.Section.Checklist;
import org.balise.cli.terminal.Page;
import org.balise.cli.text.AnswerWords;
import org.balise.cli.text.Messages;

/**
 * Asks the yes-no questions of a checklist at once. The numbers typed are yes, those typed after an x are not known,
 * and the others are no: the person is told so before typing.
 */
final class AskTogether {
    private static final Set<String> NONE = Set.of("0", "aucun", "aucune", "none");
    private static final Set<String> UNKNOWN = Set.of("x", "inconnu", "unknown");

    private final Keeper keeper;
    private final AnswerWords words;
    private final Messages messages;
    private final Page page;
    private final Keyboard keyboard;

    AskTogether(Keeper keeper, Messages messages, Page page, Keyboard keyboard) {
        this.keeper = keeper;
        this.words = new AnswerWords(messages);
        this.messages = messages;
        this.page = page;
        this.keyboard = keyboard;
    }

    /** Shows the list and reads lines until one of them ends it; empty at the end of the input. */
    Optional<Reply> ask(Checklist checklist, List<Question> questions, String progress) {
        show(checklist, questions, progress);
        while (true) {
            page.prompt("> ");
            String line = keyboard.line();
            if (line == null) {
                page.blank();
                return Optional.empty();
            }
            String typed = line.strip().toLowerCase(Locale.ROOT);
            switch (typed) {
                case "" -> {
                    return Optional.of(new Reply.Skip());
                }
                case "<" -> {
                    return Optional.of(new Reply.Back());
                }
                case "q" -> {
                    return Optional.of(new Reply.Stop());
                }
                case "+", "!" -> {
                    return Optional.of(new Reply.OneByOne());
                }
                case "?" -> help(questions);
                default -> {
                    if (keep(typed, questions)) {
                        return Optional.of(new Reply.Ticked());
                    }
                }
            }
        }
    }

    private void show(Checklist checklist, List<Question> questions, String progress) {
        page.blank();
        page.toned(Page.Tone.FAINT, progress);
        page.title(checklist.title().in(messages.language()));
        for (int i = 0; i < questions.size(); i++) {
            Question question = questions.get(i);
            Answer answer = keeper.answer(question);
            String text = question.text().in(messages.language());
            page.hanging(
                    "  " + (i + 1) + ") ",
                    answer == null
                            ? text
                            : messages.text("interview.tick-so-far", text, words.value(question, answer.value())));
        }
        page.paragraph(messages.text("interview.expect.ticks"));
    }

    private void help(List<Question> questions) {
        for (int i = 0; i < questions.size(); i++) {
            page.hanging("  " + (i + 1) + ") ", questions.get(i).help().in(messages.language()));
        }
        page.paragraph(messages.text("interview.keys-ticks"));
    }

    /** Keeps an answer to each question; false when something typed is not understood, or when saving failed. */
    private boolean keep(String typed, List<Question> questions) {
        boolean unknown = UNKNOWN.contains(typed);
        Map<Question, AnswerValue> answers = new LinkedHashMap<>();
        questions.forEach(
                question -> answers.put(question, unknown ? new AnswerValue.Unknown() : new AnswerValue.YesNo(false)));
        if (!unknown && !NONE.contains(typed)) {
            for (String part : typed.split("[,;\\s]+")) {
                Optional<Question> ticked = ticked(part.startsWith("x") ? part.substring(1) : part, questions);
                if (ticked.isEmpty()) {
                    page.paragraph(messages.text("interview.wrong-tick", part, questions.size()));
                    return false;
                }
                answers.put(
                        ticked.get(), part.startsWith("x") ? new AnswerValue.Unknown() : new AnswerValue.YesNo(true));
            }
        }
        return keeper.keep(answers);
    }

    private static Optional<Question> ticked(String number, List<Question> questions) {
        if (!number.matches("[0-9]{1,2}")) {
            return Optional.empty();
        }
        int index = Integer.parseInt(number) - 1;
        return index >= 0 && index < questions.size() ? Optional.of(questions.get(index)) : Optional.empty();
    }
}
