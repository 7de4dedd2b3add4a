package org.balise.core.sign;

import java.security.PublicKey;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.balise.api.pack.PackSignature;
import org.balise.core.problem.Place;
import org.balise.core.problem.Problems;
import org.balise.core.version.DottedNumber;
import org.balise.core.yaml.Envelope;
import org.balise.core.yaml.SigningReader;
import org.balise.core.yaml.Statement;
import org.balise.core.yaml.Trust;
import org.balise.core.yaml.Trust.TrustedKey;

/**
 * Tells whether a pack is the one that two different approvers signed. Anything that cannot be checked is a refusal;
 * everything found is reported at once.
 */
public final class SignatureCheck {
    private static final Place PLACE = Place.of(SignedFiles.NAME);
    private static final int LEAST_APPROVERS = 2;

    private final Trust trust;
    private final LocalDate on;
    private final Map<String, TrustedKey> trusted = new HashMap<>();
    private final Map<String, PublicKey> keys = new HashMap<>();

    public SignatureCheck(SignatureDemand demand) {
        this.trust = demand.trust();
        this.on = demand.on();
        for (TrustedKey key : trust.keys()) {
            Keys.read(key.publicKey()).ifPresent(read -> {
                trusted.put(Keys.id(read), key);
                keys.put(Keys.id(read), read);
            });
        }
    }

    /**
     * Checks one pack.
     *
     * @param problems receives what is wrong, with paths inside the pack
     * @return who approved it; nothing when it is refused
     */
    public Optional<PackSignature> check(SignedFiles pack, Problems problems) {
        int before = problems.errors();
        byte[] content = pack.envelope();
        if (content == null) {
            problems.error(PLACE, "SIGNATURE-MISSING", pack.id());
            return Optional.empty();
        }
        Optional<Envelope> envelope = new SigningReader().envelope(SignedFiles.NAME, content, problems);
        if (envelope.isEmpty()) {
            return Optional.empty();
        }
        Optional<byte[]> payload = Dsse.decoded(envelope.get().payload());
        if (payload.isEmpty() || !envelope.get().payloadType().equals(Dsse.PAYLOAD_TYPE)) {
            problems.error(PLACE, "SIGNATURE-FORM");
            return Optional.empty();
        }
        Set<String> valid = valid(envelope.get(), payload.get(), problems);
        // What nobody signed is not worth reading.
        Optional<Statement> statement = problems.errors() > before
                ? Optional.empty()
                : new SigningReader().statement(SignedFiles.NAME, payload.get(), problems);
        statement.ifPresent(said -> {
            compare(said, pack, problems);
            dates(said, valid, problems);
            policy(pack, valid, problems);
        });
        return problems.errors() > before ? Optional.empty() : Optional.of(new PackSignature(List.copyOf(valid), on));
    }

    /** The keys whose signatures count, in order; too few of them is a refusal. */
    private Set<String> valid(Envelope envelope, byte[] payload, Problems problems) {
        byte[] signed = Dsse.signed(envelope.payloadType(), payload);
        Set<String> valid = new TreeSet<>();
        Problems doubts = new Problems();
        for (Envelope.Signed each : envelope.signatures()) {
            TrustedKey key = trusted.get(each.keyid());
            PublicKey verifier = keys.get(each.keyid());
            if (key == null || verifier == null) {
                doubts.error(PLACE, "SIGNATURE-KEY-UNKNOWN", each.keyid());
            } else if (!Keys.verify(verifier, signed, Dsse.decoded(each.sig()).orElse(new byte[0]))) {
                problems.error(PLACE, "SIGNATURE-WRONG", each.keyid(), key.holder());
            } else if (!key.valid().contains(on)) {
                doubts.error(PLACE, "SIGNATURE-KEY-EXPIRED", each.keyid(), key.holder(), on.toString());
            } else {
                valid.add(each.keyid());
            }
        }
        Set<String> approvers = new TreeSet<>();
        valid.forEach(id -> approvers.add(holder(id)));
        if (approvers.size() < LEAST_APPROVERS) {
            doubts.all().forEach(problems::add);
            problems.error(PLACE, "SIGNATURE-APPROVERS", Integer.toString(approvers.size()));
        }
        return valid;
    }

    private String holder(String id) {
        TrustedKey key = trusted.get(id);
        return key == null ? "" : key.holder();
    }

    private static void compare(Statement said, SignedFiles pack, Problems problems) {
        if (!said.type().equals(Statement.TYPE) || !said.predicateType().equals(Statement.PREDICATE_TYPE)) {
            problems.error(PLACE, "SIGNATURE-FORM");
        }
        if (!said.pack().equals(pack.id()) || !said.version().equals(pack.version())) {
            problems.error(PLACE, "SIGNATURE-OTHER-PACK", said.pack(), said.version(), pack.id(), pack.version());
        }
        said.subject().forEach((path, sha256) -> {
            String found = pack.digests().get(path);
            if (found == null) {
                problems.error(Place.of(path), "SIGNATURE-FILE-MISSING", path);
            } else if (!found.equals(sha256)) {
                problems.error(Place.of(path), "SIGNATURE-FILE-ALTERED", path);
            }
        });
        pack.digests().keySet().stream()
                .filter(path -> !said.subject().containsKey(path))
                .forEach(path -> problems.error(Place.of(path), "SIGNATURE-FILE-EXTRA", path));
    }

    private void dates(Statement said, Set<String> valid, Problems problems) {
        if (said.signedOn().isAfter(on)) {
            problems.error(PLACE, "SIGNATURE-LATER", said.signedOn().toString(), on.toString());
        }
        for (String id : valid) {
            TrustedKey key = trusted.get(id);
            if (key != null && !key.valid().contains(said.signedOn())) {
                problems.error(
                        PLACE,
                        "SIGNATURE-KEY-EXPIRED",
                        id,
                        key.holder(),
                        said.signedOn().toString());
            }
        }
    }

    private void policy(SignedFiles pack, Set<String> valid, Problems problems) {
        Trust.TrustedPack policy = trust.packs().get(pack.id());
        if (policy == null) {
            problems.error(PLACE, "SIGNATURE-PACK-UNKNOWN", pack.id());
            return;
        }
        if (DottedNumber.compare(pack.version(), policy.minimumVersion()) < 0) {
            problems.error(PLACE, "SIGNATURE-DOWNGRADE", pack.version(), policy.minimumVersion());
        }
        RoleHolders people = new RoleHolders();
        valid.stream().map(trusted::get).filter(Objects::nonNull).forEach(key -> people.add(key.role(), key.holder()));
        for (String role : policy.roles()) {
            if (!people.has(role)) {
                problems.error(PLACE, "SIGNATURE-ROLE", role);
            } else if (!people.give(role)) {
                problems.error(PLACE, "SIGNATURE-ROLE-SHARED", role);
            }
        }
    }
}
