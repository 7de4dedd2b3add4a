package org.balise.cli.file;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.balise.api.problem.ProblemsException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class OutputTest {
    private static final byte[] NEW = "nouveau".getBytes(UTF_8);

    @TempDir
    Path folder;

    @Test
    void theFilesOfALotAreAllWrittenOrAllAsTheyWere() throws IOException {
        Path first = Files.writeString(folder.resolve("a"), "ancien");
        Path second = folder.resolve("b");
        OutputFiles files = new OutputFiles();
        files.add(first, NEW);
        files.add(second, NEW);
        // Nothing takes the place of a folder that holds something.
        Path third = folder.resolve("c");
        files.add(third, NEW);
        Files.createDirectories(third.resolve("plein"));

        assertThatThrownBy(files::write).isInstanceOf(ProblemsException.class);
        assertThat(first).hasContent("ancien");
        assertThat(second).doesNotExist();
        assertThat(names()).containsExactlyInAnyOrder("a", "c");
    }

    @Test
    void aFileKeepsItsReadersAndItsLink() throws IOException {
        Path real = Files.writeString(folder.resolve("a"), "ancien");
        Files.setPosixFilePermissions(real, PosixFilePermissions.fromString("rw-rw----"));
        Path link = Files.createSymbolicLink(folder.resolve("lien"), real);
        OutputFiles files = new OutputFiles();
        files.add(link, NEW);
        files.write();

        assertThat(link).isSymbolicLink();
        assertThat(real).hasContent("nouveau");
        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(real)))
                .isEqualTo("rw-rw----");
        assertThat(names()).containsExactlyInAnyOrder("a", "lien");
    }

    @Test
    void whatIsWrittenBesideAFileIsNeverOpenToMoreReaders() throws IOException {
        Path file = Files.writeString(folder.resolve("a"), "ancien");
        Files.setPosixFilePermissions(file, PosixFilePermissions.fromString("rw-------"));
        Replacement replacement = new Replacement(file);
        replacement.write(NEW);
        try (Stream<Path> found = Files.list(folder)) {
            assertThat(found.filter(path -> path.toString().endsWith(".tmp")).toList())
                    .singleElement()
                    .satisfies(
                            beside -> assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(beside)))
                                    .isEqualTo("rw-------"));
        }
        replacement.discard();
        assertThat(names()).containsExactly("a");
    }

    @Test
    void aFolderIsNeverMadeThroughWhatStoodThere() throws IOException {
        Path elsewhere = Files.createDirectory(folder.resolve("ailleurs"));
        Path planted = Files.createSymbolicLink(
                folder.resolve(".site." + ProcessHandle.current().pid() + ".tmp"), elsewhere);

        assertThatThrownBy(() -> OutputFolder.write(folder.resolve("site"), new TreeMap<>(Map.of("index.html", NEW))))
                .isInstanceOf(ProblemsException.class);
        assertThat(elsewhere).isEmptyDirectory();
        assertThat(planted).isSymbolicLink();
    }

    private Stream<String> names() throws IOException {
        try (Stream<Path> found = Files.list(folder)) {
            return found.map(path -> path.getFileName().toString()).toList().stream();
        }
    }
}
