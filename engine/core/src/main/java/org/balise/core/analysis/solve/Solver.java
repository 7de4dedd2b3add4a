package org.balise.core.analysis.solve;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * Decides whether clauses over yes-or-no variables can hold together, by search with learning (CDCL: two watched
 * literals, first unique implication point, back-jumping). The answer is exact. A variable left free is no, so that a
 * solution says as little as it can. The same clauses and questions always give the same answers.
 *
 * <p>A variable is a positive number; a literal is a variable or its negative.
 */
public final class Solver {
    private static final int NONE = -1;

    private final List<int[]> clauses = new ArrayList<>();
    private final List<List<Integer>> watchers = new ArrayList<>(List.of(List.of(), List.of()));
    private final Trail trail = new Trail();
    private final List<Integer> units = new ArrayList<>();
    private boolean contradiction;

    /** A new variable, free until clauses speak of it. */
    public int variable() {
        watchers.add(new ArrayList<>());
        watchers.add(new ArrayList<>());
        return trail.grow();
    }

    /** At least one of these literals holds; none at all can never hold. */
    public void clause(int... literals) {
        int[] distinct = Arrays.stream(literals).distinct().toArray();
        if (Arrays.stream(distinct).anyMatch(l -> Arrays.stream(distinct).anyMatch(m -> m == -l))) {
            return;
        }
        if (distinct.length == 0) {
            contradiction = true;
        } else if (distinct.length == 1) {
            units.add(distinct[0]);
        } else {
            attach(distinct);
        }
    }

    private int attach(int... clause) {
        int number = clauses.size();
        clauses.add(clause);
        watchers.get(index(clause[0])).add(number);
        watchers.get(index(clause[1])).add(number);
        return number;
    }

    /** Whether all clauses can hold together with these literals. */
    public boolean solve(int... assumptions) {
        trail.reset();
        for (int unit : units) {
            contradiction |= trail.value(unit) == -1;
            trail.assign(unit, NONE);
        }
        while (!contradiction) {
            int conflict = propagate();
            if (conflict != NONE) {
                contradiction = trail.level() == 0;
                if (!contradiction) {
                    learn(conflict);
                }
                continue;
            }
            int next = trail.level() < assumptions.length ? assumptions[trail.level()] : -trail.nextFree();
            if (next == 0) {
                return true;
            }
            if (trail.value(next) == -1) {
                return false;
            }
            trail.decide(next);
        }
        return false;
    }

    /** The value of a literal in the solution last found. */
    public boolean value(int literal) {
        return trail.value(literal) == 1;
    }

    private static int index(int literal) {
        return literal > 0 ? 2 * literal : -2 * literal + 1;
    }

    /** The number of a clause that cannot hold any more, or none. */
    private int propagate() {
        for (int literal = trail.nextToPropagate(); literal != 0; literal = trail.nextToPropagate()) {
            int conflict = visit(-literal);
            if (conflict != NONE) {
                return conflict;
            }
        }
        return NONE;
    }

    /** Every clause that watches a literal that has become false looks for another to watch. */
    private int visit(int falsified) {
        List<Integer> watching = watchers.get(index(falsified));
        int kept = 0;
        int conflict = NONE;
        for (int i = 0; i < watching.size(); i++) {
            int number = watching.get(i);
            int[] clause = clauses.get(number);
            if (conflict == NONE && rewatch(clause, number, falsified)) {
                continue;
            }
            watching.set(kept++, number);
            if (conflict == NONE && trail.value(clause[0]) == -1) {
                conflict = number;
            } else if (conflict == NONE && trail.value(clause[0]) == 0) {
                trail.assign(clause[0], number);
            }
        }
        watching.subList(kept, watching.size()).clear();
        return conflict;
    }

    /** Puts the falsified literal second; true when the clause now watches another in its place. */
    private boolean rewatch(int[] clause, int number, int falsified) {
        if (clause[0] == falsified) {
            clause[0] = clause[1];
            clause[1] = falsified;
        }
        if (trail.value(clause[0]) == 1) {
            return false;
        }
        for (int i = 2; i < clause.length; i++) {
            if (trail.value(clause[i]) != -1) {
                clause[1] = clause[i];
                clause[i] = falsified;
                watchers.get(index(clause[1])).add(number);
                return true;
            }
        }
        return false;
    }

    /** Learns why the clauses conflict, goes back to where that would have been seen, and draws the consequence. */
    private void learn(int conflict) {
        int[] learned = trail.explain(clauses, conflict);
        if (learned.length == 1) {
            trail.undo(0);
            units.add(learned[0]);
            trail.assign(learned[0], NONE);
            return;
        }
        trail.undo(trail.levelOf(learned[1]));
        trail.assign(learned[0], attach(learned));
    }
}
