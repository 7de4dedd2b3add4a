package org.balise.cli.interview;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.balise.api.answer.Answer;
import org.balise.api.answer.AnswerValue;
import org.balise.api.questionnaire.Question;
import org.balise.api.questionnaire.Questionnaire;
import org.balise.api.questionnaire.Section;
import org.balise.api.questionnaire.Section.Checklist;
import org.balise.cli.house.Workshop;
import org.balise.cli.terminal.Page;
import org.balise.cli.terminal.Surroundings;
import org.balise.cli.text.Messages;
import org.balise.core.economy.Agenda;
import org.balise.core.economy.Agenda.Place;
import org.balise.core.economy.Screen;

/** Asks the questions of a dossier that are worth asking, from the first that has no answer. */
public final class Interview {
    private final Workshop workshop;
    private final Questionnaire questionnaire;
    private final Journal journal;
    private final Messages messages;
    private final Page page;
    private final Selection selection;
    private final AskOne one;
    private final AskTogether together;
    private final Set<String> skipped = new HashSet<>();
    private final Set<String> apart = new HashSet<>();
    private final Deque<Screen> shown = new ArrayDeque<>();

    public Interview(Workshop workshop, Journal journal, Messages messages, Surroundings where, Selection selection) {
        this.workshop = workshop;
        this.questionnaire = workshop.book().questionnaire();
        this.journal = journal;
        this.messages = messages;
        this.page = new Page(where);
        this.selection = selection;
        Keyboard keyboard = new Keyboard(where.in());
        this.one = new AskOne(journal, messages, page, keyboard);
        this.together = new AskTogether(journal, messages, page, keyboard);
    }

    /** Asks until there is nothing left to ask, or until the person stops. */
    public void run() {
        page.paragraph(messages.text("interview.keys"));
        Agenda agenda = agenda();
        Optional<Screen> next = next(agenda);
        while (next.isPresent()) {
            Screen screen = next.get();
            Optional<Reply> reply = ask(screen, progress(screen, agenda));
            if (reply.isEmpty() || reply.get() instanceof Reply.Stop) {
                break;
            }
            agenda = agenda();
            next = follow(screen, reply.get(), agenda);
        }
        remains(agenda());
    }

    private Agenda agenda() {
        return workshop.agenda(journal.dossier());
    }

    private Optional<Reply> ask(Screen screen, String progress) {
        Checklist checklist = screen.checklist();
        return checklist == null
                ? one.ask(screen.questions().get(0), progress)
                : together.ask(checklist, screen.questions(), progress);
    }

    /** What to ask after a reply that ends a screen. */
    private Optional<Screen> follow(Screen screen, Reply reply, Agenda agenda) {
        if (reply instanceof Reply.Back) {
            return Optional.of(shown.isEmpty() ? screen : shown.pop());
        }
        List<String> ids = screen.questions().stream().map(Question::id).toList();
        if (reply instanceof Reply.OneByOne) {
            apart.addAll(ids);
            return alone(screen.section(), screen.questions().get(0));
        }
        if (reply instanceof Reply.Skip) {
            skipped.addAll(ids);
        }
        shown.push(screen);
        return next(agenda);
    }

    private static Optional<Screen> alone(Section section, Question question) {
        return Optional.of(new Screen(section, null, List.of(question)));
    }

    private Optional<Screen> next(Agenda agenda) {
        List<String> perhaps = wanted(agenda, Place.PERHAPS);
        List<String> sure = selection.places().stream()
                .filter(place -> place != Place.PERHAPS)
                .flatMap(place -> wanted(agenda, place).stream())
                .toList();
        return Screen.first(questionnaire, sure, this::notSkipped)
                .or(() -> Screen.first(questionnaire, perhaps, this::notSkipped))
                .flatMap(screen -> apart.contains(screen.questions().get(0).id())
                        ? alone(screen.section(), screen.questions().get(0))
                        : Optional.of(screen));
    }

    private boolean notSkipped(String question) {
        return !skipped.contains(question);
    }

    /** The questions in that place, when it is selected. */
    private List<String> wanted(Agenda agenda, Place place) {
        return selection.places().contains(place)
                ? questionnaire.sections().stream()
                        .filter(section -> selection.has(section.id()))
                        .flatMap(section -> section.questions().stream())
                        .map(Question::id)
                        .filter(agenda.in(place)::contains)
                        .toList()
                : List.of();
    }

    private String progress(Screen screen, Agenda agenda) {
        String title = screen.section().title().in(messages.language());
        return messages.text(
                "interview.progress", title, journal.dossier().answers().size(), left(agenda));
    }

    /** How many questions of the selection have no answer. */
    private int left(Agenda agenda) {
        return selection.places().stream()
                .mapToInt(place -> wanted(agenda, place).size())
                .sum();
    }

    private void remains(Agenda agenda) {
        page.blank();
        int left = left(agenda);
        boolean usual = selection.equals(Selection.usual());
        String finished = usual ? "interview.finished" : "interview.finished-selection";
        page.paragraph(left == 0 ? messages.text(finished) : messages.count("interview.left", left));
        long unknown = journal.dossier().answers().values().stream()
                .map(Answer::value)
                .filter(AnswerValue.Unknown.class::isInstance)
                .count();
        if (unknown > 0) {
            page.paragraph(messages.count("interview.unknown", unknown));
        }
        if (left == 0 && usual) {
            offer("interview.ahead", agenda.in(Place.AHEAD).size());
            offer("interview.describe", agenda.in(Place.DESCRIPTION).size());
            offer("interview.settled", agenda.in(Place.SETTLED).size());
        }
    }

    private void offer(String key, int number) {
        if (number > 0) {
            page.paragraph(messages.count(key, number));
        }
    }
}
