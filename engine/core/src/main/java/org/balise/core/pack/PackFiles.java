package org.balise.core.pack;

import java.util.Collections;
import java.util.SortedMap;
import java.util.TreeMap;
import org.balise.core.problem.Place;

/**
 * The files of one pack, in memory.
 *
 * @param origin where they come from, as the user gave it; put before the path of a file in problems
 * @param contents by path inside the pack, with {@code /} between folders
 * @param beside the files that are not read: the signature, and what is only for people
 * @param sha256 by {@link PackFingerprint}, of the files as they are written
 */
record PackFiles(String origin, SortedMap<String, byte[]> contents, SortedMap<String, byte[]> beside, String sha256) {

    PackFiles(String origin, SortedMap<String, byte[]> contents) {
        this(origin, contents, new TreeMap<>(), PackFingerprint.sha256(contents));
    }

    PackFiles {
        contents = Collections.unmodifiableSortedMap(new TreeMap<>(contents));
        beside = Collections.unmodifiableSortedMap(new TreeMap<>(beside));
    }

    /** The whole of one file, for a problem about it. */
    Place place(String path) {
        return Place.of(origin + "/" + path);
    }

    /** All of them, as a signature sees them. */
    SortedMap<String, byte[]> everything() {
        SortedMap<String, byte[]> all = new TreeMap<>(contents);
        all.putAll(beside);
        return all;
    }

    /** The files directly in a folder, or anywhere below it, whose names end in that way. */
    SortedMap<String, byte[]> under(String folder, String ending) {
        SortedMap<String, byte[]> found = new TreeMap<>(contents);
        found.keySet().removeIf(path -> !path.startsWith(folder) || !path.endsWith(ending));
        return found;
    }
}
