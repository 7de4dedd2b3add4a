package org.balise.core.yaml;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.balise.api.rule.RuleKind;
import org.balise.core.problem.Problems;

/** Reads {@code <stem>.yaml}: what the rules of a section say. */
public final class RuleTextsReader {

    private static final Map<String, RuleKind> KINDS = Codes.of(RuleKind.values(), RuleKind::code);

    /** The rules without error, in the order of the file; the errors are in {@code problems}. */
    public List<RuleTexts> read(String file, byte[] content, Problems problems) {
        return Fields.root(file, content, problems).map(Value::named).orElse(List.of()).stream()
                .map(RuleTextsReader::rule)
                .flatMap(Optional::stream)
                .toList();
    }

    private static Optional<RuleTexts> rule(Keyed entry) {
        String id = entry.name().id();
        Fields fields = entry.value().fields();
        Optional<RuleKind> known = fields.required("kind").sound(kind -> kind.code(KINDS));
        if (known.isEmpty()) {
            // The other keys depend on the kind: nothing can be said of them before it is right.
            return Optional.empty();
        }
        return fields.build(() -> {
            RuleTexts.Heading heading = heading(id, known.get(), fields);
            return new RuleTexts(entry.key().place(), heading, RuleBodies.read(heading.kind(), fields));
        });
    }

    private static RuleTexts.Heading heading(String id, RuleKind kind, Fields fields) {
        return new RuleTexts.Heading(
                id,
                kind,
                fields.optional("corpus").map(Value::corpusIds).orElse(List.of()),
                fields.optional("principle").map(value -> value.integer(1)).orElse(null),
                Spans.inForce(fields.required("in-force")),
                fields.required("title").bilingual(),
                fields.required("checked-on").date());
    }
}
