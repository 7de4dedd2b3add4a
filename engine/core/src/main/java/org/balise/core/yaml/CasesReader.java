package org.balise.core.yaml;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import org.balise.api.answer.AnswerValue;
import org.balise.api.fact.FactDefinition;
import org.balise.api.fact.FactKind;
import org.balise.api.norm.Gate;
import org.balise.core.problem.Problems;

/** Reads {@code <stem>.cases.yaml}. */
public final class CasesReader {

    private static final Map<String, Expectation> EXPECTATIONS = Codes.of(Expectation.values(), Expectation::code);

    private final Dictionary dictionary;

    /**
     * @param facts the dictionary, by id
     */
    public CasesReader(Map<String, FactDefinition> facts) {
        this.dictionary = new Dictionary(facts);
    }

    /** The cases without error, in the order of the file; the errors are in {@code problems}. */
    public List<RuleCase> read(String file, byte[] content, Problems problems) {
        return Fields.root(file, content, problems).map(Value::named).orElse(List.of()).stream()
                .flatMap(entry -> cases(entry, problems).stream())
                .toList();
    }

    private List<RuleCase> cases(Keyed entry, Problems problems) {
        String rule = entry.name().id();
        List<Located<RuleCase>> cases = Lists.read(entry.value().some().items(), fields -> ruleCase(rule, fields));
        Located.reportRepeated(cases, RuleCase::name, problems);
        return cases.stream().map(Located::value).toList();
    }

    private RuleCase ruleCase(String rule, Fields fields) {
        return new RuleCase(
                fields.place(),
                rule,
                fields.required("case").text(),
                fields.optional("as-of").map(Value::date).orElse(null),
                fields.optional("gate")
                        .map(value -> value.code(LifecycleReader.GATES))
                        .orElse(Gate.RELEASE),
                given(fields.required("given"), fields.problems()),
                fields.required("expect").code(EXPECTATIONS));
    }

    private SortedMap<String, AnswerValue> given(Value value, Problems problems) {
        SortedMap<String, AnswerValue> given = new TreeMap<>();
        for (Keyed entry : value.named()) {
            dictionary
                    .fact(entry.key().text(), entry.key().place(), problems)
                    .flatMap(fact -> value(fact, entry))
                    .ifPresent(answer -> given.put(entry.key().text(), answer));
        }
        return given;
    }

    private static Optional<AnswerValue> value(FactDefinition fact, Keyed entry) {
        if (fact.kind() == FactKind.DERIVED) {
            entry.name().error("GIVEN-DERIVED", fact.id());
            return Optional.empty();
        }
        return AnswerValues.read(entry.value(), AnswerType.of(fact));
    }
}
