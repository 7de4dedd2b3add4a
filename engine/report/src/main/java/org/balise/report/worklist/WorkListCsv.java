package org.balise.report.worklist;

import java.util.List;
import java.util.stream.Collectors;
import org.balise.api.text.Language;
import org.balise.report.text.Csv;
import org.balise.report.text.Formats;
import org.balise.report.text.Messages;

/** The work list as a table for a spreadsheet. */
public final class WorkListCsv {
    private static final List<String> COLUMNS = List.of(
            "body",
            "initiative",
            "name",
            "date",
            "level-before",
            "level-after",
            "verdict-before",
            "verdict-after",
            "why");

    private WorkListCsv() {}

    public static String write(WorkList list, Language language) {
        Messages messages = Messages.standard();
        StringBuilder out = new StringBuilder(Csv.line(COLUMNS.stream()
                .map(key -> messages.say("worklist." + key).in(language))
                .toList()));
        for (WorkList.Row row : list.rows()) {
            WorkList.Outcome after = row.after();
            out.append(Csv.line(List.of(
                    row.body(),
                    row.initiative(),
                    row.name(),
                    row.asOf().toString(),
                    Formats.levels(row.before().level()).in(language),
                    after == null ? "" : Formats.levels(after.level()).in(language),
                    verdict(row.before(), language),
                    after == null ? "" : verdict(after, language),
                    row.reasons().stream().map(reason -> reason.in(language)).collect(Collectors.joining("; ")))));
        }
        return out.toString();
    }

    private static String verdict(WorkList.Outcome outcome, Language language) {
        return Messages.standard().say("verdict." + outcome.verdict().code()).in(language);
    }
}
