package org.balise.core.sign;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.KeyFactory;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.security.PublicKey;
import java.security.Signature;
import java.security.spec.PKCS8EncodedKeySpec;
import java.util.Base64;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A pair of Ed25519 keys (RFC 8032). The private one is never shown: only {@link #secret} gives it out, to a file. */
public final class SigningKey {
    static final String ALGORITHM = "Ed25519";
    private static final Pattern FILE = Pattern.compile("\\s*-----BEGIN PRIVATE KEY-----\\s+([A-Za-z0-9+/=\\s]+?)"
            + "\\s+-----END PRIVATE KEY-----\\s+-----BEGIN PUBLIC KEY-----\\s+([A-Za-z0-9+/=\\s]+?)"
            + "\\s+-----END PUBLIC KEY-----\\s*");
    private static final byte[] TRIAL = "balise".getBytes(StandardCharsets.US_ASCII);

    private final KeyPair pair;

    private SigningKey(KeyPair pair) {
        this.pair = pair;
    }

    /** A new pair, from the best source of chance of the platform. */
    public static SigningKey create() {
        try {
            return new SigningKey(KeyPairGenerator.getInstance(ALGORITHM).generateKeyPair());
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("every Java platform from 15 on has Ed25519", e);
        }
    }

    /** The pair that a file holds; nothing when it holds none, or two halves that do not go together. */
    public static Optional<SigningKey> read(byte[] file) {
        Matcher matcher = FILE.matcher(new String(file, StandardCharsets.US_ASCII));
        if (file.length > 4096 || !matcher.matches()) {
            return Optional.empty();
        }
        try {
            byte[] secret = Base64.getMimeDecoder().decode(matcher.group(1));
            Optional<PublicKey> shown = Keys.read(matcher.group(2).replaceAll("\\s", ""));
            if (shown.isEmpty()) {
                return Optional.empty();
            }
            SigningKey key = new SigningKey(new KeyPair(
                    shown.get(), KeyFactory.getInstance(ALGORITHM).generatePrivate(new PKCS8EncodedKeySpec(secret))));
            return Keys.verify(shown.get(), TRIAL, key.sign(TRIAL)) ? Optional.of(key) : Optional.empty();
        } catch (GeneralSecurityException | IllegalArgumentException e) {
            return Optional.empty();
        }
    }

    /** The file of this pair, in PEM: to be kept where no one else can read it. */
    public byte[] secret() {
        return (pem("PRIVATE KEY", pair.getPrivate().getEncoded())
                        + pem("PUBLIC KEY", pair.getPublic().getEncoded()))
                .getBytes(StandardCharsets.US_ASCII);
    }

    /** The public key in base64, as a trust file holds it. */
    public String publicKey() {
        return Base64.getEncoder().encodeToString(pair.getPublic().getEncoded());
    }

    /** The id of the key: the SHA-256 of its public half. */
    public String id() {
        return Keys.id(pair.getPublic());
    }

    byte[] sign(byte[] content) {
        try {
            Signature signature = Signature.getInstance(ALGORITHM);
            signature.initSign(pair.getPrivate());
            signature.update(content);
            return signature.sign();
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("an Ed25519 key that does not sign", e);
        }
    }

    private static String pem(String name, byte[] content) {
        Base64.Encoder encoder = Base64.getMimeEncoder(64, new byte[] {'\n'});
        return "-----BEGIN " + name + "-----\n" + encoder.encodeToString(content) + "\n-----END " + name + "-----\n";
    }

    /** The id alone: a private key must not end up in a message or a log. */
    @Override
    public String toString() {
        return "SigningKey[" + id() + "]";
    }
}
