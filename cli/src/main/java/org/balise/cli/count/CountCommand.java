package org.balise.cli.count;

import java.nio.file.Path;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.concurrent.Callable;
import org.balise.api.registry.Count;
import org.balise.api.registry.Count.Dimension;
import org.balise.api.registry.Count.Group;
import org.balise.api.registry.FiscalYear;
import org.balise.api.registry.PublicBody;
import org.balise.api.registry.Snapshot;
import org.balise.api.registry.TargetCheck;
import org.balise.cli.command.ExitCode;
import org.balise.cli.command.JsonOutput;
import org.balise.cli.command.Session;
import org.balise.cli.terminal.Page;
import org.balise.cli.terminal.Page.Tone;
import org.balise.cli.text.Dates;
import org.balise.cli.text.Messages;
import org.balise.registry.Registry;
import org.balise.report.json.CountJson;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.TypeConversionException;

/** Counts a frozen year and holds it against the target. */
@Command(name = "compter")
final class CountCommand implements Callable<Integer> {
    private final Session session;
    private final Messages messages;

    @Mixin
    private final FrozenYear frozen = new FrozenYear();

    @Option(
            names = {"--par", "--by"},
            split = ",",
            converter = DimensionConverter.class,
            paramLabel = "${bundle:label.dimension}",
            descriptionKey = "compter.by")
    private List<Dimension> dimensions = List.of(Dimension.STATUS, Dimension.CATEGORY, Dimension.FAMILY);

    @Option(
            names = {"--expliquer", "--explain"},
            descriptionKey = "compter.explain")
    private boolean explain;

    @Option(names = "--json", paramLabel = "${bundle:label.file}", descriptionKey = "option.json")
    private @Nullable Path json;

    CountCommand(Session session) {
        this.session = session;
        this.messages = session.messages();
    }

    @Override
    public Integer call() {
        try (Registry open = frozen.open(session)) {
            CountDesk desk = frozen.desk(session, open);
            Snapshot snapshot = desk.snapshot(frozen.year(), frozen.revision());
            List<Count> trend = desk.trend(snapshot);
            Count count = trend.get(trend.size() - 1);
            List<TargetCheck> targets = desk.targets(trend);
            Path place = json;
            if (place != null) {
                JsonOutput.write(CountJson.document(count, targets), place, session.surroundings(), List.of());
            }
            if (place == null || !JsonOutput.isStandardOutput(place)) {
                tell(trend, targets, new CountWords(messages, desk.book()));
            }
        }
        return ExitCode.DONE;
    }

    private void tell(List<Count> trend, List<TargetCheck> targets, CountWords words) {
        Page page = session.page();
        Count count = trend.get(trend.size() - 1);
        page.title(messages.text(
                messages.form("compter.title", count.total().possible()), count.year(), words.tally(count.total())));
        if (trend.size() > 1) {
            Count before = trend.get(trend.size() - 2);
            words.growth(before.total(), count.total())
                    .ifPresent(growth -> page.paragraph(
                            messages.text("compter.growth", growth, before.year(), words.tally(before.total()))));
        }
        page.paragraph(messages.text(
                "compter.source",
                new Dates(messages).write(count.collectedOn()),
                count.revision(),
                count.snapshotSha256()));
        page.paragraph(words.choices(count.choices()));
        if (!count.total().settled()) {
            page.toned(
                    Tone.CARE, messages.count("compter.pending", count.total().pending()));
        }
        page.blank();
        targets(targets, count, words);
        dimensions.forEach(dimension -> groups(count, dimension, words));
        silent(count);
        if (explain) {
            new Explanation(session, words).tell(count);
        } else {
            page.blank();
            page.paragraph(messages.text("compter.explain-hint"));
        }
    }

    private void targets(List<TargetCheck> targets, Count count, CountWords words) {
        Page page = session.page();
        if (targets.isEmpty()) {
            page.paragraph(unjudged(count));
            return;
        }
        page.title(messages.text("compter.targets"));
        for (TargetCheck check : targets) {
            boolean chosen = check.reading() == count.choices().target();
            page.hanging(
                    chosen ? "> " : "  ",
                    messages.text(
                            "compter.target",
                            words.reading(check.reading()),
                            words.number(check.threshold()),
                            messages.text("reached." + check.reached().code()),
                            words.signed(check.gap()),
                            check.year().next(),
                            words.number(check.nextNeeded())));
        }
    }

    private String unjudged(Count count) {
        FiscalYear base = count.choices().base();
        FiscalYear before = count.year().previous();
        if (count.year().compareTo(base) <= 0) {
            return messages.text("compter.base-year", base);
        }
        return base.equals(before)
                ? messages.text("compter.no-base.one", base)
                : messages.text("compter.no-base", base, before);
    }

    private void groups(Count count, Dimension dimension, CountWords words) {
        Page page = session.page();
        page.blank();
        page.title(messages.text("dimension." + dimension.code()));
        count.by(dimension).stream()
                .sorted(Comparator.comparing((Group group) -> group.tally().possible())
                        .reversed()
                        .thenComparing(Group::code))
                .forEach(group -> page.hanging(
                        "  ",
                        messages.text(
                                "compter.group",
                                words.group(count, dimension, group.code()),
                                words.tally(group.tally()))));
        page.hanging(
                "  ",
                dimension.partition()
                        ? messages.text("compter.sum", words.tally(count.total()))
                        : messages.text("compter.no-sum"));
    }

    private void silent(Count count) {
        Page page = session.page();
        page.blank();
        page.title(
                count.silent().isEmpty()
                        ? messages.text("compter.silent.none")
                        : messages.count("compter.silent", count.silent().size()));
        for (PublicBody body : count.silent()) {
            page.hanging("  ", body.name(count.collectedOn()).orElse(body.id()));
        }
        if (!count.silent().isEmpty()) {
            page.hanging("  ", messages.text("compter.silent-why"));
        }
    }

    /** Reads the code of a dimension. */
    static final class DimensionConverter implements ITypeConverter<Dimension> {
        @Override
        public Dimension convert(String value) {
            return Arrays.stream(Dimension.values())
                    .filter(dimension -> dimension.code().equals(value))
                    .findFirst()
                    .orElseThrow(() -> new TypeConversionException(value));
        }
    }
}
