package org.balise.cli.interview;

import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import org.balise.api.answer.AnswerValue;
import org.balise.api.questionnaire.Question;
import org.balise.cli.terminal.Page;
import org.balise.cli.terminal.Surroundings;
import org.balise.cli.text.Messages;

/** Asks a few questions once each and gives back the answers, without keeping them anywhere. */
public final class ShortInterview {
    private final Messages messages;
    private final Page page;
    private final QuestionPage questions;
    private final Keyboard keyboard;

    public ShortInterview(Messages messages, Surroundings where) {
        this.messages = messages;
        this.page = new Page(where);
        this.questions = new QuestionPage(page, messages);
        this.keyboard = new Keyboard(where.in());
    }

    /** Says, in a sentence, why an answer cannot be used; nothing when it can. */
    public interface Objection {
        Optional<String> to(Question question, AnswerValue answer);
    }

    /**
     * The answers by question; a question that was skipped has none. Stops asking at the end of the input.
     *
     * @param objection what is said at once of an answer, before the question is asked again
     */
    public SortedMap<String, AnswerValue> ask(List<Question> asked, Objection objection) {
        SortedMap<String, AnswerValue> answers = new TreeMap<>();
        page.paragraph(messages.text("registre.declare.keys"));
        for (int i = 0; i < asked.size(); i++) {
            Question question = asked.get(i);
            questions.show(question, (i + 1) + "/" + asked.size(), null);
            if (!answered(question, answers, objection)) {
                break;
            }
        }
        return answers;
    }

    /** Reads lines until one of them is an answer or skips the question; false when the person stops. */
    private boolean answered(Question question, SortedMap<String, AnswerValue> answers, Objection objection) {
        while (true) {
            page.prompt("> ");
            String line = keyboard.line();
            Reply reply = line == null ? new Reply.Stop() : ReplyReader.read(line, question, messages.language());
            if (reply instanceof Reply.Given given) {
                Optional<String> refused = objection.to(question, given.value());
                if (refused.isEmpty()) {
                    answers.put(question.id(), given.value());
                    return true;
                }
                page.paragraph(refused.get());
            } else if (reply instanceof Reply.Stop) {
                return false;
            } else if (reply instanceof Reply.Help) {
                questions.help(question);
            } else if (reply instanceof Reply.Wrong wrong) {
                page.paragraph(messages.text(wrong.message(), wrong.argument()));
            } else {
                return true;
            }
        }
    }
}
