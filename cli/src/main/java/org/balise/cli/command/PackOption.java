package org.balise.cli.command;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import org.balise.core.sign.SignatureDemand;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;

/** Packs added to those that come with the program, and whether packs must be signed. */
public final class PackOption {
    @Mixin
    private final PackFolders folders = new PackFolders();

    @Option(
            names = {"--exiger-signature", "--require-signature"},
            descriptionKey = "option.require-signature")
    private boolean signatureRequired;

    @Option(
            names = {"--confiance", "--trust"},
            paramLabel = "${bundle:label.file}",
            descriptionKey = "option.trust")
    private @Nullable Path trust;

    private @Nullable LocalDate on;

    public List<Path> folders() {
        return folders.given();
    }

    /** Whether packs must be signed. */
    boolean signatureRequired() {
        return signatureRequired;
    }

    /**
     * The two options about signatures go together: a signature is worth nothing without saying whose.
     *
     * @param command the one that has these options
     * @throws UsageException when one of them is alone
     */
    void check(Session session, CommandSpec command) {
        if (signatureRequired == (trust == null)) {
            LocalNames names = session.names();
            String required = names.of(command.findOption("--exiger-signature"));
            String whose = names.of(command.findOption("--confiance"));
            throw new UsageException(command.commandLine(), session.messages().text("usage.together", required, whose));
        }
    }

    /** Verifies on that day rather than today, to find a result of that day again. */
    void verifyOn(LocalDate day) {
        on = day;
    }

    /** What packs must show; null when no signature is asked for. */
    @Nullable
    SignatureDemand demand(LocalDate today) {
        if (!signatureRequired) {
            return null;
        }
        Path file = Objects.requireNonNull(trust, "checked before");
        return new SignatureDemand(TrustReader.read(file), on == null ? today : on);
    }
}
