package org.balise.core.problem;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.balise.api.problem.Problem;
import org.balise.api.problem.ProblemsException;
import org.balise.api.text.OneLine;

/** Collects what is wrong while files are read, so that all of it is told at once. */
public final class Problems {

    /** Longer values are cut, so that a message stays readable; the longest list of keys is shown whole. */
    private static final int LONGEST_ARGUMENT = 300;

    /** A file made of mistakes must not fill the memory; nobody reads more than this anyway. */
    static final int MOST_KEPT = 1_000;

    private final List<Problem> found = new ArrayList<>();
    private int errors;

    /** Something that stops the work. */
    public void error(Place place, String code, String... arguments) {
        add(Problem.error(place.file(), place.line(), place.column(), code, shown(arguments)));
    }

    /** Something to look at, with which the work goes on. */
    public void warning(Place place, String code, String... arguments) {
        add(Problem.warning(place.file(), place.line(), place.column(), code, shown(arguments)));
    }

    /** Keeps a problem; past {@link #MOST_KEPT}, errors are only counted, and one last problem says so. */
    public void add(Problem problem) {
        if (found.size() < MOST_KEPT) {
            found.add(problem);
        } else if (found.size() == MOST_KEPT) {
            found.add(Problem.error(problem.file(), 0, 0, "PROBLEMS-TOO-MANY", Integer.toString(MOST_KEPT)));
        }
        if (problem.severity() == Problem.Severity.ERROR) {
            errors++;
        }
    }

    /** How many errors were found so far; warnings are not counted. */
    public int errors() {
        return errors;
    }

    /** Everything found, each thing once, ordered by file and place. */
    public List<Problem> all() {
        return found.stream().distinct().sorted().toList();
    }

    /**
     * Stops here when there is an error.
     *
     * @throws ProblemsException with everything found, warnings included
     */
    public void throwIfErrors() {
        if (errors > 0) {
            throw new ProblemsException(all());
        }
    }

    private static String[] shown(String... arguments) {
        return Stream.of(arguments).map(Problems::shown).toArray(String[]::new);
    }

    private static String shown(String argument) {
        String line = OneLine.of(argument);
        int length = line.codePointCount(0, line.length());
        return length <= LONGEST_ARGUMENT
                ? line
                : line.substring(0, line.offsetByCodePoints(0, LONGEST_ARGUMENT)) + "…";
    }
}
