package org.balise.cli.command;

import java.nio.file.Path;
import org.balise.cli.file.InputFile;
import org.balise.core.sign.TrustFile;
import org.balise.core.yaml.Trust;

/** Reads the file that says whose signatures count. */
public final class TrustReader {
    private static final long LARGEST = 1024L * 1024;

    private TrustReader() {}

    /**
     * What the file says.
     *
     * @throws org.balise.api.problem.ProblemsException when it cannot be read
     */
    public static Trust read(Path file) {
        return TrustFile.read(file.toString(), InputFile.readText(file, LARGEST));
    }
}
