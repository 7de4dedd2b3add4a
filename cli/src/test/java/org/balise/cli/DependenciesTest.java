package org.balise.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** The list of dependencies says what is shipped, no more and no less, and each has a licence that allows it. */
class DependenciesTest {
    private static final Path LIST = Path.of("..", "docs", "dependances.md");
    /** Written by the build: the class path at run time. */
    private static final Path SHIPPED = Path.of("target", "shipped");

    private static final Set<String> ALLOWED = Set.of(
            "Apache-2.0",
            "MIT",
            "BSD-2-Clause",
            "BSD-3-Clause",
            "LGPL-2.1-or-later",
            "MPL-2.0",
            "EPL-1.0",
            "SAX",
            "W3C");

    @Test
    void theListIsWhatIsShipped() throws IOException {
        List<String> shipped = Stream.of(Files.readString(SHIPPED).strip().split(File.pathSeparator))
                .map(path -> Path.of(path).getFileName().toString())
                .filter(name -> name.endsWith(".jar") && !name.startsWith("balise-"))
                .sorted()
                .toList();

        assertThat(rows().map(row -> row.get(1) + "-" + row.get(2) + ".jar").sorted())
                .hasSizeGreaterThan(40)
                .isEqualTo(shipped);
    }

    @Test
    void everyLicenceIsOneThatWeKnow() throws IOException {
        assertThat(rows().flatMap(row -> Stream.of(row.get(3).split(", ")))).isSubsetOf(ALLOWED);
    }

    /** Group, name, version and licences of each line of the table. */
    private static Stream<List<String>> rows() throws IOException {
        return Files.readAllLines(LIST).stream()
                .filter(line -> line.startsWith("| ") && !line.startsWith("| groupe"))
                .map(line ->
                        Stream.of(line.split("\\|")).map(String::strip).skip(1).toList());
    }
}
