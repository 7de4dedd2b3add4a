package org.balise.core.sign;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.balise.core.problem.Place;
import org.balise.core.problem.Problems;
import org.balise.core.yaml.Envelope;
import org.balise.core.yaml.SigningReader;
import org.balise.core.yaml.Statement;

/** Signs a pack: the first approver states what it holds, the others sign the same statement. */
public final class Signer {
    private static final Place PLACE = Place.of(SignedFiles.NAME);

    private Signer() {}

    /**
     * The signature file with one more signature.
     *
     * @param on the day of the signature
     * @param problems receives what stands in the way
     * @return nothing when the pack cannot be signed
     */
    public static Optional<byte[]> sign(SignedFiles pack, SigningKey key, LocalDate on, Problems problems) {
        byte[] before = pack.envelope();
        if (before == null) {
            Statement statement = Statement.approving(pack.id(), pack.version(), on, pack.digests());
            String payload = Dsse.encoded(Dsse.bytes(statement));
            return Optional.of(added(new Envelope(Dsse.PAYLOAD_TYPE, payload, List.of()), key));
        }
        int errors = problems.errors();
        Optional<Envelope> envelope = new SigningReader().envelope(SignedFiles.NAME, before, problems);
        if (envelope.isEmpty()) {
            return Optional.empty();
        }
        byte[] payload = Dsse.decoded(envelope.get().payload()).orElse(new byte[0]);
        Optional<Statement> said = new SigningReader().statement(SignedFiles.NAME, payload, new Problems());
        boolean same = envelope.get().payloadType().equals(Dsse.PAYLOAD_TYPE)
                && said.filter(statement -> statement.equals(
                                Statement.approving(pack.id(), pack.version(), statement.signedOn(), pack.digests())))
                        .isPresent();
        if (!same) {
            problems.error(PLACE, "SIGNATURE-STALE");
        }
        if (envelope.get().signatures().stream()
                .anyMatch(signed -> signed.keyid().equals(key.id()))) {
            problems.error(PLACE, "SIGNATURE-TWICE", key.id());
        }
        return problems.errors() > errors ? Optional.empty() : Optional.of(added(envelope.get(), key));
    }

    private static byte[] added(Envelope envelope, SigningKey key) {
        byte[] payload = Dsse.decoded(envelope.payload()).orElseThrow();
        byte[] signature = key.sign(Dsse.signed(envelope.payloadType(), payload));
        List<Envelope.Signed> signatures = new ArrayList<>(envelope.signatures());
        signatures.add(new Envelope.Signed(key.id(), Dsse.encoded(signature)));
        return Dsse.bytes(new Envelope(envelope.payloadType(), envelope.payload(), signatures));
    }
}
