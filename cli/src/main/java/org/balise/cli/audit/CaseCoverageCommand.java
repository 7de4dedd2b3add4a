package org.balise.cli.audit;

import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import org.balise.cli.command.ExitCode;
import org.balise.cli.command.JsonOutput;
import org.balise.cli.command.PackFolders;
import org.balise.cli.command.Session;
import org.balise.core.analysis.coverage.CaseCoverage;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Measures what the cases show of the rules, and which changes to the rules they would miss. */
@Command(name = "couverture-cas")
public final class CaseCoverageCommand implements Callable<Integer> {
    private final Session session;

    @Mixin
    private final PackFolders packs = new PackFolders();

    @Option(names = "--json", paramLabel = "${bundle:label.file}", descriptionKey = "option.json")
    private @Nullable Path json;

    public CaseCoverageCommand(Session session) {
        this.session = session;
    }

    @Override
    public Integer call() {
        CaseCoverage coverage = session.house().bench().caseCoverage(packs.given(), Session.USUAL_QUESTIONNAIRE);
        Path place = json;
        if (place != null) {
            JsonOutput.write(CaseCoverageJson.document(coverage), place, session.surroundings(), List.of());
        }
        if (place == null || !JsonOutput.isStandardOutput(place)) {
            new CaseCoveragePage(session.page(), session.messages()).tell(coverage);
        }
        return coverage.complete() ? ExitCode.DONE : ExitCode.REACHED;
    }
}
