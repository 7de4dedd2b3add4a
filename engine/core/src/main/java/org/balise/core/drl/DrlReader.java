package org.balise.core.drl;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.balise.api.fact.Amount;
import org.balise.api.fact.No;
import org.balise.api.fact.Parameter;
import org.balise.api.fact.Selected;
import org.balise.api.fact.Yes;
import org.balise.api.spi.Conclude;
import org.balise.core.problem.Problems;

/**
 * Reads a DRL file of the allowed subset. Only what the grammar of {@code docs/formats.md} names is accepted, so a form
 * that nobody thought of is refused too. All problems of a file are reported at once: reading resumes at the next rule.
 */
public final class DrlReader {
    private static final List<String> IMPORTS = Stream.of(
                    Yes.class, No.class, Selected.class, Amount.class, Parameter.class)
            .map(Class::getName)
            .toList();
    private static final Set<String> STATEMENTS = Set.of("package", "import", "global", "rule");

    private final DrlCursor cursor;
    private final Set<String> imported = new HashSet<>();
    private final List<DrlRule> rules = new ArrayList<>();
    private boolean concludes;

    private DrlReader(DrlCursor cursor) {
        this.cursor = cursor;
    }

    /**
     * Reads a file.
     *
     * @param file its path inside the pack
     * @param text its content
     * @param packageName the package that its place in the pack requires
     * @param problems receives what is wrong
     * @return what was understood; not to be run when a problem was added
     */
    public static DrlFile read(String file, String text, String packageName, Problems problems) {
        DrlCursor cursor = new DrlCursor(file, DrlLexer.cut(file, text, problems), problems);
        DrlReader reader = new DrlReader(cursor);
        reader.packageIs(packageName);
        reader.statements();
        return new DrlFile(file, packageName, reader.rules);
    }

    private void packageIs(String expected) {
        int start = cursor.position();
        try {
            DrlToken first = cursor.expect("package");
            String found = dotted();
            if (!found.equals(expected)) {
                cursor.problem(first, "DRL-PACKAGE", found, expected);
            }
            cursor.skip(";");
        } catch (DrlCursor.Refused e) {
            resume(start);
        }
    }

    private void statements() {
        while (!cursor.atEnd()) {
            int start = cursor.position();
            try {
                statement();
            } catch (DrlCursor.Refused e) {
                resume(start);
            }
        }
    }

    private void statement() {
        DrlToken token = cursor.peek();
        if (token.is("rule")) {
            rule();
        } else if (token.is("import") && rules.isEmpty()) {
            importType();
        } else if (token.is("global") && rules.isEmpty()) {
            global();
        } else {
            throw cursor.refuse(token, "rule");
        }
    }

    private void importType() {
        cursor.expect("import");
        DrlToken start = cursor.peek();
        String type = dotted();
        if (!IMPORTS.contains(type)) {
            cursor.problem(start, "DRL-IMPORT", type);
        } else if (!imported.add(type)) {
            cursor.problem(start, "DRL-REPEATED", type);
        }
        cursor.skip(";");
    }

    private void global() {
        DrlToken start = cursor.expect("global");
        String type = dotted();
        String name = cursor.word().text();
        if (!type.equals(Conclude.class.getName()) || !name.equals("conclude")) {
            cursor.problem(start, "DRL-GLOBAL", type + " " + name);
        } else if (concludes) {
            cursor.problem(start, "DRL-REPEATED", name);
        }
        concludes = true;
        cursor.skip(";");
    }

    private void rule() {
        DrlToken start = cursor.expect("rule");
        if (!concludes) {
            cursor.problem(start, "DRL-GLOBAL-MISSING");
            concludes = true;
        }
        DrlRule rule = DrlRuleReader.read(cursor, imported);
        if (rules.stream().anyMatch(other -> other.name().equals(rule.name()))) {
            cursor.problem(start, "DRL-RULE-REPEATED", rule.name());
        }
        rules.add(rule);
    }

    /** A dotted name; a star or the word static is not part of one and is refused where it stands. */
    private String dotted() {
        StringBuilder name = new StringBuilder(cursor.word().text());
        while (cursor.skip(".")) {
            name.append('.').append(cursor.word().text());
        }
        return name.toString();
    }

    /** Goes on at the next statement after what was refused; always moves, so reading ends. */
    private void resume(int start) {
        if (cursor.position() == start) {
            cursor.next();
        }
        while (!cursor.atEnd() && STATEMENTS.stream().noneMatch(cursor.peek()::is)) {
            cursor.next();
        }
    }
}
