package org.balise.cli.interview;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.balise.api.problem.Problem;
import org.balise.api.questionnaire.Question;
import org.balise.api.questionnaire.Questionnaire;
import org.balise.api.questionnaire.Section;
import org.balise.api.questionnaire.Section.Checklist;
import org.balise.cli.house.Workshop;
import org.balise.cli.interview.Selection.Again;
import org.balise.cli.terminal.Page;
import org.balise.cli.terminal.Surroundings;
import org.balise.cli.text.CommandWord;
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

    /**
     * @param sentences what is wrong when an answer cannot be saved, in the language of the messages
     */
    public Interview(
            Workshop workshop,
            Journal journal,
            Messages messages,
            Surroundings where,
            Selection selection,
            Function<Problem, String> sentences) {
        this.workshop = workshop;
        this.questionnaire = workshop.book().questionnaire();
        this.journal = journal;
        this.messages = messages;
        this.page = new Page(where);
        this.selection = selection;
        Keyboard keyboard = new Keyboard(where.in());
        Keeper keeper = new Keeper(journal, messages, page, keyboard, sentences);
        this.one = new AskOne(keeper, messages, page, keyboard);
        this.together = new AskTogether(keeper, messages, page, keyboard);
    }

    /** Asks until there is nothing left to ask, or until the person stops. */
    public void run() {
        Agenda agenda = agenda();
        if (selection.again() instanceof Again.One named && hidden(agenda, named.question())) {
            page.paragraph(messages.text("interview.not-asked", named.question()));
            page.preformatted("  "
                    + messages.text("interview.not-asked.command", CommandWord.of(journal.file()), named.question()));
            return;
        }
        page.paragraph(messages.text("interview.keys"));
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
        Agenda last = agenda();
        new Closing(questionnaire, journal, messages, page).tell(selection, last, left(last));
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
            return Optional.of(shown.isEmpty() ? before(screen, agenda) : shown.pop());
        }
        List<String> ids = screen.questions().stream().map(Question::id).toList();
        if (reply instanceof Reply.OneByOne) {
            apart.addAll(ids);
            return alone(screen.section(), screen.questions().get(0));
        }
        if (reply instanceof Reply.Skip || selection.asksAgain()) {
            skipped.addAll(ids);
        }
        shown.push(screen);
        return next(agenda);
    }

    /** The question of the same section that was answered before this screen; the screen itself when there is none. */
    private Screen before(Screen screen, Agenda agenda) {
        Section section = screen.section();
        List<Question> before = section.questions().stream()
                .takeWhile(question -> !question.equals(screen.questions().get(0)))
                .filter(question -> journal.dossier().answers().containsKey(question.id()))
                .filter(question -> !hidden(agenda, question.id()))
                .toList();
        return before.isEmpty() ? screen : new Screen(section, null, List.of(before.get(before.size() - 1)));
    }

    private static boolean hidden(Agenda agenda, String question) {
        return agenda.in(Place.HIDDEN).contains(question);
    }

    private static Optional<Screen> alone(Section section, Question question) {
        return Optional.of(new Screen(section, null, List.of(question)));
    }

    private Optional<Screen> next(Agenda agenda) {
        if (selection.asksAgain()) {
            return again(agenda).stream().filter(this::notSkipped).findFirst().flatMap(this::alone);
        }
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

    /** The questions to ask again, answered or not. */
    private List<String> again(Agenda agenda) {
        return questionnaire
                .questions()
                .map(Question::id)
                .filter(id ->
                        selection.again().covers(id, journal.dossier().answers().get(id)))
                .filter(id -> !hidden(agenda, id))
                .toList();
    }

    private Optional<Screen> alone(String id) {
        return questionnaire.sections().stream()
                .flatMap(section -> section.questions().stream()
                        .filter(question -> question.id().equals(id))
                        .map(question -> new Screen(section, null, List.of(question))))
                .findFirst();
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
        if (selection.asksAgain()) {
            return Math.toIntExact(
                    again(agenda).stream().filter(this::notSkipped).count());
        }
        return selection.places().stream()
                .mapToInt(place -> wanted(agenda, place).size())
                .sum();
    }
}
