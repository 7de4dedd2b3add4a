package org.balise.cli.file;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.balise.api.problem.Problem;
import org.balise.api.problem.ProblemsException;
import org.balise.registry.db.Location;

/**
 * Files to write, all or none: each is first written beside its place under another name, and moved there only once
 * all of them are complete; when one cannot be moved, those moved before it are put back as they were. A registry is
 * never written over, whether or not the command is about it.
 */
public final class OutputFiles {
    /** Taken for the standard output by the options that can write there, and so never a file. */
    private static final String STANDARD_OUTPUT = "-";

    private final Map<Path, byte[]> contents = new LinkedHashMap<>();

    /** Puts a file in the lot; nothing is written yet. */
    public void add(Path file, byte[] content) {
        contents.put(file, content);
    }

    /**
     * Whether each file could be written, before any long work is done.
     *
     * @param inputs files that must not be written over
     * @throws ProblemsException with every problem found
     */
    public static void check(List<Path> files, List<Path> inputs) {
        List<Problem> problems = new ArrayList<>();
        Set<Path> places = new HashSet<>();
        for (Path file : files) {
            if (!places.add(file.toAbsolutePath().normalize())) {
                problems.add(problem(file, "OUTPUT-TWICE"));
            }
            Path folder = folder(file);
            if (file.toString().equals(STANDARD_OUTPUT)) {
                problems.add(problem(file, "OUTPUT-STANDARD"));
            } else if (Files.isDirectory(file)) {
                problems.add(problem(file, "OUTPUT-IS-FOLDER"));
            } else if (Files.exists(file) && !Files.isRegularFile(file)) {
                // A device or a pipe: it would be replaced by a file, or take what is written without keeping it.
                problems.add(problem(file, "OUTPUT-NOT-REGULAR"));
            } else if (!Files.isDirectory(folder)) {
                problems.add(problem(file, "OUTPUT-FOLDER-MISSING", folder.toString()));
            } else if (!Files.isWritable(folder) || (Files.exists(file) && !Files.isWritable(file))) {
                problems.add(problem(file, "OUTPUT-NOT-WRITABLE"));
            } else if (registry(file) || inputs.stream().anyMatch(input -> same(input, file))) {
                problems.add(problem(file, "OUTPUT-IS-INPUT"));
            }
        }
        if (!problems.isEmpty()) {
            throw new ProblemsException(problems);
        }
    }

    /**
     * Writes everything.
     *
     * @throws ProblemsException when a file cannot be written; then every place holds what it held before
     */
    public void write() {
        Map<Path, Replacement> lot = new LinkedHashMap<>();
        Path current = Path.of("");
        try {
            for (Map.Entry<Path, byte[]> entry : contents.entrySet()) {
                current = entry.getKey();
                if (registry(current)) {
                    throw new ProblemsException(problem(current, "OUTPUT-IS-INPUT"));
                }
                Replacement file = new Replacement(current);
                lot.put(current, file);
                file.write(entry.getValue());
            }
            put(lot);
        } catch (IOException e) {
            throw new ProblemsException(problem(current, "OUTPUT-NOT-WRITABLE"));
        } finally {
            lot.values().forEach(Replacement::discard);
        }
    }

    private static void put(Map<Path, Replacement> lot) throws IOException {
        Deque<Replacement> done = new ArrayDeque<>();
        for (Map.Entry<Path, Replacement> file : lot.entrySet()) {
            try {
                file.getValue().put(lot.size() > 1);
                done.push(file.getValue());
            } catch (IOException e) {
                for (Replacement earlier : done) {
                    earlier.undo();
                }
                throw new ProblemsException(problem(file.getKey(), "OUTPUT-NOT-WRITABLE"));
            }
        }
    }

    private static Path folder(Path file) {
        Path parent = file.toAbsolutePath().getParent();
        return parent == null ? file.toAbsolutePath() : parent;
    }

    /**
     * Known by the name that links lead to. Its content is not looked at: to close a file gives up the lock that the
     * program holds on it.
     */
    private static boolean registry(Path file) {
        try {
            return Files.exists(file) && Location.InFile.named(file.toRealPath());
        } catch (IOException e) {
            return true;
        }
    }

    private static boolean same(Path input, Path output) {
        try {
            return Files.exists(output) && Files.isSameFile(input, output);
        } catch (IOException e) {
            return false;
        }
    }

    private static Problem problem(Path file, String code, String... arguments) {
        return Problem.error(file.toString(), 0, 0, code, arguments);
    }
}
