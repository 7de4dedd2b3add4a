package org.balise.cli.audit;

import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import org.balise.cli.command.ExitCode;
import org.balise.cli.command.JsonOutput;
import org.balise.cli.command.PackFolders;
import org.balise.cli.command.Session;
import org.balise.core.analysis.prove.Verification;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Looks for everything that can be found wrong in the rules without asking a person. */
@Command(name = "verifier")
public final class RuleVerifyCommand implements Callable<Integer> {
    private final Session session;

    @Mixin
    private final PackFolders packs = new PackFolders();

    @Option(names = "--json", paramLabel = "${bundle:label.file}", descriptionKey = "option.json")
    private @Nullable Path json;

    public RuleVerifyCommand(Session session) {
        this.session = session;
    }

    @Override
    public Integer call() {
        Verification verification = session.house().bench().verify(packs.given(), Session.USUAL_QUESTIONNAIRE);
        Path place = json;
        if (place != null) {
            JsonOutput.write(VerificationJson.document(verification), place, session.surroundings(), List.of());
        }
        if (place == null || !JsonOutput.isStandardOutput(place)) {
            new VerificationPage(session.page(), session.messages()).tell(verification);
        }
        return verification.open().isEmpty() ? ExitCode.DONE : ExitCode.REACHED;
    }
}
