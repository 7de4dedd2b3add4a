package org.balise.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;

/** Results kept beside the tests. Run with {@code -Dgolden.update=true} to write them again, and read the difference. */
final class Golden {
    private static final Path FOLDER = Path.of("src", "test", "resources", "golden");

    private Golden() {}

    /** Digests, which change with any file of the pack, are left out. */
    static void check(String name, String actual) {
        checkIn("disclosure", name, actual);
    }

    /** The same for the results of another folder. */
    static void checkIn(String folder, String name, String actual) {
        Path file = FOLDER.resolve(folder).resolve(name);
        String stable = actual.replaceAll("\\b[0-9a-f]{64}\\b", "SHA256");
        try {
            if (Boolean.getBoolean("golden.update")) {
                Files.createDirectories(file.resolveSibling(""));
                Files.writeString(file, stable);
            }
            assertThat(stable).as(name).isEqualTo(Files.readString(file, StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
