package org.balise.cli.audit;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.balise.api.pack.PackStamp;
import org.balise.api.text.Language;
import org.balise.cli.terminal.Page;
import org.balise.cli.text.Dates;
import org.balise.cli.text.Labels;
import org.balise.cli.text.Messages;
import org.balise.core.analysis.compare.Change;
import org.balise.core.analysis.compare.Comparison;
import org.balise.core.analysis.compare.Direction;
import org.balise.core.yaml.DossierWriter;

/** What changes between two sets of rules, for a lawyer: what is written otherwise, then what it does to whom. */
public final class ComparisonPage {
    private final Page page;
    private final Messages messages;
    private final Labels labels;

    public ComparisonPage(Page page, Messages messages) {
        this.page = page;
        this.messages = messages;
        this.labels = new Labels(messages);
    }

    public void tell(Comparison comparison) {
        page.title(messages.text(
                "comparer.title",
                packs(comparison.before()),
                packs(comparison.after()),
                new Dates(messages).write(comparison.asOf())));
        counts(comparison);
        comparison.changes().forEach(this::change);
        page.blank();
        page.toned(
                comparison.sameOutcomes() ? Page.Tone.GOOD : Page.Tone.CARE,
                messages.text(comparison.sameOutcomes() ? "comparer.same" : "comparer.different"));
    }

    private String packs(List<PackStamp> packs) {
        return packs.stream().map(pack -> pack.id() + " " + pack.version()).collect(Collectors.joining(" + "));
    }

    private void counts(Comparison comparison) {
        Map<Direction, Long> counts = comparison.changes().stream()
                .filter(change -> change.sort() == Change.Sort.RULE)
                .collect(Collectors.groupingBy(
                        Change::direction, () -> new EnumMap<>(Direction.class), Collectors.counting()));
        counts.forEach((direction, count) -> page.hanging(
                "  ", messages.text("comparer.count", count, messages.text("direction." + direction.code()))));
        page.hanging("  ", messages.count("comparer.unchanged", comparison.unchanged()));
    }

    private void change(Change change) {
        Language language = messages.language();
        page.blank();
        page.toned(
                Page.Tone.TITLE,
                messages.text(
                        "comparer.change",
                        messages.text("comparer.sort." + change.sort().code()),
                        change.title().in(language),
                        change.id(),
                        messages.text("direction." + change.direction().code())));
        page.hanging("  ", VerificationPage.where(change.place()));
        for (Change.Line line : change.lines()) {
            page.hanging("  ", messages.text("comparer.what", messages.text("comparer.line." + line.what())));
            page.hanging("  - ", line.before().in(language));
            page.hanging("  + ", line.after().in(language));
        }
        change.witnesses().forEach(this::witness);
    }

    private void witness(Change.Witness witness) {
        page.hanging(
                "  ",
                messages.text(
                        "comparer.witness",
                        messages.text("direction." + witness.direction().code())));
        DossierWriter.write(witness.dossier()).lines().forEach(line -> page.preformatted("    " + line));
        page.hanging("    ", messages.text("comparer.before", outcome(witness.before())));
        page.hanging("    ", messages.text("comparer.after", outcome(witness.after())));
    }

    private String outcome(Change.Outcome outcome) {
        String state = outcome.state().isEmpty()
                ? messages.text("comparer.no-rule")
                : messages.text("comparer.state." + outcome.state());
        return messages.text(
                "comparer.outcome", state, labels.levels(outcome.residual()), labels.verdict(outcome.verdict()));
    }
}
