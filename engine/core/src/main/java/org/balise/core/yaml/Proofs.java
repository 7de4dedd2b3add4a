package org.balise.core.yaml;

import java.util.List;
import java.util.Optional;
import org.balise.api.rule.Proof;

/** Reads what shows that a duty is met: a fact, or {@code any} or {@code all} of several proofs. */
final class Proofs {

    private Proofs() {}

    static Proof read(Value value) {
        if (!(value.node().orElse(null) instanceof MappingNode)) {
            return new Proof.Given(value.id());
        }
        Fields fields = value.fields();
        return fields.build(() -> {
                    Optional<Value> any = fields.optional("any");
                    Optional<Value> all = fields.optional("all");
                    if (any.isPresent() == all.isPresent()) {
                        value.error("PROOF-FORMAT");
                    }
                    return any.isPresent() ? new Proof.AnyOf(parts(any)) : new Proof.AllOf(parts(all));
                })
                .orElse(new Proof.AllOf(List.of(new Proof.Given(""))));
    }

    private static List<Proof> parts(Optional<Value> list) {
        return list.map(value -> value.some().items()).orElse(List.of()).stream()
                .map(Proofs::read)
                .toList();
    }
}
