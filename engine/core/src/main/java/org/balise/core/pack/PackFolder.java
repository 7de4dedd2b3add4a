package org.balise.core.pack;

import java.io.File;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import org.balise.core.problem.Place;
import org.balise.core.problem.Problems;

/** Reads the files of a pack from a folder. Links are refused: they could lead out of it. */
final class PackFolder extends SimpleFileVisitor<Path> {
    private final Path folder;
    private final String origin;
    private final PackLimits limits;
    private final Problems problems;

    /**
     * @param folder the real one
     * @param origin the folder as the user named it
     */
    private PackFolder(Path folder, String origin, PackLimits limits, Problems problems) {
        this.folder = folder;
        this.origin = origin;
        this.limits = limits;
        this.problems = problems;
    }

    static PackFiles read(Path folder, Problems problems) {
        String origin = folder.toString();
        PackLimits limits = new PackLimits(origin, problems);
        try {
            // The folder itself may be reached through a link: the user named it.
            Path real = folder.toRealPath();
            Files.walkFileTree(real, new PackFolder(real, origin, limits, problems));
        } catch (IOException e) {
            problems.error(Place.of(origin), "PACK-UNREADABLE");
        }
        return limits.files();
    }

    @Override
    public FileVisitResult preVisitDirectory(Path entered, BasicFileAttributes attributes) {
        boolean hidden =
                !entered.equals(folder) && entered.getFileName().toString().startsWith(".");
        return hidden ? FileVisitResult.SKIP_SUBTREE : FileVisitResult.CONTINUE;
    }

    @Override
    public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) throws IOException {
        String path = folder.relativize(file).toString().replace(File.separatorChar, '/');
        if (!attributes.isRegularFile()) {
            problems.error(Place.of(origin + "/" + path), "PACK-LINK");
            return FileVisitResult.CONTINUE;
        }
        if (file.getFileName().toString().startsWith(".") || !limits.accepts(path)) {
            return FileVisitResult.CONTINUE;
        }
        try (InputStream content = Files.newInputStream(file, LinkOption.NOFOLLOW_LINKS)) {
            boolean kept = limits.keep(path, content.readNBytes(PackLimits.LARGEST_FILE + 1));
            return kept ? FileVisitResult.CONTINUE : FileVisitResult.TERMINATE;
        }
    }
}
