package org.balise.core.analysis.solve;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

class SolverTest {
    private static final int VARIABLES = 10;

    @Test
    void agreesWithTryingEverything() {
        int possible = 0;
        for (int seed = 0; seed < 3000; seed++) {
            Random random = new Random(seed);
            List<int[]> clauses = clauses(random);
            Solver solver = solver(clauses);
            int[] assumptions = {literal(random), literal(random)};
            boolean expected = anySolution(clauses, assumptions);
            assertThat(solver.solve(assumptions)).as("seed %d", seed).isEqualTo(expected);
            if (expected) {
                possible++;
                assertThat(clauses).allMatch(clause -> holds(clause, solver));
                assertThat(solver.value(assumptions[0]) && solver.value(assumptions[1]))
                        .isTrue();
            }
            // What was learned for one question does not change the answer to another.
            assertThat(solver.solve()).as("seed %d", seed).isEqualTo(anySolution(clauses));
        }
        assertThat(possible).isBetween(500, 2500);
    }

    @Test
    void provesThatFivePigeonsDoNotFitInFourHoles() {
        Solver solver = new Solver();
        int[][] sits = new int[5][4];
        for (int[] pigeon : sits) {
            for (int hole = 0; hole < pigeon.length; hole++) {
                pigeon[hole] = solver.variable();
            }
            solver.clause(pigeon);
        }
        for (int hole = 0; hole < 4; hole++) {
            for (int one = 0; one < 5; one++) {
                for (int other = 0; other < one; other++) {
                    solver.clause(-sits[one][hole], -sits[other][hole]);
                }
            }
        }
        assertThat(solver.solve()).isFalse();
    }

    @Test
    void leavesNoWhatIsFree() {
        Solver solver = new Solver();
        int one = solver.variable();
        int other = solver.variable();
        solver.clause(one, other);
        assertThat(solver.solve()).isTrue();
        assertThat(solver.value(one)).isNotEqualTo(solver.value(other));
        assertThat(solver.solve(-one)).isTrue();
        assertThat(solver.value(other)).isTrue();
    }

    @Test
    void aClauseAddedLaterCounts() {
        Solver solver = new Solver();
        int one = solver.variable();
        int other = solver.variable();
        solver.clause(-one, other);
        assertThat(solver.solve(one)).isTrue();
        solver.clause(-other);
        assertThat(solver.solve(one)).isFalse();
        solver.clause();
        assertThat(solver.solve()).isFalse();
    }

    private static List<int[]> clauses(Random random) {
        List<int[]> clauses = new ArrayList<>();
        int count = 20 + random.nextInt(40);
        for (int i = 0; i < count; i++) {
            int[] clause = new int[1 + random.nextInt(4)];
            for (int j = 0; j < clause.length; j++) {
                clause[j] = literal(random);
            }
            if (clause.length > 1 || random.nextInt(6) == 0) {
                clauses.add(clause);
            }
        }
        return clauses;
    }

    private static int literal(Random random) {
        int variable = 1 + random.nextInt(VARIABLES);
        return random.nextBoolean() ? variable : -variable;
    }

    private static Solver solver(List<int[]> clauses) {
        Solver solver = new Solver();
        for (int i = 0; i < VARIABLES; i++) {
            solver.variable();
        }
        clauses.forEach(solver::clause);
        return solver;
    }

    private static boolean anySolution(List<int[]> clauses, int... assumptions) {
        for (int bits = 0; bits < 1 << VARIABLES; bits++) {
            int world = bits;
            boolean all = clauses.stream().allMatch(clause -> anyHolds(clause, world));
            for (int assumption : assumptions) {
                all &= anyHolds(new int[] {assumption}, world);
            }
            if (all) {
                return true;
            }
        }
        return false;
    }

    private static boolean anyHolds(int[] clause, int world) {
        for (int literal : clause) {
            boolean yes = (world >> (Math.abs(literal) - 1) & 1) == 1;
            if (yes == literal > 0) {
                return true;
            }
        }
        return false;
    }

    private static boolean holds(int[] clause, Solver solver) {
        for (int literal : clause) {
            if (solver.value(literal)) {
                return true;
            }
        }
        return false;
    }
}
