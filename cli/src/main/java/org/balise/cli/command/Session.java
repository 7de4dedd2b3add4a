package org.balise.cli.command;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.balise.api.pack.RuleBook;
import org.balise.api.problem.Problem;
import org.balise.api.text.OneLine;
import org.balise.cli.house.House;
import org.balise.cli.house.Workshop;
import org.balise.cli.terminal.Page;
import org.balise.cli.terminal.Surroundings;
import org.balise.cli.text.Messages;

/** What every command needs: where it runs, how it speaks, the way to the rules, and what packs must show. */
public record Session(Surroundings surroundings, Messages messages, House house, Demands demands) {
    /** The questionnaire used when no dossier names one. */
    public static final String USUAL_QUESTIONNAIRE = "ia-quebec";

    /** The rules for a questionnaire. */
    public Workshop open(List<Path> packs, String questionnaire) {
        return house.open(packs, questionnaire, demands.asked(surroundings.today()));
    }

    /** How commands and options are called in the language of the person. */
    LocalNames names() {
        return new LocalNames(messages.language());
    }

    /** Where results are told. */
    public Page page() {
        return new Page(surroundings);
    }

    /** What is wrong and how to fix it, in the language of the person, without its place. */
    public String sentence(Problem problem) {
        String key = "problem." + problem.code();
        List<String> arguments = problem.arguments();
        boolean named =
                !arguments.isEmpty() && !arguments.get(arguments.size() - 1).isEmpty();
        return (named ? messages.find(key + ".nearest", arguments.toArray()) : Optional.<String>empty())
                .or(() -> messages.find(key, arguments.toArray()))
                .orElse("");
    }

    /** The same with its place and its code, on one line. */
    public String line(Problem problem) {
        String sentence = sentence(problem);
        return sentence.isEmpty()
                ? house.render(problem, messages.language())
                : OneLine.of(problem.file() + place(problem) + " " + problem.code() + " " + sentence);
    }

    private static String place(Problem problem) {
        if (problem.line() == 0) {
            return "";
        }
        return ":" + problem.line() + (problem.column() == 0 ? "" : ":" + problem.column());
    }

    /** The last date that is not in the future: a rule checked on a date makes that date usable. */
    public LocalDate latest(RuleBook book) {
        LocalDate today = surroundings.today();
        return today.isBefore(book.checkedOn()) ? book.checkedOn() : today;
    }
}
