package org.balise.cli.pack;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.concurrent.Callable;
import org.balise.api.problem.Problem;
import org.balise.api.problem.ProblemsException;
import org.balise.cli.command.DateConverter;
import org.balise.cli.command.ExitCode;
import org.balise.cli.command.Session;
import org.balise.cli.file.OutputFiles;
import org.balise.cli.file.SecretFile;
import org.balise.core.pack.PackApproval;
import org.balise.core.sign.SignedFiles;
import org.balise.core.sign.SigningKey;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Adds the signature of one approver to a pack whose every rule is reviewed. */
@Command(name = "signer")
public final class SignCommand implements Callable<Integer> {
    private static final long LARGEST_KEY = 4096;

    private final Session session;

    @Parameters(paramLabel = "${bundle:label.directory}", descriptionKey = "signer.pack")
    private Path pack = Path.of("");

    @Option(
            names = {"--cle", "--key"},
            required = true,
            paramLabel = "${bundle:label.file}",
            descriptionKey = "signer.key")
    private Path keyFile = Path.of("");

    @Option(
            names = "--date",
            paramLabel = "${bundle:label.date}",
            descriptionKey = "signer.date",
            converter = DateConverter.class)
    private @Nullable LocalDate date;

    public SignCommand(Session session) {
        this.session = session;
    }

    @Override
    public Integer call() {
        if (!Files.isDirectory(pack)) {
            throw new ProblemsException(Problem.error(pack.toString(), 0, 0, "PACK-NOT-FOLDER"));
        }
        SigningKey key = SigningKey.read(SecretFile.read(keyFile, LARGEST_KEY))
                .orElseThrow(() -> new ProblemsException(Problem.error(keyFile.toString(), 0, 0, "KEY-UNREADABLE")));
        LocalDate on = date == null ? session.surroundings().today() : date;
        byte[] signature = new PackApproval(pack).sign(key, on);
        Path place = pack.resolve(SignedFiles.NAME);
        OutputFiles.check(List.of(place), List.of(keyFile));
        OutputFiles outputs = new OutputFiles();
        outputs.add(place, signature);
        outputs.write();
        session.page().paragraph(session.messages().text("signer.signed", place, key.id()));
        session.page().paragraph(session.messages().text("signer.two"));
        return ExitCode.DONE;
    }
}
