package org.balise.core.pack;

import java.util.Locale;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.regex.Pattern;
import org.balise.core.problem.Place;
import org.balise.core.problem.Problems;
import org.balise.core.sign.SignedFiles;

/**
 * Takes in the files of a pack one by one and refuses what a pack has no use for: a pack is a few hundred small text
 * files, so anything else is a mistake or an attack.
 */
final class PackLimits {
    static final int MOST_FILES = 2_000;
    static final int LARGEST_FILE = 5 * 1024 * 1024;
    static final int LARGEST_PACK = 50 * 1024 * 1024;

    private static final Pattern PATH =
            Pattern.compile("[A-Za-z0-9_][A-Za-z0-9_.-]*(/[A-Za-z0-9_][A-Za-z0-9_.-]*){0,7}");
    private static final Pattern READ = Pattern.compile(".*\\.(yaml|drl)");
    /** The list that the build makes for the class path, and adds by itself. */
    private static final Pattern SKIPPED = Pattern.compile("(.*/)?index");
    /** What is never read and is signed with the rest, since people read it. */
    private static final Pattern BESIDE =
            Pattern.compile("(.*/)?(LICENSE|NOTICE|[A-Za-z0-9_.-]+\\.(md|txt))|" + Pattern.quote(SignedFiles.NAME));

    private final String origin;
    private final Problems problems;
    private final SortedMap<String, byte[]> contents = new TreeMap<>();
    private final SortedMap<String, byte[]> beside = new TreeMap<>();
    private final SortedMap<String, String> caseless = new TreeMap<>();
    private int size;

    PackLimits(String origin, Problems problems) {
        this.origin = origin;
        this.problems = problems;
    }

    /** Whether a file of that path is to be read; reports one that a pack must not hold. */
    boolean accepts(String path) {
        if (!PATH.matcher(path).matches()) {
            problems.error(Place.of(origin), "PACK-PATH", path);
            return false;
        }
        if (SKIPPED.matcher(path).matches()) {
            return false;
        }
        if (!READ.matcher(path).matches() && !BESIDE.matcher(path).matches()) {
            problems.error(Place.of(origin + "/" + path), "PACK-FILE-KIND");
            return false;
        }
        // Two names that some systems cannot tell apart would make the pack depend on the machine.
        String earlier = caseless.putIfAbsent(path.toLowerCase(Locale.ROOT), path);
        if (earlier != null) {
            problems.error(Place.of(origin + "/" + path), "PACK-FILE-REPEATED", earlier);
            return false;
        }
        return true;
    }

    /**
     * Keeps the content of an accepted file.
     *
     * @return false when the pack is over a limit, which is reported; nothing more is then worth reading
     */
    boolean keep(String path, byte[] content) {
        if (content.length > LARGEST_FILE) {
            problems.error(Place.of(origin + "/" + path), "PACK-FILE-TOO-LARGE", Integer.toString(LARGEST_FILE));
            return false;
        }
        size += content.length;
        if (size > LARGEST_PACK || contents.size() + beside.size() == MOST_FILES) {
            problems.error(
                    Place.of(origin), "PACK-TOO-LARGE", Integer.toString(MOST_FILES), Integer.toString(LARGEST_PACK));
            return false;
        }
        (READ.matcher(path).matches() ? contents : beside).put(path, content);
        return true;
    }

    PackFiles files() {
        return new PackFiles(origin, contents, beside, PackFingerprint.sha256(contents));
    }
}
