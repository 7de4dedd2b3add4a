package org.balise.cli.pack;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.concurrent.Callable;
import org.balise.api.pack.PackSignature;
import org.balise.cli.command.DateConverter;
import org.balise.cli.command.ExitCode;
import org.balise.cli.command.Session;
import org.balise.cli.command.TrustReader;
import org.balise.cli.terminal.Page;
import org.balise.cli.text.Dates;
import org.balise.core.pack.PackApproval;
import org.balise.core.sign.SignatureDemand;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Tells whether a pack is the one that two trusted people signed. */
@Command(name = "verifier-signature")
public final class VerifySignatureCommand implements Callable<Integer> {
    private final Session session;

    @Parameters(paramLabel = "${bundle:label.folder}", descriptionKey = "signature.pack")
    private Path pack = Path.of("");

    @Option(
            names = {"--confiance", "--trust"},
            required = true,
            paramLabel = "${bundle:label.file}",
            descriptionKey = "option.trust")
    private Path trust = Path.of("");

    @Option(
            names = "--date",
            paramLabel = "${bundle:label.date}",
            descriptionKey = "signature.date",
            converter = DateConverter.class)
    private @Nullable LocalDate date;

    public VerifySignatureCommand(Session session) {
        this.session = session;
    }

    @Override
    public Integer call() {
        LocalDate on = date == null ? session.surroundings().today() : date;
        SignatureDemand demand = new SignatureDemand(TrustReader.read(trust), on);
        PackApproval approval = new PackApproval(pack);
        PackSignature signature = approval.verify(demand);
        Page page = session.page();
        page.toned(
                Page.Tone.GOOD,
                session.messages()
                        .text(
                                "signature.good",
                                approval.id(),
                                approval.version(),
                                new Dates(session.messages()).write(on)));
        signature.keys().forEach(key -> page.hanging("  - ", key));
        return ExitCode.DONE;
    }
}
