package org.balise.cli.audit;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.concurrent.Callable;
import org.balise.cli.command.DateConverter;
import org.balise.cli.command.ExitCode;
import org.balise.cli.command.JsonOutput;
import org.balise.cli.command.Session;
import org.balise.core.analysis.compare.Comparison;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Tells what changes from one pack to another: in its words, and for every dossier that can be written. */
@Command(name = "comparer")
public final class RuleCompareCommand implements Callable<Integer> {
    /** Stands for the packs of the program. */
    private static final List<String> OURS = List.of("incluse", "included");

    private final Session session;

    @Parameters(
            index = "0",
            arity = "1",
            paramLabel = "${bundle:label.before}",
            descriptionKey = "comparer.before-pack")
    private Path before = Path.of("");

    @Parameters(index = "1", arity = "1", paramLabel = "${bundle:label.after}", descriptionKey = "comparer.after-pack")
    private Path after = Path.of("");

    @Option(
            names = {"--au", "--as-of"},
            paramLabel = "${bundle:label.date}",
            converter = DateConverter.class,
            descriptionKey = "comparer.date")
    private @Nullable LocalDate asOf;

    @Option(names = "--json", paramLabel = "${bundle:label.file}", descriptionKey = "option.json")
    private @Nullable Path json;

    public RuleCompareCommand(Session session) {
        this.session = session;
    }

    @Override
    public Integer call() {
        Comparison comparison =
                session.house().bench().compare(packs(before), packs(after), asOf, Session.USUAL_QUESTIONNAIRE);
        Path place = json;
        if (place != null) {
            JsonOutput.write(ComparisonJson.document(comparison), place, session.surroundings(), List.of());
        }
        if (place == null || !JsonOutput.isStandardOutput(place)) {
            new ComparisonPage(session.page(), session.messages()).tell(comparison);
        }
        return comparison.changes().isEmpty() ? ExitCode.DONE : ExitCode.REACHED;
    }

    private static List<Path> packs(Path pack) {
        return OURS.contains(pack.toString()) ? List.of() : List.of(pack);
    }
}
