package org.balise.core.sign;

import java.util.Collections;
import java.util.SortedMap;
import java.util.TreeMap;
import org.balise.core.digest.Sha256;
import org.jspecify.annotations.Nullable;

/**
 * A pack as a signature sees it.
 *
 * @param id of the pack
 * @param version of the pack
 * @param digests the digest of every file but the signature, by path
 * @param envelope the signature; null when there is none
 */
@SuppressWarnings("ArrayRecordComponent") // never compared nor changed
public record SignedFiles(String id, String version, SortedMap<String, String> digests, byte @Nullable [] envelope) {
    /** The name of the signature inside a pack. */
    public static final String NAME = "signature.dsse.json";

    public SignedFiles {
        digests = Collections.unmodifiableSortedMap(new TreeMap<>(digests));
    }

    /**
     * A pack in memory.
     *
     * @param files all of them, the signature too
     */
    public static SignedFiles of(String id, String version, SortedMap<String, byte[]> files) {
        SortedMap<String, String> digests = new TreeMap<>();
        files.forEach((path, content) -> {
            if (!path.equals(NAME)) {
                digests.put(path, Sha256.of(content));
            }
        });
        return new SignedFiles(id, version, digests, files.get(NAME));
    }
}
