package org.balise.cli.environment;

import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import org.balise.api.environment.Estimate;
import org.balise.cli.command.Dossiers;
import org.balise.cli.command.Dossiers.Opened;
import org.balise.cli.command.ExitCode;
import org.balise.cli.command.JsonOutput;
import org.balise.cli.command.PackOption;
import org.balise.cli.command.Session;
import org.balise.cli.file.OutputFiles;
import org.balise.report.json.EnvironmentPart;
import org.balise.report.text.Initiative;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Estimates the environmental impact of one dossier. */
@Command(name = "calculer")
public final class FootprintCommand implements Callable<Integer> {
    private final Session session;

    @Mixin
    private final PackOption packs = new PackOption();

    @Parameters(arity = "1", paramLabel = "${bundle:label.dossier}", descriptionKey = "footprint.dossier")
    private Path file = Path.of("");

    @Option(names = "--json", paramLabel = "${bundle:label.file}", descriptionKey = "option.json")
    private @Nullable Path json;

    @Option(names = "--cyclonedx", paramLabel = "${bundle:label.file}", descriptionKey = "footprint.cyclonedx")
    private @Nullable Path cyclonedx;

    public FootprintCommand(Session session) {
        this.session = session;
    }

    @Override
    public Integer call() {
        Opened opened = new Dossiers(session, packs.folders()).read(file);
        Estimate estimate = Footprints.of(opened);
        Path bill = cyclonedx;
        if (bill != null) {
            OutputFiles.check(List.of(bill), List.of(file));
            OutputFiles outputs = new OutputFiles();
            String name = Initiative.of(opened.dossier()).name();
            outputs.add(
                    bill,
                    CycloneDxFile.write(
                            estimate,
                            name == null ? file.getFileName().toString() : name,
                            Footprints.place(opened, session.messages())));
            outputs.write();
        }
        Path document = json;
        if (document != null) {
            JsonOutput.write(EnvironmentPart.of(estimate), document, session.surroundings(), List.of(file));
        }
        if (document == null || !JsonOutput.isStandardOutput(document)) {
            new FootprintText(session.page(), session.messages())
                    .tell(estimate, opened.workshop().book());
        }
        return ExitCode.DONE;
    }
}
