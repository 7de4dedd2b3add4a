package org.balise.core.drools;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.balise.api.fact.Amount;
import org.balise.api.fact.No;
import org.balise.api.fact.Parameter;
import org.balise.api.fact.Selected;
import org.balise.api.fact.Yes;
import org.balise.api.rule.Literal;
import org.balise.api.spi.Conclude;
import org.balise.core.drl.DrlFile;
import org.balise.core.drl.DrlRule;

/**
 * Writes DRL from what was understood of a file. Drools compiles this text and never the one received, so nothing that
 * a reader missed can reach a compiler.
 */
final class DrlWriter {
    private static final String HEADER =
            List.of(Yes.class, No.class, Selected.class, Amount.class, Parameter.class).stream()
                            .map(type -> "import " + type.getName() + "\n")
                            .collect(Collectors.joining())
                    + "global " + Conclude.class.getName() + " conclude\n";

    private DrlWriter() {}

    static String write(DrlFile file) {
        return "package " + file.packageName() + "\n" + HEADER
                + file.rules().stream().map(DrlWriter::rule).collect(Collectors.joining());
    }

    private static String rule(DrlRule rule) {
        Map<String, String> parameters = new LinkedHashMap<>();
        List<String> patterns = new ArrayList<>();
        List<String> facts = new ArrayList<>();
        for (DrlRule.Test test : rule.tests()) {
            if (test.literal() instanceof Literal.Compares compares) {
                parameters.putIfAbsent(compares.parameter(), "$p" + parameters.size());
            }
            String name = "$f" + facts.size();
            facts.add(name);
            patterns.add("  " + name + " : " + pattern(test.literal(), parameters) + "\n");
        }
        // The text is compiled in MVEL, twice as fast to load as Java and with no need of a Java compiler.
        return "rule " + quoted(rule.name()) + "\ndialect \"mvel\"\nwhen\n"
                + parameters.entrySet().stream()
                        .map(p -> "  " + p.getValue() + " : Parameter( id == " + quoted(p.getKey()) + " )\n")
                        .collect(Collectors.joining())
                + String.join("", patterns)
                + "then\n  conclude." + rule.verb().method() + "( " + quoted(rule.id()) + ", "
                + String.join(", ", facts) + " );\nend\n";
    }

    private static String pattern(Literal literal, Map<String, String> parameters) {
        String fact = "fact == " + quoted(literal.fact());
        if (literal instanceof Literal.IsYes) {
            return "Yes( " + fact + " )";
        }
        if (literal instanceof Literal.IsNo) {
            return "No( " + fact + " )";
        }
        if (literal instanceof Literal.IsSelected selected) {
            return "Selected( " + fact + ", option == " + quoted(selected.option()) + " )";
        }
        Literal.Compares compares = (Literal.Compares) literal;
        return "Amount( " + fact + ", value " + compares.comparison().sign() + " "
                + parameters.get(compares.parameter()) + ".value )";
    }

    private static String quoted(String text) {
        if (text.chars().anyMatch(c -> c == '"' || c == '\\' || Character.isISOControl(c))) {
            throw new IllegalStateException("Not a plain name: " + text);
        }
        return '"' + text + '"';
    }
}
