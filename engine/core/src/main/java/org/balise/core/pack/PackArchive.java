package org.balise.core.pack;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.zip.ZipEntry;
import java.util.zip.ZipException;
import java.util.zip.ZipFile;
import org.balise.core.problem.Place;
import org.balise.core.problem.Problems;

/**
 * Reads the files of a pack from a zip or a jar, without ever writing one to disk. The pack is the folder of the only
 * {@code pack.yaml}; in a jar, what is beside it is not read, and no class is ever loaded.
 */
final class PackArchive {
    private static final String MANIFEST = "pack.yaml";
    private static final int MOST_ENTRIES = 20_000;

    private final String origin;
    private final Problems problems;

    private PackArchive(Path archive, Problems problems) {
        this.origin = archive.toString();
        this.problems = problems;
    }

    static PackFiles read(Path archive, Problems problems) {
        PackArchive reader = new PackArchive(archive, problems);
        PackLimits limits = new PackLimits(reader.origin, problems);
        try (ZipFile zip = new ZipFile(archive.toFile())) {
            reader.read(zip, limits);
        } catch (ZipException e) {
            problems.error(Place.of(reader.origin), "PACK-ARCHIVE");
        } catch (IOException e) {
            problems.error(Place.of(reader.origin), "PACK-UNREADABLE");
        }
        return limits.files();
    }

    private void read(ZipFile zip, PackLimits limits) throws IOException {
        if (zip.size() > MOST_ENTRIES) {
            problems.error(
                    Place.of(origin),
                    "PACK-TOO-LARGE",
                    Integer.toString(MOST_ENTRIES),
                    Integer.toString(PackLimits.LARGEST_PACK));
            return;
        }
        List<? extends ZipEntry> entries =
                zip.stream().filter(entry -> !entry.isDirectory()).toList();
        refuseRepeated(entries);
        List<String> roots = entries.stream()
                .map(ZipEntry::getName)
                .filter(name -> name.equals(MANIFEST) || name.endsWith("/" + MANIFEST))
                .map(name -> name.substring(0, name.length() - MANIFEST.length()))
                .distinct()
                .toList();
        if (roots.size() > 1) {
            problems.error(Place.of(origin), "PACK-SEVERAL", String.join(", ", roots));
            return;
        }
        String root = roots.isEmpty() ? "" : roots.get(0);
        for (ZipEntry entry : entries) {
            String name = entry.getName();
            boolean inside = name.startsWith(root) && !(root.isEmpty() && name.startsWith("META-INF/"));
            if (inside && !keep(zip, entry, name.substring(root.length()), limits)) {
                return;
            }
        }
    }

    private boolean keep(ZipFile zip, ZipEntry entry, String path, PackLimits limits) throws IOException {
        if (!limits.accepts(path)) {
            return true;
        }
        try (InputStream content = zip.getInputStream(entry)) {
            // The size that an archive declares is not to be trusted: reading stops by itself.
            return limits.keep(path, content.readNBytes(PackLimits.LARGEST_FILE + 1));
        }
    }

    private void refuseRepeated(List<? extends ZipEntry> entries) {
        Set<String> names = new HashSet<>();
        for (ZipEntry entry : entries) {
            if (!names.add(entry.getName())) {
                problems.error(Place.of(origin + "/" + entry.getName()), "PACK-FILE-REPEATED", entry.getName());
            }
        }
    }
}
