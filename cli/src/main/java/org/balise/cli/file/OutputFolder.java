package org.balise.cli.file;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.SortedMap;
import java.util.stream.Stream;
import org.balise.api.problem.Problem;
import org.balise.api.problem.ProblemsException;

/**
 * A folder of files to write, whole or not at all: it is made under another name beside its place, then moved there. A
 * folder that already holds something is refused, so that nothing old stays among what is new and nothing of a person's
 * is lost.
 */
public final class OutputFolder {
    private OutputFolder() {}

    /**
     * Whether the folder could be written, before any long work is done.
     *
     * @throws ProblemsException when it could not
     */
    public static void check(Path folder) {
        Path parent = parent(folder);
        if (Files.exists(folder) && !Files.isDirectory(folder)) {
            throw problem(folder, "OUTPUT-NOT-FOLDER");
        } else if (Files.isDirectory(folder) && !isEmpty(folder)) {
            throw problem(folder, "OUTPUT-FOLDER-NOT-EMPTY");
        } else if (!Files.isDirectory(parent)) {
            throw problem(folder, "OUTPUT-FOLDER-MISSING", parent.toString());
        } else if (!Files.isWritable(parent)) {
            throw problem(folder, "OUTPUT-NOT-WRITABLE");
        }
    }

    /**
     * Writes everything.
     *
     * @param files by path inside the folder, with {@code /} between folders
     * @throws ProblemsException when a file cannot be written; then nothing is left
     */
    public static void write(Path folder, SortedMap<String, byte[]> files) {
        check(folder);
        Path made = parent(folder)
                .resolve("." + folder.toAbsolutePath().getFileName() + "."
                        + ProcessHandle.current().pid() + ".tmp");
        make(made, folder);
        try {
            for (var file : files.entrySet()) {
                Path target = made.resolve(file.getKey());
                Files.createDirectories(parent(target));
                Files.write(target, file.getValue());
            }
            Files.deleteIfExists(folder);
            Files.move(made, folder);
        } catch (IOException e) {
            discard(made);
            throw problem(folder, "OUTPUT-NOT-WRITABLE");
        }
    }

    /** Made here and by nobody before: what already bears that name could lead elsewhere. */
    private static void make(Path made, Path folder) {
        try {
            Files.createDirectory(made);
        } catch (IOException e) {
            throw problem(folder, "OUTPUT-NOT-WRITABLE");
        }
    }

    private static void discard(Path made) {
        try (Stream<Path> found = Files.walk(made)) {
            List<Path> deepestFirst =
                    new ArrayList<>(found.sorted(Comparator.reverseOrder()).toList());
            for (Path path : deepestFirst) {
                Files.deleteIfExists(path);
            }
        } catch (IOException | UncheckedIOException e) {
            made.toFile().deleteOnExit();
        }
    }

    private static boolean isEmpty(Path folder) {
        try (Stream<Path> found = Files.list(folder)) {
            return found.findAny().isEmpty();
        } catch (IOException e) {
            return false;
        }
    }

    private static Path parent(Path path) {
        Path parent = path.toAbsolutePath().normalize().getParent();
        return parent == null ? path.toAbsolutePath() : parent;
    }

    private static ProblemsException problem(Path folder, String code, String... arguments) {
        return new ProblemsException(Problem.error(folder.toString(), 0, 0, code, arguments));
    }
}
