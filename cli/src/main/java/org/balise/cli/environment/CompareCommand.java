package org.balise.cli.environment;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.Callable;
import org.balise.api.answer.Answer;
import org.balise.api.answer.AnswerValue;
import org.balise.api.environment.Estimate.State;
import org.balise.api.problem.Problem;
import org.balise.api.problem.ProblemsException;
import org.balise.cli.command.Dossiers;
import org.balise.cli.command.Dossiers.Opened;
import org.balise.cli.command.ExitCode;
import org.balise.cli.command.JsonOutput;
import org.balise.cli.command.PackOption;
import org.balise.cli.command.Session;
import org.balise.cli.command.UsageException;
import org.balise.report.environment.ComparisonJson;
import org.balise.report.environment.OptionComparison;
import org.balise.report.text.Initiative;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Compares the environmental impact of options for one need. */
@Command(name = "comparer")
public final class CompareCommand implements Callable<Integer> {
    private static final String RETAINED = "env.option-retenue";
    private static final int LEAST = 2;

    private final Session session;

    @Spec
    private CommandSpec spec = CommandSpec.create();

    @Mixin
    private final PackOption packs = new PackOption();

    @Parameters(arity = "1..*", paramLabel = "${bundle:label.dossier}", descriptionKey = "footprint.options")
    private List<Path> files = List.of();

    @Option(
            names = {"--retenue", "--chosen"},
            paramLabel = "${bundle:label.dossier}",
            descriptionKey = "footprint.retained")
    private @Nullable Path retained;

    @Option(
            names = {"--raison", "--reason"},
            paramLabel = "${bundle:label.text}",
            descriptionKey = "footprint.why")
    private @Nullable String reason;

    @Option(
            names = {"--auteur", "--author"},
            paramLabel = "${bundle:label.text}",
            descriptionKey = "footprint.author")
    private @Nullable String author;

    @Option(names = "--json", paramLabel = "${bundle:label.file}", descriptionKey = "option.json")
    private @Nullable Path json;

    public CompareCommand(Session session) {
        this.session = session;
    }

    @Override
    public Integer call() {
        if (files.size() < LEAST || files.stream().distinct().count() < files.size()) {
            throw usage("usage.two-options");
        }
        Path wanted = retained;
        if (wanted != null && !files.contains(wanted)) {
            throw usage("usage.retained-unknown", wanted);
        }
        OptionComparison comparison = compared(new Dossiers(session, packs.folders()).read(files));
        Path document = json;
        if (document != null) {
            JsonOutput.write(ComparisonJson.document(comparison), document, session.surroundings(), files);
        }
        if (document == null || !JsonOutput.isStandardOutput(document)) {
            new FootprintText(session.page(), session.messages()).tell(comparison);
        }
        return comparison.lacksReason() ? ExitCode.REACHED : ExitCode.DONE;
    }

    private OptionComparison compared(List<Opened> opened) {
        List<OptionComparison.Option> options = new ArrayList<>();
        List<Problem> problems = new ArrayList<>();
        for (Opened each : opened) {
            var estimate = Footprints.of(each);
            if (estimate.state() == State.DEFAULTS_ONLY) {
                problems.add(Problem.error(each.file().toString(), 0, 0, "OPTION-SAYS-NOTHING"));
            }
            options.add(new OptionComparison.Option(
                    each.file().toString(),
                    Objects.requireNonNullElse(Initiative.of(each.dossier()).name(), ""),
                    estimate));
        }
        String unit = OptionComparison.sharedUnit(options).orElse("");
        if (unit.isEmpty()) {
            options.forEach(option -> problems.add(Problem.error(
                    option.name(), 0, 0, "OPTION-UNIT", option.estimate().unit().code())));
        }
        if (!problems.isEmpty()) {
            throw new ProblemsException(problems);
        }
        return new Choice(opened).of(unit, options);
    }

    /** The option chosen, as the command line says, or else as the dossiers do. */
    private final class Choice {
        private final List<Opened> opened;

        Choice(List<Opened> opened) {
            this.opened = opened;
        }

        OptionComparison of(String unit, List<OptionComparison.Option> options) {
            Path wanted = retained;
            if (wanted != null) {
                return new OptionComparison(unit, options, wanted.toString(), reason, author);
            }
            List<Opened> chosen = opened.stream().filter(Choice::saysChosen).toList();
            if (chosen.size() > 1) {
                throw new ProblemsException(chosen.stream()
                        .map(each -> Problem.error(each.file().toString(), 0, 0, "OPTION-CHOSEN-TWICE"))
                        .toList());
            }
            if (chosen.isEmpty()) {
                return new OptionComparison(unit, options, null, null, null);
            }
            Answer answer =
                    Objects.requireNonNull(chosen.get(0).dossier().answers().get(RETAINED));
            String why = answer.rationale() == null
                    ? reason
                    : answer.rationale().in(session.messages().language());
            return new OptionComparison(
                    unit,
                    options,
                    chosen.get(0).file().toString(),
                    why,
                    answer.author() == null ? author : answer.author());
        }

        private static boolean saysChosen(Opened opened) {
            Answer answer = opened.dossier().answers().get(RETAINED);
            return answer != null && answer.value() instanceof AnswerValue.YesNo yesNo && yesNo.yes();
        }
    }

    private UsageException usage(String key, Object... arguments) {
        return new UsageException(spec.commandLine(), session.messages().text(key, arguments));
    }
}
