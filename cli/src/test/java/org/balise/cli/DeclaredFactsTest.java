package org.balise.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.balise.api.registry.DeclaredFacts;
import org.junit.jupiter.api.Test;

class DeclaredFactsTest {

    /** A fact that is renamed in the packs is renamed in one place of the program. */
    @Test
    void theirIdsAreWrittenOnce() throws IOException {
        for (String id : DeclaredFacts.ALL) {
            assertThat(sources(id)).as(id).extracting(Path::getFileName).containsExactly(Path.of("DeclaredFacts.java"));
        }
    }

    private static List<Path> sources(String id) throws IOException {
        try (Stream<Path> engine = Files.walk(Path.of("../engine"));
                Stream<Path> commands = Files.walk(Path.of("src/main"))) {
            return Stream.concat(engine, commands)
                    .filter(file -> file.toString().contains("src/main"))
                    .filter(file -> file.toString().endsWith(".java"))
                    .filter(file -> holds(file, '"' + id + '"'))
                    .toList();
        }
    }

    private static boolean holds(Path file, String text) {
        try {
            return Files.readString(file).contains(text);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
