package org.balise.report.plan;

import java.util.List;
import java.util.stream.Collectors;
import org.balise.api.norm.Severity;
import org.balise.api.text.Language;
import org.balise.report.text.Csv;
import org.balise.report.text.Messages;

/** The plan as a table for a spreadsheet (RFC 4180, UTF-8). */
public final class PlanCsv {
    private static final List<String> COLUMNS =
            List.of("role", "gate", "date", "kind", "title", "todo", "severity", "source", "id");

    private PlanCsv() {}

    public static String write(Plan plan, Language language) {
        Messages messages = Messages.standard();
        StringBuilder out = new StringBuilder(Csv.line(COLUMNS.stream()
                .map(key -> messages.say("plan." + key).in(language))
                .toList()));
        for (Task task : plan.tasks()) {
            Severity severity = task.severity();
            out.append(Csv.line(List.of(
                    task.roleTitle().in(language),
                    task.gateTitle().in(language),
                    task.date() == null ? "" : task.date().toString(),
                    messages.say("action." + task.kind().code()).in(language),
                    task.title().in(language),
                    task.todo().in(language),
                    severity == null
                            ? ""
                            : messages.say("severity." + severity.name()).in(language),
                    task.sources().stream().map(source -> source.in(language)).collect(Collectors.joining("; ")),
                    task.about())));
        }
        return out.toString();
    }
}
