package org.balise.cli.file;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.FileAttribute;
import java.nio.file.attribute.PosixFilePermission;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Set;

/** A file of a lot: written beside its place, put there, and taken out again when another one of the lot fails. */
final class Replacement {
    private final Path target;
    private final Path fresh;
    private final Path former;

    /**
     * @param file its place; what a link leads to is replaced, and the link stays
     */
    Replacement(Path file) throws IOException {
        this.target = Files.isSymbolicLink(file) ? file.toRealPath() : file;
        this.fresh = beside(".tmp");
        this.former = beside(".old");
    }

    private Path beside(String end) {
        return target.resolveSibling(
                "." + target.getFileName() + "." + ProcessHandle.current().pid() + end);
    }

    /** Writes it beside its place, for those who may read what is there now and nobody else. */
    void write(byte[] content) throws IOException {
        if (Files.exists(target) && Files.getFileStore(target).supportsFileAttributeView("posix")) {
            Set<PosixFilePermission> permissions = Files.getPosixFilePermissions(target);
            FileAttribute<Set<PosixFilePermission>> closed = PosixFilePermissions.asFileAttribute(permissions);
            Files.createFile(fresh, closed);
            // The mask of the process may have taken away more.
            Files.setPosixFilePermissions(fresh, permissions);
        } else {
            Files.createFile(fresh);
        }
        Files.write(fresh, content);
    }

    /**
     * Puts it in its place.
     *
     * @param keepsFormer whether what was there is kept until {@link #discard}, so that it can be put back
     */
    void put(boolean keepsFormer) throws IOException {
        if (keepsFormer && Files.exists(target)) {
            Files.copy(target, former, StandardCopyOption.COPY_ATTRIBUTES);
        }
        Files.move(fresh, target, StandardCopyOption.ATOMIC_MOVE);
    }

    /** Puts back what was in its place before {@link #put}. */
    void undo() throws IOException {
        if (Files.exists(former)) {
            Files.move(former, target, StandardCopyOption.ATOMIC_MOVE);
        } else {
            Files.deleteIfExists(target);
        }
    }

    /** Leaves nothing beside its place. */
    void discard() {
        discard(fresh);
        discard(former);
    }

    private static void discard(Path file) {
        try {
            Files.deleteIfExists(file);
        } catch (IOException e) {
            file.toFile().deleteOnExit();
        }
    }
}
