package org.balise.core.yaml;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.balise.api.answer.AnswerValue;
import org.balise.api.fact.FactDefinition;
import org.balise.api.fact.FactKind;
import org.balise.api.fact.FactType;
import org.balise.api.fact.Range;
import org.balise.core.problem.Problems;

/** Reads {@code facts.yaml}, the dictionary of a pack. */
public final class FactsReader {

    private static final Map<String, FactKind> KINDS = Codes.of(
            Arrays.stream(FactKind.values())
                    // A reading brings its own fact.
                    .filter(kind -> kind != FactKind.READING)
                    .toArray(FactKind[]::new),
            FactKind::code);

    /** The facts without error, in the order of the file; the errors are in {@code problems}. */
    public List<Located<FactDefinition>> read(String file, byte[] content, Problems problems) {
        List<Located<FactDefinition>> facts =
                Lists.read(file, content, "facts", problems, fields -> fact(fields, file));
        Located.reportRepeated(facts, FactDefinition::id, problems);
        return facts;
    }

    private static FactDefinition fact(Fields fields, String file) {
        FactType type = TypedKeys.read(fields, "options", "unit", "range");
        boolean amount = type == FactType.AMOUNT;
        FactKind kind = fields.required("kind").code(KINDS);
        if (kind.concluded() && type != FactType.YES_NO) {
            fields.required("type").error("DERIVED-NOT-YES-NO");
        }
        Range range = amount ? Spans.range(fields.required("range")) : null;
        List<String> options =
                TypedKeys.choice(type) ? fields.required("options").some().distinct(Value::option) : List.of();
        AnswerType accepted = new AnswerType(type, options, range);
        return new FactDefinition(
                fields.required("id").id(),
                type,
                kind,
                amount ? fields.required("unit").bilingual() : null,
                range,
                options,
                fields.required("label").bilingual(),
                fields.optional("definition").map(Value::bilingual).orElse(null),
                fields.flag("design-choice"),
                fields.optional("benign")
                        .flatMap(value -> benign(value, accepted))
                        .orElse(null),
                file);
    }

    /** The riskless answer as the record holds it: the codes of several options are joined with commas. */
    private static Optional<String> benign(Value value, AnswerType accepted) {
        return AnswerValues.read(value, accepted).flatMap(answer -> {
            if (answer instanceof AnswerValue.Choices choices) {
                return Optional.of(String.join(",", choices.options()));
            }
            if (answer instanceof AnswerValue.Unknown) {
                value.error("BENIGN-UNKNOWN");
            }
            return value.scalar().map(ScalarNode::text);
        });
    }
}
