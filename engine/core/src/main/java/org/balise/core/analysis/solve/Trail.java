package org.balise.core.analysis.solve;

import java.util.Arrays;
import java.util.List;

/** What is assigned so far, in order, with why and since which decision. */
final class Trail {
    private static final int NONE = -1;
    private static final int FIRST_SIZE = 1024;

    private byte[] values = new byte[FIRST_SIZE];
    private int[] reasons = new int[FIRST_SIZE];
    private int[] levels = new int[FIRST_SIZE];
    private int[] order = new int[FIRST_SIZE];
    private int[] starts = new int[FIRST_SIZE];
    private boolean[] seen = new boolean[FIRST_SIZE];
    private int variables;
    private int assigned;
    private int propagated;
    private int level;
    private int free = 1;

    int grow() {
        variables++;
        if (variables + 1 >= values.length) {
            int size = values.length * 2;
            values = Arrays.copyOf(values, size);
            reasons = Arrays.copyOf(reasons, size);
            levels = Arrays.copyOf(levels, size);
            order = Arrays.copyOf(order, size);
            starts = Arrays.copyOf(starts, size);
            seen = Arrays.copyOf(seen, size);
        }
        return variables;
    }

    /** 1 when the literal holds, -1 when it does not, 0 when nothing is known. */
    int value(int literal) {
        return literal > 0 ? values[literal] : -values[-literal];
    }

    int level() {
        return level;
    }

    int levelOf(int literal) {
        return levels[Math.abs(literal)];
    }

    void decide(int literal) {
        starts[level] = assigned;
        level++;
        // An assumption may hold already: its level is then empty.
        if (value(literal) == 0) {
            assign(literal, NONE);
        }
    }

    void assign(int literal, int reason) {
        if (value(literal) != 0) {
            return;
        }
        int variable = Math.abs(literal);
        values[variable] = (byte) (literal > 0 ? 1 : -1);
        reasons[variable] = reason;
        levels[variable] = level;
        order[assigned++] = literal;
    }

    int nextToPropagate() {
        return propagated < assigned ? order[propagated++] : 0;
    }

    /** The first variable without a value; 0 when all have one. */
    int nextFree() {
        while (free <= variables && values[free] != 0) {
            free++;
        }
        return free <= variables ? free : 0;
    }

    /** Forgets everything: clauses may have been added since. */
    void reset() {
        undoFrom(0, 0);
    }

    /** Forgets what was decided after that level, which is an earlier one. */
    void undo(int toLevel) {
        undoFrom(starts[toLevel], toLevel);
    }

    private void undoFrom(int start, int toLevel) {
        for (int i = start; i < assigned; i++) {
            int variable = Math.abs(order[i]);
            values[variable] = 0;
            free = Math.min(free, variable);
        }
        assigned = start;
        propagated = Math.min(propagated, start);
        level = toLevel;
    }

    /**
     * The first unique implication point of a conflict: a clause with one literal of the present level, put first, and
     * then one of the latest of the earlier levels.
     */
    int[] explain(List<int[]> clauses, int conflict) {
        int[] learned = new int[16];
        int size = 1;
        int open = 0;
        int position = assigned - 1;
        int[] clause = clauses.get(conflict);
        int pivot = 0;
        Arrays.fill(seen, 0, variables + 1, false);
        while (true) {
            for (int literal : clause) {
                int variable = Math.abs(literal);
                if (literal != pivot && !seen[variable] && levels[variable] > 0) {
                    seen[variable] = true;
                    if (levels[variable] == level) {
                        open++;
                    } else {
                        learned = size == learned.length ? Arrays.copyOf(learned, size * 2) : learned;
                        learned[size++] = literal;
                    }
                }
            }
            while (!seen[Math.abs(order[position])]) {
                position--;
            }
            pivot = order[position--];
            if (--open == 0) {
                learned[0] = -pivot;
                return latestSecond(Arrays.copyOf(learned, size));
            }
            clause = clauses.get(reasons[Math.abs(pivot)]);
        }
    }

    private int[] latestSecond(int... learned) {
        for (int i = 2; i < learned.length; i++) {
            if (levelOf(learned[i]) > levelOf(learned[1])) {
                int later = learned[i];
                learned[i] = learned[1];
                learned[1] = later;
            }
        }
        return learned;
    }
}
