package org.balise.core.drl;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import org.balise.api.fact.Parameter;
import org.balise.api.rule.Literal;
import org.balise.api.rule.Literal.Comparison;
import org.balise.core.drl.DrlRule.Verb;

/** Reads one rule, from its name to its {@code end}. */
final class DrlRuleReader {
    private static final Pattern ID = Pattern.compile("[a-z0-9]+([.-][a-z0-9]+)*");
    private static final Pattern ALTERNATIVE =
            Pattern.compile("[\\p{L}\\p{N}]([\\p{L}\\p{N} ’,.()+/-]*[\\p{L}\\p{N})])?");
    private static final String SEPARATOR = ": ";
    private static final List<String> TYPES = List.of("Yes", "No", "Selected", "Amount", "Parameter");
    private static final List<String> VERBS = List.of(Verb.APPLIES.method(), Verb.DERIVES.method());

    private final DrlCursor cursor;
    private final Set<String> imported;
    private final List<DrlRule.Test> tests = new ArrayList<>();
    private final List<String> facts = new ArrayList<>();
    private final Map<String, String> parameters = new HashMap<>();
    private final Map<String, DrlToken> unusedParameters = new LinkedHashMap<>();
    private final Set<String> bound = new HashSet<>();

    private DrlRuleReader(DrlCursor cursor, Set<String> imported) {
        this.cursor = cursor;
        this.imported = imported;
    }

    static DrlRule read(DrlCursor cursor, Set<String> imported) {
        return new DrlRuleReader(cursor, imported).rule();
    }

    private DrlRule rule() {
        DrlToken name = cursor.string();
        int colon = name.text().indexOf(SEPARATOR);
        String id = colon < 0 ? name.text() : name.text().substring(0, colon);
        String alternative = colon < 0 ? "" : name.text().substring(colon + SEPARATOR.length());
        if (!ID.matcher(id).matches()
                || (colon >= 0 && !ALTERNATIVE.matcher(alternative).matches())) {
            cursor.problem(name, "DRL-RULE-NAME", name.text());
        }
        cursor.expect("when");
        while (!cursor.peek().is("then")) {
            pattern();
        }
        if (tests.isEmpty()) {
            cursor.problem(name, "DRL-NO-PATTERN", name.text());
        }
        unusedParameters.values().forEach(unused -> cursor.problem(unused, "DRL-PARAMETER-UNUSED", unused.text()));
        cursor.expect("then");
        Verb verb = consequence(id);
        cursor.expect("end");
        return new DrlRule(id, alternative, verb, tests, name.line(), name.column());
    }

    private void pattern() {
        DrlToken variable = cursor.variable();
        cursor.expect(":");
        DrlToken type = cursor.expectOneOf(TYPES);
        if (!imported.contains(Parameter.class.getPackageName() + "." + type.text())) {
            cursor.problem(type, "DRL-IMPORT-MISSING", type.text());
        }
        if (!bound.add(variable.text())) {
            cursor.problem(variable, "DRL-VARIABLE-REPEATED", variable.text());
        }
        cursor.expect("(");
        if (type.text().equals("Parameter")) {
            parameter(variable);
        } else {
            fact(type.text());
            facts.add(variable.text());
        }
        cursor.expect(")");
    }

    private void parameter(DrlToken variable) {
        String id = field("id").text();
        parameters.put(variable.text(), id);
        unusedParameters.put(variable.text(), variable);
    }

    private void fact(String type) {
        DrlToken fact = field("fact");
        Literal literal = switch (type) {
            case "Yes" -> new Literal.IsYes(fact.text());
            case "No" -> new Literal.IsNo(fact.text());
            case "Selected" -> {
                cursor.expect(",");
                yield new Literal.IsSelected(fact.text(), field("option").text());
            }
            default -> comparison(fact.text());
        };
        tests.add(new DrlRule.Test(literal, fact.line(), fact.column()));
    }

    private Literal comparison(String fact) {
        cursor.expect(",");
        cursor.expect("value");
        String sign = cursor.expectOneOf(List.of(Comparison.AT_LEAST.sign(), Comparison.BELOW.sign()))
                .text();
        DrlToken variable = cursor.variable();
        String parameter = parameters.get(variable.text());
        if (parameter == null) {
            cursor.problem(variable, "DRL-VARIABLE-UNKNOWN", variable.text());
            throw new DrlCursor.Refused();
        }
        unusedParameters.remove(variable.text());
        cursor.expect(".");
        cursor.expect("value");
        Comparison comparison = sign.equals(Comparison.BELOW.sign()) ? Comparison.BELOW : Comparison.AT_LEAST;
        return new Literal.Compares(fact, comparison, parameter);
    }

    private DrlToken field(String name) {
        cursor.expect(name);
        cursor.expect("==");
        DrlToken value = cursor.string();
        if (!ID.matcher(value.text()).matches()) {
            cursor.problem(value, "DRL-ID", value.text());
        }
        return value;
    }

    private Verb consequence(String id) {
        cursor.expect("conclude");
        cursor.expect(".");
        DrlToken method = cursor.expectOneOf(VERBS);
        cursor.expect("(");
        DrlToken named = cursor.string();
        if (!named.text().equals(id)) {
            cursor.problem(named, "DRL-CONCLUDES-OTHER", named.text(), id);
        }
        DrlToken first = cursor.peek();
        List<String> passed = new ArrayList<>();
        while (cursor.skip(",")) {
            passed.add(cursor.variable().text());
        }
        if (!passed.equals(facts)) {
            cursor.problem(first, "DRL-CONCLUDES-FACTS", String.join(", ", passed), String.join(", ", facts));
        }
        cursor.expect(")");
        cursor.expect(";");
        return method.is(Verb.APPLIES.method()) ? Verb.APPLIES : Verb.DERIVES;
    }
}
