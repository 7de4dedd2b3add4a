package org.balise.registry.form;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Collection;
import java.util.HexFormat;

/** A SHA-256 digest in the making. */
public final class Digest {
    private final MessageDigest digest;

    public Digest() {
        try {
            this.digest = MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java has SHA-256", e);
        }
    }

    /** Adds a line; where lines are cut is part of what is digested. */
    public Digest line(String text) {
        digest.update(text.getBytes(StandardCharsets.UTF_8));
        digest.update((byte) '\n');
        return this;
    }

    /** Adds lines in the order of their letters, whatever the order in which they come. */
    public Digest lines(Collection<String> texts) {
        texts.stream().sorted().forEach(this::line);
        return this;
    }

    /** The digest, in lower-case hexadecimal; what was added is forgotten. */
    public String sha256() {
        return HexFormat.of().formatHex(digest.digest());
    }

    public static String of(byte[] bytes) {
        Digest digest = new Digest();
        digest.digest.update(bytes);
        return digest.sha256();
    }

    public static String of(String text) {
        return of(text.getBytes(StandardCharsets.UTF_8));
    }
}
