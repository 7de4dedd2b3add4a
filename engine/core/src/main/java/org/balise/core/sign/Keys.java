package org.balise.core.sign;

import java.security.GeneralSecurityException;
import java.security.KeyFactory;
import java.security.PublicKey;
import java.security.Signature;
import java.security.spec.X509EncodedKeySpec;
import java.util.Arrays;
import java.util.Base64;
import java.util.Optional;
import org.balise.core.digest.Sha256;

/** Public keys. */
final class Keys {

    private Keys() {}

    /** The Ed25519 key that a text in base64 holds; nothing when it holds none, or in a form that is not the usual one. */
    static Optional<PublicKey> read(String base64) {
        try {
            byte[] encoded = Base64.getDecoder().decode(base64);
            PublicKey key =
                    KeyFactory.getInstance(SigningKey.ALGORITHM).generatePublic(new X509EncodedKeySpec(encoded));
            // One key, one id: another encoding of it would have another digest.
            return Arrays.equals(encoded, key.getEncoded()) ? Optional.of(key) : Optional.empty();
        } catch (GeneralSecurityException | IllegalArgumentException e) {
            return Optional.empty();
        }
    }

    static String id(PublicKey key) {
        return Sha256.of(key.getEncoded());
    }

    static boolean verify(PublicKey key, byte[] content, byte[] signature) {
        try {
            Signature verifier = Signature.getInstance(SigningKey.ALGORITHM);
            verifier.initVerify(key);
            verifier.update(content);
            return verifier.verify(signature);
        } catch (GeneralSecurityException e) {
            // A signature of the wrong length or form is a wrong signature.
            return false;
        }
    }
}
