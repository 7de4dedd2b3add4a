package org.balise.cli.registry;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.balise.api.registry.PublicBody;
import org.balise.cli.command.RegistryOption;
import org.balise.cli.command.Session;
import org.balise.cli.file.InputFile;
import org.balise.registry.Outcome;
import org.balise.registry.Registry;
import org.balise.registry.intake.BodyIntake;
import org.balise.registry.intake.Intake;
import org.balise.registry.intake.Mapping;
import org.balise.registry.intake.SheetFile;
import org.balise.registry.intake.Vocabulary;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Imports a list of bodies. */
@Command(name = "importer")
final class BodyImportCommand implements Callable<Integer> {
    private final Session session;
    private final IntakeReport report;

    @Mixin
    private final RegistryOption registry = new RegistryOption();

    @Mixin
    private final ActOption act = new ActOption();

    @Mixin
    private final IntakeOptions options = new IntakeOptions();

    @Parameters(arity = "1", paramLabel = "${bundle:label.file}", descriptionKey = "registre.bodies.file")
    private Path file = Path.of("");

    @Option(
            names = {"--remplacer", "--replace"},
            descriptionKey = "registre.bodies.replace")
    private boolean replaces;

    BodyImportCommand(Session session) {
        this.session = session;
        this.report = new IntakeReport(session);
    }

    @Override
    public Integer call() {
        byte[] content = InputFile.read(file, SheetFile.LIMIT);
        Vocabulary vocabulary = Vocabulary.standard();
        Mapping mapping = BodyIntake.map(file.toString(), content, vocabulary, options.columns());
        report.mapping(mapping);
        try (Registry open = registry.open(session.surroundings())) {
            Map<String, PublicBody> known =
                    open.bodies().stream().collect(Collectors.toMap(PublicBody::id, Function.identity()));
            Intake<PublicBody> intake =
                    new BodyIntake(file.toString(), vocabulary, open.bodies(), replaces).read(mapping);
            String name = String.valueOf(file.getFileName());
            String why = session.messages().text(replaces ? "registre.why.replace" : "registre.why.import", name);
            return report.finish(
                    intake,
                    file,
                    options,
                    taken -> foresee(taken, known),
                    taken -> open.keepBodies(taken, name, act.act(session.surroundings(), why)));
        }
    }

    private static Outcome foresee(List<PublicBody> taken, Map<String, PublicBody> known) {
        int added = Math.toIntExact(
                taken.stream().filter(body -> !known.containsKey(body.id())).count());
        int unchanged = Math.toIntExact(
                taken.stream().filter(body -> body.equals(known.get(body.id()))).count());
        return new Outcome(added, taken.size() - added - unchanged, unchanged, 0);
    }
}
