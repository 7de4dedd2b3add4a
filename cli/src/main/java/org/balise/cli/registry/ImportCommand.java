package org.balise.cli.registry;

import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import org.balise.api.assess.Truth;
import org.balise.api.registry.FiscalYear;
import org.balise.cli.command.ExitCode;
import org.balise.cli.command.RegistryOption;
import org.balise.cli.command.Session;
import org.balise.cli.file.InputFile;
import org.balise.registry.Act;
import org.balise.registry.Outcome;
import org.balise.registry.Progress;
import org.balise.registry.Proposal;
import org.balise.registry.Registry;
import org.balise.registry.form.Digest;
import org.balise.registry.intake.BodyNames;
import org.balise.registry.intake.CollectionIntake;
import org.balise.registry.intake.Holdings;
import org.balise.registry.intake.Intake;
import org.balise.registry.intake.Mapping;
import org.balise.registry.intake.SheetFile;
import org.balise.registry.intake.Vocabulary;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Imports a collection: every row or none, unless a person accepts to leave rows out. */
@Command(name = "importer")
final class ImportCommand implements Callable<Integer> {
    private static final int DIGEST_SHOWN = 12;

    private final Session session;
    private final IntakeReport report;

    @Mixin
    private final RegistryOption registry = new RegistryOption();

    @Mixin
    private final ActOption act = new ActOption();

    @Mixin
    private final IntakeOptions options = new IntakeOptions();

    @Parameters(arity = "1", paramLabel = "${bundle:label.file}", descriptionKey = "registre.import.file")
    private Path file = Path.of("");

    @Option(
            names = {"--exercice", "--year"},
            required = true,
            converter = YearConverter.class,
            paramLabel = "${bundle:label.year}",
            descriptionKey = "option.year")
    private FiscalYear year = new FiscalYear(2024);

    @Option(
            names = {"--cybersecurite", "--cybersecurity"},
            converter = TruthConverter.class,
            paramLabel = "${bundle:label.truth}",
            descriptionKey = "option.cybersecurity")
    private Truth unsaid = Truth.UNKNOWN;

    ImportCommand(Session session) {
        this.session = session;
        this.report = new IntakeReport(session);
    }

    @Override
    public Integer call() {
        byte[] content = InputFile.read(file, SheetFile.LIMIT);
        Vocabulary vocabulary = Vocabulary.standard();
        Mapping mapping = CollectionIntake.map(file.toString(), content, vocabulary, options.columns());
        report.mapping(mapping);
        try (Registry open = registry.open(session.surroundings())) {
            Holdings holdings = new Holdings(open.declarations(year), open.lastDeclarations());
            Intake<Proposal> intake = new CollectionIntake(
                            file.toString(), vocabulary, year, new BodyNames(open.bodies()), holdings, unsaid)
                    .read(mapping, bar("registre.reading"));
            int code = report.finish(
                    intake, file, options, holdings::foresee, taken -> keep(open, taken, Digest.of(content)));
            if (code != ExitCode.BAD_INPUT) {
                new FrozenNotice(session).tell(open, year);
            }
            return code;
        }
    }

    private Outcome keep(Registry open, List<Proposal> taken, String sha256) {
        String subject = year + " · " + file.getFileName() + " · sha256 " + sha256.substring(0, DIGEST_SHOWN);
        String why = session.messages().text("registre.why.import", file.getFileName());
        Act imported = act.act(session.surroundings(), why);
        return open.declare(taken, true, subject, imported, bar("registre.writing"));
    }

    private Progress bar(String doing) {
        return ProgressBar.on(
                session.surroundings(),
                session.messages().text(doing),
                session.messages().text("registre.percent"));
    }
}
