package org.balise.registry.publish;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import org.balise.api.text.Bilingual;

/**
 * One file to download.
 *
 * @param format as catalogues name it, such as {@code CSV}
 * @param notes what is in it, for readers
 */
@SuppressWarnings("ArrayRecordComponent") // never compared, never leaves this package
record Resource(String file, String format, String mediaType, Bilingual title, Bilingual notes, byte[] content) {

    String sha256() {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(content));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
