package org.balise.cli.command;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.balise.cli.file.InputFile;
import org.balise.core.sign.SignatureDemand;
import org.balise.core.sign.TrustFile;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.ArgGroup;
import picocli.CommandLine.Option;

/** Packs added to those that come with the program, and whether packs must be signed. */
public final class PackOption {
    private static final long LARGEST_TRUST = 1024L * 1024;

    @Option(
            names = {"--trousses", "--packs"},
            paramLabel = "${bundle:label.folder}",
            descriptionKey = "option.packs")
    private final List<Path> folders = new ArrayList<>();

    @ArgGroup(exclusive = false)
    private @Nullable Signed signed;

    private @Nullable LocalDate on;

    /** The two go together: a signature is worth nothing without saying whose. */
    private static final class Signed {
        @Option(
                names = {"--exiger-signature", "--require-signature"},
                required = true,
                descriptionKey = "option.require-signature")
        private boolean required;

        @Option(
                names = {"--confiance", "--trust"},
                required = true,
                paramLabel = "${bundle:label.file}",
                descriptionKey = "option.trust")
        private Path trust = Path.of("");
    }

    public List<Path> folders() {
        return List.copyOf(folders);
    }

    /** Whether packs must be signed. */
    boolean signatureRequired() {
        return signed != null && signed.required;
    }

    /** Verifies on that day rather than today, to find a result of that day again. */
    void verifyOn(LocalDate day) {
        on = day;
    }

    /** What packs must show; null when no signature is asked for. */
    @Nullable
    SignatureDemand demand(LocalDate today) {
        Signed asked = signed;
        if (asked == null || !asked.required) {
            return null;
        }
        byte[] content = InputFile.readText(asked.trust, LARGEST_TRUST);
        return new SignatureDemand(TrustFile.read(asked.trust.toString(), content), on == null ? today : on);
    }
}
