package org.balise.cli.command;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import org.balise.api.pack.RuleBook;
import org.balise.cli.house.House;
import org.balise.cli.house.Workshop;
import org.balise.cli.terminal.Page;
import org.balise.cli.terminal.Surroundings;
import org.balise.cli.text.Messages;

/** What every command needs: where it runs, how it speaks, the way to the rules, and what packs must show. */
public record Session(Surroundings surroundings, Messages messages, House house, Demands demands) {
    /** The questionnaire used when no dossier names one. */
    public static final String USUAL_QUESTIONNAIRE = "ia-quebec";

    Workshop open(List<Path> packs, String questionnaire) {
        return house.open(packs, questionnaire, demands.asked(surroundings.today()));
    }

    Page page() {
        return new Page(surroundings);
    }

    /** The last date that is not in the future: a rule checked on a date makes that date usable. */
    LocalDate latest(RuleBook book) {
        LocalDate today = surroundings.today();
        return today.isBefore(book.checkedOn()) ? book.checkedOn() : today;
    }
}
