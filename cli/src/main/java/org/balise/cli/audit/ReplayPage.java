package org.balise.cli.audit;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.balise.api.text.Language;
import org.balise.cli.terminal.Page;
import org.balise.cli.text.Labels;
import org.balise.cli.text.Messages;
import org.balise.report.worklist.WorkList;

/** The dossiers that a change of rules makes a person look at again, body by body. */
public final class ReplayPage {
    private static final int REASONS_SHOWN = 8;

    private final Page page;
    private final Messages messages;
    private final Labels labels;

    public ReplayPage(Page page, Messages messages) {
        this.page = page;
        this.messages = messages;
        this.labels = new Labels(messages);
    }

    public void tell(WorkList list) {
        Map<String, List<WorkList.Row>> bodies = list.rows().stream()
                .collect(Collectors.groupingBy(WorkList.Row::body, TreeMap::new, Collectors.toList()));
        bodies.forEach((body, rows) -> {
            page.title(body.isEmpty() ? messages.text("rejouer.no-body") : body);
            rows.forEach(this::row);
            page.blank();
        });
        page.toned(
                list.rows().isEmpty() ? Page.Tone.GOOD : Page.Tone.CARE,
                messages.text("rejouer.changed", list.rows().size(), list.total()));
        if (list.withoutAnswers() > 0) {
            page.toned(Page.Tone.CARE, messages.count("rejouer.without", list.withoutAnswers()));
        }
        page.paragraph(messages.text("rejouer.kept"));
    }

    private void row(WorkList.Row row) {
        Language language = messages.language();
        page.hanging("  ", row.initiative().isEmpty() ? row.name() : row.initiative() + " (" + row.name() + ")");
        WorkList.Outcome after = row.after();
        if (after != null) {
            page.hanging("    ", messages.text("rejouer.outcome", outcome(row.before()), outcome(after)));
        }
        row.reasons().stream().limit(REASONS_SHOWN).forEach(reason -> page.hanging("    - ", reason.in(language)));
        int more = row.reasons().size() - REASONS_SHOWN;
        if (more > 0) {
            page.hanging("    ", messages.count("rejouer.more", more));
        }
    }

    private String outcome(WorkList.Outcome outcome) {
        return messages.text("rejouer.result", labels.levels(outcome.level()), labels.verdict(outcome.verdict()));
    }
}
