package org.balise.api.pack;

import org.balise.api.text.Bilingual;
import org.jspecify.annotations.Nullable;

/**
 * Which pack, exactly.
 *
 * @param id such as {@code quebec}
 * @param version a dotted number
 * @param sha256 of all its files, in lower-case hexadecimal
 * @param signature who approved it; null when no signature was asked for, and so none was verified
 */
public record PackStamp(
        String id,
        String version,
        Bilingual title,
        String sha256,
        @Nullable PackSignature signature) {

    /** A pack whose signature was not asked for. */
    public PackStamp(String id, String version, Bilingual title, String sha256) {
        this(id, version, title, sha256, null);
    }
}
