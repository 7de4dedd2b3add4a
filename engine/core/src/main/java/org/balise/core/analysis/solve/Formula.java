package org.balise.core.analysis.solve;

import java.util.Arrays;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Builds formulas as literals of a {@link Solver}: each conjunction and disjunction gets a literal that holds when, and
 * only when, it does. The same formula always gets the same literal.
 */
public final class Formula {
    private final Solver solver = new Solver();
    private final Map<List<Integer>, Integer> conjunctions = new HashMap<>();
    private final int yes;

    public Formula() {
        yes = solver.variable();
        solver.clause(yes);
    }

    public int always() {
        return yes;
    }

    public int never() {
        return -yes;
    }

    /** Something that may hold or not. */
    public int variable() {
        return solver.variable();
    }

    /** States that at least one of these holds. */
    public void state(int... literals) {
        solver.clause(literals);
    }

    /** States that one of these holds, and no other. */
    public void exactlyOne(List<Integer> literals) {
        state(literals.stream().mapToInt(Integer::intValue).toArray());
        for (int i = 0; i < literals.size(); i++) {
            for (int j = 0; j < i; j++) {
                state(-literals.get(i), -literals.get(j));
            }
        }
    }

    /** States that two literals hold together or not at all. */
    public void same(int one, int other) {
        solver.clause(-one, other);
        solver.clause(one, -other);
    }

    public int and(int... literals) {
        int[] parts = Arrays.stream(literals)
                .filter(l -> l != yes)
                .sorted()
                .distinct()
                .toArray();
        if (parts.length == 0) {
            return yes;
        }
        boolean absurd = Arrays.stream(parts)
                .anyMatch(l -> l == -yes || Arrays.stream(parts).anyMatch(m -> m == -l));
        if (absurd) {
            return -yes;
        }
        return parts.length == 1
                ? parts[0]
                : conjunctions.computeIfAbsent(Arrays.stream(parts).boxed().toList(), key -> conjunction(parts));
    }

    public int and(Collection<Integer> literals) {
        return and(literals.stream().mapToInt(Integer::intValue).toArray());
    }

    public int or(int... literals) {
        return -and(Arrays.stream(literals).map(literal -> -literal).toArray());
    }

    public int or(Collection<Integer> literals) {
        return or(literals.stream().mapToInt(Integer::intValue).toArray());
    }

    private int conjunction(int... parts) {
        int whole = solver.variable();
        int[] clause = new int[parts.length + 1];
        clause[0] = whole;
        for (int i = 0; i < parts.length; i++) {
            solver.clause(-whole, parts[i]);
            clause[i + 1] = -parts[i];
        }
        solver.clause(clause);
        return whole;
    }

    /** Whether all that is stated can hold together with these literals. */
    public boolean possible(int... literals) {
        return solver.solve(literals);
    }

    /** The value of a literal in the solution last found. */
    public boolean value(int literal) {
        return solver.value(literal);
    }
}
