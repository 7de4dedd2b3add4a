package org.balise.core.pack;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.HexFormat;
import java.util.SortedMap;
import org.balise.core.digest.Sha256;

/** Names a set of files by its content, wherever it is kept: a folder, an archive and a jar of it have one digest. */
public final class PackFingerprint {

    private PackFingerprint() {}

    /**
     * The SHA-256 of the files in the order of their paths. Each path and each content is preceded by its length in
     * bytes, so that two different sets never give the same input.
     *
     * @return 64 digits in lower-case hexadecimal
     */
    public static String sha256(SortedMap<String, byte[]> contents) {
        MessageDigest digest = Sha256.newDigest();
        contents.forEach((path, content) -> {
            update(digest, path.getBytes(StandardCharsets.UTF_8));
            update(digest, content);
        });
        return HexFormat.of().formatHex(digest.digest());
    }

    private static void update(MessageDigest digest, byte[] bytes) {
        digest.update(ByteBuffer.allocate(Long.BYTES).putLong(bytes.length).array());
        digest.update(bytes);
    }
}
