package org.balise.core.yaml;

import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import org.balise.core.problem.Problems;

/** Reads what signatures are made of. Envelopes and statements are JSON, every text of which is YAML too. */
public final class SigningReader {

    /** The envelope, or nothing when the file has an error, all of which are then in {@code problems}. */
    public Optional<Envelope> envelope(String file, byte[] content, Problems problems) {
        return Fields.read(
                file,
                content,
                problems,
                fields -> new Envelope(
                        fields.required("payloadType").text(),
                        fields.required("payload").text(),
                        located(Lists.read(
                                fields.required("signatures").some().items(),
                                signed -> new Envelope.Signed(
                                        signed.required("keyid").text(Form.DIGEST),
                                        signed.required("sig").text())))));
    }

    /** The statement inside an envelope. */
    public Optional<Statement> statement(String file, byte[] content, Problems problems) {
        return Fields.read(file, content, problems, fields -> {
            String type = fields.required("_type").text();
            SortedMap<String, String> subject = subject(fields, problems);
            String predicateType = fields.required("predicateType").text();
            Fields predicate = fields.required("predicate").fields();
            Statement statement = new Statement(
                    type,
                    predicateType,
                    subject,
                    predicate.required("pack").id(),
                    predicate.required("version").text(Form.VERSION),
                    predicate.required("signed-on").date());
            predicate.done();
            return statement;
        });
    }

    private static SortedMap<String, String> subject(Fields fields, Problems problems) {
        record File(String name, String sha256) {}
        List<Located<File>> files = Lists.read(fields.required("subject").some().items(), item -> {
            String name = item.required("name").text();
            Fields digest = item.required("digest").fields();
            File file = new File(name, digest.required("sha256").text(Form.DIGEST));
            digest.done();
            return file;
        });
        Located.reportRepeated(files, File::name, problems);
        SortedMap<String, String> subject = new TreeMap<>();
        files.forEach(file -> subject.put(file.value().name(), file.value().sha256()));
        return subject;
    }

    /** Whose signatures count. */
    public Optional<Trust> trust(String file, byte[] content, Problems problems) {
        return Fields.read(file, content, problems, fields -> {
            List<Located<Trust.TrustedKey>> keys = Lists.read(
                    fields.required("keys").items(),
                    key -> new Trust.TrustedKey(
                            key.required("holder").text(),
                            key.required("role").id(),
                            key.required("public-key").text(),
                            Spans.period(key.required("valid"))));
            Located.reportRepeated(keys, Trust.TrustedKey::publicKey, problems);
            List<Located<Trust.TrustedPack>> packs = Lists.read(
                    fields.required("packs").items(),
                    pack -> new Trust.TrustedPack(
                            pack.required("id").id(),
                            pack.required("minimum-version").text(Form.VERSION),
                            pack.optional("roles").map(Value::ids).orElse(List.of())));
            Located.reportRepeated(packs, Trust.TrustedPack::id, problems);
            SortedMap<String, Trust.TrustedPack> byId = new TreeMap<>();
            packs.forEach(pack -> byId.put(pack.value().id(), pack.value()));
            return new Trust(located(keys), byId);
        });
    }

    private static <T> List<T> located(List<Located<T>> elements) {
        return elements.stream().map(Located::value).toList();
    }
}
