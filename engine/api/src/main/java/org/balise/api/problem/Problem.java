package org.balise.api.problem;

import java.util.Comparator;
import java.util.List;

/**
 * One thing wrong in an input, with its exact place. The sentence shown to a person is made from the code and its
 * arguments by the message resources, in the language of that person.
 *
 * @param file the path as the user gave it, or a name inside a pack
 * @param line the line, from 1; 0 when the whole file is meant
 * @param column the column, from 1; 0 when the whole line is meant
 * @param code a stable code, in capitals with hyphens, such as {@code UNKNOWN-QUESTION}
 * @param severity whether the input can still be used
 * @param arguments what the message needs: the value found, what was expected, the nearest known name
 */
public record Problem(String file, int line, int column, String code, Severity severity, List<String> arguments)
        implements Comparable<Problem> {

    /** An {@code ERROR} stops the work; a {@code WARNING} is shown and the work goes on. */
    public enum Severity {
        ERROR,
        WARNING
    }

    private static final Comparator<Problem> ORDER = Comparator.comparing(Problem::file)
            .thenComparingInt(Problem::line)
            .thenComparingInt(Problem::column)
            .thenComparing(Problem::code)
            .thenComparing(problem -> problem.arguments().toString());

    public Problem {
        arguments = List.copyOf(arguments);
    }

    public static Problem error(String file, int line, int column, String code, String... arguments) {
        return new Problem(file, line, column, code, Severity.ERROR, List.of(arguments));
    }

    public static Problem warning(String file, int line, int column, String code, String... arguments) {
        return new Problem(file, line, column, code, Severity.WARNING, List.of(arguments));
    }

    /** Orders by file, then by place, so that reports read from top to bottom. */
    @Override
    public int compareTo(Problem other) {
        return ORDER.compare(this, other);
    }
}
