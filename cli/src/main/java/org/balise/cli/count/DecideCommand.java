package org.balise.cli.count;

import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import org.balise.api.problem.Problem;
import org.balise.api.problem.ProblemsException;
import org.balise.api.registry.FiscalYear;
import org.balise.api.registry.Kinship;
import org.balise.cli.command.ExitCode;
import org.balise.cli.command.RegistryOption;
import org.balise.cli.command.Session;
import org.balise.cli.command.UsageException;
import org.balise.cli.registry.ActOption;
import org.balise.cli.registry.YearConverter;
import org.balise.cli.text.Messages;
import org.balise.core.problem.DidYouMean;
import org.balise.registry.Act;
import org.balise.registry.Registry;
import picocli.CommandLine.Command;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;
import picocli.CommandLine.TypeConversionException;

/** Keeps what a person decided of two initiatives that look related, or withdraws it. */
@Command(name = "decider")
final class DecideCommand implements Callable<Integer> {
    private final Session session;
    private final Messages messages;

    @Spec
    private CommandSpec spec = CommandSpec.create();

    @Mixin
    private final RegistryOption registry = new RegistryOption();

    @Mixin
    private final ActOption act = new ActOption();

    @Parameters(
            index = "0",
            converter = KindConverter.class,
            paramLabel = "${bundle:label.kinship}",
            descriptionKey = "decider.kind")
    private Kinship.Kind kind = Kinship.Kind.DISTINCT;

    @Parameters(index = "1", paramLabel = "${bundle:label.initiative}", descriptionKey = "decider.from")
    private String from = "";

    @Parameters(index = "2", paramLabel = "${bundle:label.initiative}", descriptionKey = "decider.to")
    private String to = "";

    @Option(
            names = {"--exercice", "--year"},
            required = true,
            converter = YearConverter.class,
            paramLabel = "${bundle:label.year}",
            descriptionKey = "decider.year")
    private FiscalYear year = new FiscalYear(2024);

    @Option(
            names = {"--retirer", "--withdraw"},
            descriptionKey = "decider.withdraw")
    private boolean withdraw;

    DecideCommand(Session session) {
        this.session = session;
        this.messages = session.messages();
    }

    @Override
    public Integer call() {
        if (!act.explained()) {
            throw new UsageException(spec.commandLine(), messages.text("decider.reason"));
        }
        Act now = act.act(session.surroundings(), "");
        try (Registry open = registry.open(session.surroundings())) {
            check(open);
            Kinship kinship =
                    new Kinship(kind, from, to, year, now.who(), now.at().toLocalDate(), now.why());
            boolean done = withdraw ? open.withdraw(kinship, now) : open.decide(kinship, now);
            String decision = messages.text("decided." + kind.code(), from, to);
            String key = withdraw ? "decider.withdrawn" : "decider.kept";
            session.page().paragraph(messages.text(done ? key : "decider.nothing", decision));
        }
        return ExitCode.DONE;
    }

    /** Both initiatives are known, and they are two. */
    private void check(Registry open) {
        Set<String> known = new HashSet<>();
        open.lastDeclarations()
                .forEach(version -> known.add(version.declaration().initiative()));
        List<Problem> problems = Stream.of(from, to)
                .filter(id -> !known.contains(id))
                .map(id -> Problem.error(
                        registry.location(session.surroundings()).label(),
                        0,
                        0,
                        "INITIATIVE-UNKNOWN",
                        id,
                        DidYouMean.nearest(id, known)))
                .toList();
        if (!problems.isEmpty()) {
            throw new ProblemsException(problems);
        }
        if (from.equals(to)) {
            throw new UsageException(spec.commandLine(), messages.text("decider.same", from));
        }
    }

    /** Reads the code of a kind. */
    static final class KindConverter implements ITypeConverter<Kinship.Kind> {
        @Override
        public Kinship.Kind convert(String value) {
            return Arrays.stream(Kinship.Kind.values())
                    .filter(known -> known.code().equals(value))
                    .findFirst()
                    .orElseThrow(() -> new TypeConversionException(value));
        }
    }
}
