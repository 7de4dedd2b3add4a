package org.balise.cli.interview;

import java.util.List;
import org.balise.api.answer.AnswerValue;
import org.balise.api.questionnaire.Question;
import org.balise.api.questionnaire.Questionnaire;
import org.balise.cli.terminal.Page;
import org.balise.cli.text.CommandWord;
import org.balise.cli.text.Messages;
import org.balise.core.economy.Agenda;
import org.balise.core.economy.Agenda.Place;

/** Says at the end what has no answer, what is not known, and how to go on. */
final class Closing {
    private static final int FIRST_UNKNOWN = 5;

    private final Questionnaire questionnaire;
    private final Journal journal;
    private final Messages messages;
    private final Page page;

    Closing(Questionnaire questionnaire, Journal journal, Messages messages, Page page) {
        this.questionnaire = questionnaire;
        this.journal = journal;
        this.messages = messages;
        this.page = page;
    }

    /**
     * Says what remains.
     *
     * @param left how many questions of the selection have no answer
     */
    void tell(Selection selection, Agenda agenda, int left) {
        page.blank();
        boolean usual = selection.equals(Selection.usual());
        String finished = usual ? "interview.finished" : "interview.finished-selection";
        if (!selection.asksAgain()) {
            page.paragraph(left == 0 ? messages.text(finished) : messages.count("interview.left", left));
        }
        unknown();
        if (left == 0 && usual) {
            offer("interview.settled", agenda.in(Place.SETTLED).size());
            offer("interview.ahead", agenda.in(Place.AHEAD).size());
            offer("interview.describe", agenda.in(Place.DESCRIPTION).size());
            page.paragraph(messages.text("interview.change"));
            command("interview.change");
        }
    }

    private void unknown() {
        List<Question> unknown = questionnaire
                .questions()
                .filter(question -> isUnknown(question.id()))
                .toList();
        if (unknown.isEmpty()) {
            return;
        }
        page.paragraph(messages.count("interview.unknown", unknown.size()));
        unknown.stream()
                .limit(FIRST_UNKNOWN)
                .forEach(question -> page.hanging(
                        "  - ",
                        messages.text("explain.question", question.text().in(messages.language()), question.id())));
        if (unknown.size() > FIRST_UNKNOWN) {
            page.paragraph(messages.count("interview.unknown-more", unknown.size() - FIRST_UNKNOWN));
        }
        page.paragraph(messages.text("interview.revisit"));
        command("interview.revisit");
    }

    private boolean isUnknown(String question) {
        var answer = journal.dossier().answers().get(question);
        return answer != null && answer.value() instanceof AnswerValue.Unknown;
    }

    private void offer(String key, int number) {
        if (number > 0) {
            page.paragraph(messages.count(key, number));
            command(key);
        }
    }

    /** The command to copy that goes with a sentence, if there is one. */
    private void command(String key) {
        messages.find(key + ".command", CommandWord.of(journal.file()))
                .ifPresent(command -> page.preformatted("  " + command));
    }
}
