package org.balise.core.yaml;

import java.util.List;

/**
 * A signed document in the form of DSSE (Dead Simple Signing Envelope, version 1).
 *
 * @param payloadType what the payload is
 * @param payload the bytes that are signed, in base64
 */
public record Envelope(String payloadType, String payload, List<Signed> signatures) {

    public Envelope {
        signatures = List.copyOf(signatures);
    }

    /**
     * One signature.
     *
     * @param keyid the id of the key
     * @param sig the signature, in base64
     */
    public record Signed(String keyid, String sig) {}
}
