package org.balise.registry.db;

import java.io.IOException;
import java.nio.file.DirectoryStream;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermission;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Duration;
import java.time.Instant;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.balise.api.problem.Problem;
import org.balise.api.problem.ProblemsException;
import org.balise.registry.Act;

/** Makes a registry in a file: under another name first, so that, killed at any moment, there is a whole one or none. */
final class NewFile {
    /** How long a draft of a program that is gone is left alone: on a shared disk, that program may run elsewhere. */
    private static final Duration LEFT_ALONE = Duration.ofMinutes(10);

    private static final Set<PosixFilePermission> OWNER_ONLY = PosixFilePermissions.fromString("rw-------");

    private NewFile() {}

    static void create(Location.InFile file, Act act) {
        Path place = file.onDisk();
        if (Files.exists(place)) {
            throw problem(file, "REGISTRY-EXISTS");
        }
        Location.InFile draft = new Location.InFile(
                Path.of(file.file() + "." + ProcessHandle.current().pid() + ".tmp"));
        try {
            Path folder = place.getParent();
            if (folder != null) {
                Files.createDirectories(folder);
                sweep(
                        folder,
                        String.valueOf(file.file().getFileName()),
                        act.at().toInstant());
            }
            Files.deleteIfExists(draft.onDisk());
            begin(draft.onDisk());
            try (Database database = new Database(Registries.connect(draft, false), draft)) {
                Registries.migrate(draft);
                new SqlRegistry(database).created(String.valueOf(place.getFileName()), act);
            }
            name(draft.onDisk(), place);
        } catch (FileAlreadyExistsException e) {
            throw problem(file, "REGISTRY-EXISTS");
        } catch (IOException e) {
            throw problem(file, "REGISTRY-NOT-WRITABLE", String.valueOf(e.getMessage()));
        } finally {
            discard(draft.onDisk());
        }
    }

    /** Gives the draft its name, unless another program made a registry of that name meanwhile. */
    private static void name(Path draft, Path place) throws IOException {
        try {
            // Unlike a move, a link never takes the place of a file.
            Files.createLink(place, draft);
        } catch (FileAlreadyExistsException e) {
            throw e;
        } catch (UnsupportedOperationException | IOException e) {
            // A disk without links: a move looks for a file first, and only one made since then would be replaced.
            Files.move(draft, place);
        }
    }

    /** Removes what creations that were killed left beside this one, when it is surely that. */
    private static void sweep(Path folder, String name, Instant now) throws IOException {
        Pattern drafts = Pattern.compile(Pattern.quote(name) + "\\.(\\d{1,18})\\.tmp\\.mv\\.db");
        try (DirectoryStream<Path> files = Files.newDirectoryStream(folder)) {
            for (Path file : files) {
                Matcher draft = drafts.matcher(String.valueOf(file.getFileName()));
                if (draft.matches()
                        && ProcessHandle.of(Long.parseLong(draft.group(1))).isEmpty()
                        && Files.getLastModifiedTime(file)
                                .toInstant()
                                .plus(LEFT_ALONE)
                                .isBefore(now)) {
                    discard(file);
                }
            }
        }
    }

    private static void discard(Path file) {
        try {
            Files.deleteIfExists(file);
        } catch (IOException e) {
            file.toFile().deleteOnExit();
        }
    }

    /** Makes the empty file that becomes the registry, closed to others from its first instant. */
    private static void begin(Path draft) throws IOException {
        if (draft.getFileSystem().supportedFileAttributeViews().contains("posix")) {
            Files.createFile(draft, PosixFilePermissions.asFileAttribute(OWNER_ONLY));
        } else {
            Files.createFile(draft);
        }
    }

    private static ProblemsException problem(Location location, String code, String... arguments) {
        return new ProblemsException(Problem.error(location.label(), 0, 0, code, arguments));
    }
}
