package org.balise.cli.registry;

import java.nio.file.Path;
import java.util.concurrent.Callable;
import org.balise.api.registry.PublicBody;
import org.balise.cli.command.RegistryOption;
import org.balise.cli.command.Session;
import org.balise.cli.file.InputFile;
import org.balise.registry.Registry;
import org.balise.registry.intake.BodyIntake;
import org.balise.registry.intake.Intake;
import org.balise.registry.intake.Mapping;
import org.balise.registry.intake.SheetFile;
import org.balise.registry.intake.Vocabulary;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
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
            Intake<PublicBody> intake = new BodyIntake(file.toString(), vocabulary, open.bodies()).read(mapping);
            String name = String.valueOf(file.getFileName());
            String why = session.messages().text("registre.why.import", name);
            return report.finish(
                    intake, file, options, taken -> open.keepBodies(taken, name, act.act(session.surroundings(), why)));
        }
    }
}
