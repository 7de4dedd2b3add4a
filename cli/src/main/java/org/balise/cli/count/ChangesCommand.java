package org.balise.cli.count;

import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import org.balise.api.registry.Change;
import org.balise.api.registry.Change.Kind;
import org.balise.api.registry.Change.Step;
import org.balise.api.registry.Count;
import org.balise.api.registry.DeclaredFacts;
import org.balise.api.registry.FiscalYear;
import org.balise.api.registry.Snapshot;
import org.balise.cli.command.ExitCode;
import org.balise.cli.command.JsonOutput;
import org.balise.cli.command.Session;
import org.balise.cli.registry.YearConverter;
import org.balise.cli.terminal.Page;
import org.balise.cli.text.Messages;
import org.balise.registry.Registry;
import org.balise.report.json.ChangeJson;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Tells what changed between two frozen years, or two revisions of one, to the unit. */
@Command(name = "changements")
final class ChangesCommand implements Callable<Integer> {
    private final Session session;
    private final Messages messages;

    @Mixin
    private final FrozenYear frozen = new FrozenYear();

    @Option(
            names = {"--depuis", "--since"},
            converter = YearConverter.class,
            paramLabel = "${bundle:label.year}",
            descriptionKey = "changements.since")
    private @Nullable FiscalYear since;

    @Option(
            names = {"--depuis-revision", "--since-revision"},
            paramLabel = "N",
            descriptionKey = "changements.since-revision")
    private @Nullable Integer sinceRevision;

    @Option(names = "--json", paramLabel = "${bundle:label.file}", descriptionKey = "option.json")
    private @Nullable Path json;

    ChangesCommand(Session session) {
        this.session = session;
        this.messages = session.messages();
    }

    @Override
    public Integer call() {
        try (Registry open = frozen.open(session)) {
            CountDesk desk = frozen.desk(session, open);
            FiscalYear from = since;
            Snapshot earlier = desk.snapshot(from == null ? frozen.year().previous() : from, sinceRevision);
            Snapshot later = desk.snapshot(frozen.year(), frozen.revision());
            List<Count> trend = desk.trend(earlier);
            Change change =
                    CountDesk.change(desk.count(earlier), desk.count(later), later, trend.subList(0, trend.size() - 1));
            Path place = json;
            if (place != null) {
                JsonOutput.write(ChangeJson.document(change), place, session.surroundings(), List.of());
            }
            if (place == null || !JsonOutput.isStandardOutput(place)) {
                tell(change, new CountWords(messages, desk.book()));
            }
        }
        return ExitCode.DONE;
    }

    private void tell(Change change, CountWords words) {
        Page page = session.page();
        Count before = change.before();
        Count after = change.after();
        String from = name(before, after);
        String to = name(after, before);
        page.title(messages.text("changements.title", from, to));
        page.paragraph(words.choices(after.choices()));
        page.blank();
        page.hanging("  ", messages.text("changements.total", from, words.tally(before.total())));
        change.certainByKind().forEach((kind, sum) -> {
            if (kind.changesNumber()) {
                page.hanging("  ", messages.text("changements.sum", label(kind), words.signed(sum)));
            }
        });
        page.hanging("  ", messages.text("changements.total", to, words.tally(after.total())));
        for (Kind kind : Kind.values()) {
            List<Step> steps = change.of(kind);
            if (!steps.isEmpty()) {
                page.blank();
                page.title(messages.text("changements.kind", label(kind), words.number(steps.size())));
                boolean both = steps.stream()
                                .map(step -> Integer.signum(step.certain()))
                                .distinct()
                                .count()
                        > 1;
                steps.forEach(step -> step(step, both, words));
            }
        }
    }

    private String label(Kind kind) {
        return messages.text("change." + kind.code());
    }

    /** The year, and its revision when the other one is of the same year. */
    private String name(Count count, Count other) {
        String year = count.year().toString();
        return count.year().equals(other.year()) ? messages.text("changements.revision", year, count.revision()) : year;
    }

    /**
     * One initiative.
     *
     * @param signed whether what it adds is said, since others of its kind take away
     */
    private void step(Step step, boolean signed, CountWords words) {
        session.page()
                .hanging(
                        "  ",
                        signed
                                ? messages.text(
                                        "changements.step", step.name(), step.body(), words.signed(step.certain()))
                                : messages.text("changements.step-unsigned", step.name(), step.body()));
        if (!step.kind().changesNumber()) {
            session.page()
                    .hanging(
                            "    ",
                            messages.text(
                                    "changements.from-to",
                                    said(step, step.from(), words),
                                    said(step, step.to(), words)));
        } else if (step.certain() == 0) {
            session.page().hanging("    ", messages.text("changements.possible", words.signed(step.possible())));
        }
    }

    private String said(Step step, String value, CountWords words) {
        if (value.isEmpty()) {
            return messages.text("compter.not-given");
        }
        return switch (step.kind()) {
            case RECLASSIFIED -> words.option(DeclaredFacts.CATEGORY, value);
            case PROGRESSED -> words.option(DeclaredFacts.STATUS, value);
            default -> value;
        };
    }
}
