package org.balise.cli.text;

import java.time.LocalDate;
import org.balise.api.text.Language;

/** Dates as they are written in Québec: “1er avril 2026” in French, “April 1, 2026” in English. */
public final class Dates {
    private final Messages messages;

    public Dates(Messages messages) {
        this.messages = messages;
    }

    public String write(LocalDate date) {
        String month = messages.text("month." + date.getMonthValue());
        int day = date.getDayOfMonth();
        if (messages.language() == Language.EN) {
            return month + " " + day + ", " + date.getYear();
        }
        return (day == 1 ? "1er" : Integer.toString(day)) + "\u00a0" + month + " " + date.getYear();
    }
}
