package org.balise.core.pack;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.SortedMap;

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
        MessageDigest digest = digest();
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

    private static MessageDigest digest() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every Java platform has SHA-256", e);
        }
    }
}
