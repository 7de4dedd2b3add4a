package org.balise.api.problem;

import java.util.List;
import java.util.stream.Collectors;

/** Thrown when an input cannot be used; carries every problem found, never only the first. */
public final class ProblemsException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private final transient List<Problem> problems;

    /**
     * @param problems at least one problem, in any order
     */
    public ProblemsException(List<Problem> problems) {
        super(problems.stream()
                .map(p -> p.file() + ":" + p.line() + ":" + p.column() + " " + p.code() + " " + p.arguments())
                .collect(Collectors.joining("; ")));
        this.problems = problems.stream().sorted().toList();
    }

    public ProblemsException(Problem problem) {
        this(List.of(problem));
    }

    /** All problems, ordered by file and place. */
    public List<Problem> problems() {
        return problems;
    }
}
