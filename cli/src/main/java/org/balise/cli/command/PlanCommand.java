package org.balise.cli.command;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import org.balise.api.norm.Gate;
import org.balise.api.pack.RuleBook;
import org.balise.api.problem.Problem;
import org.balise.api.problem.ProblemsException;
import org.balise.api.text.Language;
import org.balise.cli.command.Dossiers.Opened;
import org.balise.cli.file.OutputFiles;
import org.balise.cli.terminal.Page;
import org.balise.cli.text.Dates;
import org.balise.cli.text.Labels;
import org.balise.cli.text.Messages;
import org.balise.report.plan.Plan;
import org.balise.report.plan.PlanCalendar;
import org.balise.report.plan.PlanCsv;
import org.balise.report.plan.PlanJson;
import org.balise.report.plan.Task;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Prints the action plan, gate by gate and role by role. */
@Command(name = "plan")
public final class PlanCommand implements Callable<Integer> {
    /** Without it, spreadsheets read the accents of a file wrongly. */
    private static final String BYTE_ORDER_MARK = "\ufeff";

    private final Session session;
    private final Messages messages;

    @Spec
    private CommandSpec spec = CommandSpec.create();

    @Mixin
    private final PackOption packs = new PackOption();

    @Parameters(arity = "1", paramLabel = "${bundle:label.dossier}", descriptionKey = "plan.dossier")
    private Path file = Path.of("");

    @Option(names = "--role", paramLabel = "${bundle:label.role}", descriptionKey = "plan.role")
    private @Nullable String role;

    @Option(
            names = {"--porte", "--gate"},
            paramLabel = "${bundle:label.gate}",
            descriptionKey = "plan.gate")
    private @Nullable String gate;

    @Option(names = "--csv", paramLabel = "${bundle:label.file}", descriptionKey = "plan.csv")
    private @Nullable Path csv;

    @Option(names = "--ics", paramLabel = "${bundle:label.file}", descriptionKey = "plan.ics")
    private @Nullable Path ics;

    @Option(names = "--json", paramLabel = "${bundle:label.file}", descriptionKey = "option.json")
    private @Nullable Path json;

    public PlanCommand(Session session) {
        this.session = session;
        this.messages = session.messages();
    }

    @Override
    public Integer call() {
        if (standardOutput(csv) && standardOutput(json)) {
            throw new UsageException(spec.commandLine(), messages.text("usage.one-on-output"));
        }
        Opened opened = new Dossiers(session, packs.folders()).read(file);
        Plan plan = chosen(opened);
        Language language = messages.language();
        Path calendar = ics;
        if (calendar != null && !PlanCalendar.possible(plan)) {
            throw new ProblemsException(Problem.error(file.toString(), 0, 0, "PLAN-NO-DATE"));
        }
        OutputFiles outputs = new OutputFiles();
        List<Path> places = new ArrayList<>();
        if (calendar != null) {
            add(outputs, places, calendar, PlanCalendar.write(plan, language));
        }
        Path table = csv;
        if (table != null && !standardOutput(table)) {
            add(outputs, places, table, BYTE_ORDER_MARK + PlanCsv.write(plan, language));
        }
        OutputFiles.check(places, List.of(file));
        outputs.write();
        Path document = json;
        if (document != null) {
            JsonOutput.write(PlanJson.document(plan), document, session.surroundings(), List.of(file));
        }
        if (standardOutput(table)) {
            session.surroundings()
                    .out()
                    .writeBytes(PlanCsv.write(plan, language).getBytes(StandardCharsets.UTF_8));
        } else if (!standardOutput(document)) {
            tell(plan);
            places.forEach(place -> session.page().paragraph(messages.text("evaluer.written", place)));
        }
        return ExitCode.DONE;
    }

    private Plan chosen(Opened opened) {
        RuleBook book = opened.workshop().book();
        Plan plan = opened.workshop().plan(opened.workshop().assess(opened.dossier()));
        String wantedRole = FocusOption.role(book, role, spec.commandLine(), messages);
        if (wantedRole != null) {
            plan = plan.ofRole(wantedRole);
        }
        String wantedGate = gate;
        if (wantedGate != null) {
            plan = plan.dueBy(FocusOption.gate(wantedGate)
                    .orElseThrow(() -> usage("usage.unknown-gate", wantedGate, FocusOption.gates())));
        }
        return plan;
    }

    private void tell(Plan plan) {
        Language language = messages.language();
        Page page = session.page();
        page.title(messages.count("plan.tasks", plan.tasks().size()));
        Map<String, List<Task>> byGate = new LinkedHashMap<>();
        List<@Nullable Gate> order = new ArrayList<>();
        order.add(null);
        order.addAll(List.of(Gate.values()));
        for (Gate due : order) {
            plan.tasks().stream()
                    .filter(task -> task.gate() == due)
                    .forEach(task -> byGate.computeIfAbsent(heading(task, plan.nextGate()), key -> new ArrayList<>())
                            .add(task));
        }
        byGate.forEach((heading, tasks) -> {
            page.blank();
            page.title(heading);
            Map<String, List<Task>> byRole = new LinkedHashMap<>();
            tasks.forEach(task -> byRole.computeIfAbsent(task.roleTitle().in(language), key -> new ArrayList<>())
                    .add(task));
            byRole.forEach((who, theirs) -> {
                page.hanging("  ", who);
                theirs.forEach(task -> page.hanging("    - ", words(task)));
            });
        });
    }

    private String heading(Task task, Gate next) {
        String title = task.gateTitle().in(messages.language());
        Gate due = task.gate();
        LocalDate date = task.date();
        return date == null || due == null || due.compareTo(next) < 0
                ? title
                : messages.text("plan.on", title, new Dates(messages).write(date.plusDays(task.leadDays())));
    }

    private String words(Task task) {
        String title = task.title().in(messages.language());
        String said = messages.text("summary.action", new Labels(messages).action(task.kind()), title);
        LocalDate date = task.date();
        if (task.leadDays() == 0) {
            return said;
        }
        return date == null
                ? messages.text("plan.days-before", said, task.leadDays())
                : messages.text("plan.days-before-by", said, task.leadDays(), new Dates(messages).write(date));
    }

    private static void add(OutputFiles outputs, List<Path> places, Path place, String content) {
        outputs.add(place, content.getBytes(StandardCharsets.UTF_8));
        places.add(place);
    }

    private static boolean standardOutput(@Nullable Path place) {
        return place != null && JsonOutput.isStandardOutput(place);
    }

    private UsageException usage(String key, Object... arguments) {
        return new UsageException(spec.commandLine(), messages.text(key, arguments));
    }
}
