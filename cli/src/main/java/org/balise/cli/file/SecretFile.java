package org.balise.cli.file;

import java.io.File;
import java.io.IOException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermission;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Set;
import org.balise.api.problem.Problem;
import org.balise.api.problem.ProblemsException;

/** A file that only its owner may read. */
public final class SecretFile {
    private static final Set<PosixFilePermission> OWNER_ONLY = PosixFilePermissions.fromString("rw-------");

    private SecretFile() {}

    /**
     * Writes a new file: a secret is never written over another one.
     *
     * @throws ProblemsException when it exists or cannot be written; then nothing of it is left
     */
    public static void write(Path file, byte[] content) {
        try {
            if (posix(file)) {
                // Closed to others from its first instant, not once it is written.
                Files.createFile(file, PosixFilePermissions.asFileAttribute(OWNER_ONLY));
            } else {
                Files.createFile(file);
                File closed = file.toFile();
                if (!closed.setReadable(false, false) || !closed.setReadable(true, true)) {
                    Files.delete(file);
                    throw problem(file, "OUTPUT-NOT-WRITABLE");
                }
            }
        } catch (FileAlreadyExistsException e) {
            throw problem(file, "KEY-EXISTS");
        } catch (IOException e) {
            throw problem(file, "OUTPUT-NOT-WRITABLE");
        }
        fill(file, content);
    }

    /** Fills a file made here; one that cannot be filled is not left, since half a secret is of no use. */
    private static void fill(Path file, byte[] content) {
        try {
            Files.write(file, content);
        } catch (IOException e) {
            discard(file);
            throw problem(file, "OUTPUT-NOT-WRITABLE");
        }
    }

    private static void discard(Path file) {
        try {
            Files.deleteIfExists(file);
        } catch (IOException e) {
            file.toFile().deleteOnExit();
        }
    }

    /**
     * The bytes of a file that no one else can read.
     *
     * @throws ProblemsException when others can, or when it cannot be read
     */
    public static byte[] read(Path file, long limit) {
        byte[] content = InputFile.read(file, limit);
        try {
            if (posix(file) && !OWNER_ONLY.containsAll(Files.getPosixFilePermissions(file))) {
                throw problem(file, "KEY-OPEN");
            }
        } catch (IOException e) {
            throw problem(file, "FILE-UNREADABLE");
        }
        return content;
    }

    private static boolean posix(Path file) throws IOException {
        Path folder = file.toAbsolutePath().getParent();
        return folder != null
                && Files.isDirectory(folder)
                && Files.getFileStore(folder).supportsFileAttributeView("posix");
    }

    private static ProblemsException problem(Path file, String code) {
        return new ProblemsException(Problem.error(file.toString(), 0, 0, code));
    }
}
