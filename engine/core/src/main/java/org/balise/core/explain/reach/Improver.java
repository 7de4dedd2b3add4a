package org.balise.core.explain.reach;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import org.balise.api.answer.Dossier;
import org.balise.api.assess.Assessment;
import org.balise.api.assess.OpenQuestion;
import org.balise.api.norm.Gate;
import org.balise.core.assess.Assessor;
import org.balise.core.explain.reach.Improvement.State;
import org.balise.core.score.Goal;
import org.balise.core.score.Prospect;
import org.balise.core.score.Scope;
import org.balise.core.score.Target;

/**
 * Finds the smallest sets of legitimate actions that reach a level or a verdict: giving proofs, and changing choices of
 * design, at most two at a time. Sets that rest on a demonstration in the place of proofs come last. Each set shown was
 * applied and assessed again.
 */
public final class Improver {
    /** How many courses are shown. */
    private static final int MOST_COURSES = 5;
    /** How many sets of proofs are looked at, all designs together. */
    private static final int MOST_SETS = 1_500;
    /** How many designs are worked out. */
    private static final int MOST_DESIGNS = 24;

    /** One demonstration takes the place of many proofs without being less work: it is no shorter way. */
    private static final Comparator<Course> FEWEST_FIRST = Comparator.comparing(Course::equivalent)
            .thenComparingInt(course -> course.acts().size())
            .thenComparing(course -> course.acts().stream()
                    .filter(Act.Prove.class::isInstance)
                    .map(act -> ((Act.Prove) act).gate())
                    .filter(Objects::nonNull)
                    .min(Comparator.naturalOrder())
                    .orElse(Gate.RETIREMENT));

    private final Assessor assessor;

    public Improver(Assessor assessor) {
        this.assessor = assessor;
    }

    /** How the dossier that was assessed can reach a target. */
    public Improvement improve(Assessment assessment, Target target) {
        return new Attempt(assessment, target).improvement();
    }

    private static boolean reached(Assessment assessment, Target target) {
        return assessment.risk().residual().max().compareTo(target.level()) <= 0
                && assessment.advice().verdict().compareTo(target.verdict()) <= 0;
    }

    /** One search. */
    private final class Attempt {
        private final Assessment assessment;
        private final Dossier dossier;
        private final Target target;
        private final Budget designs = new Budget(MOST_DESIGNS);
        private final Budget sets = new Budget(MOST_SETS);
        private final List<Course> courses = new ArrayList<>();
        private final Set<Set<Act>> tried = new HashSet<>();
        private final Map<Set<Act>, Boolean> reachedWith = new HashMap<>();

        Attempt(Assessment assessment, Target target) {
            this.assessment = assessment;
            this.dossier = assessment.dossier();
            this.target = target;
        }

        Improvement improvement() {
            if (reached(assessment, target)) {
                return result(State.REACHED, Set.of(), false, List.of());
            }
            Scope scope = assessor.scope(dossier);
            Proofs proofs = new Proofs(scope);
            Goal goal = new Prospect(scope).goal(target, proofs.available());
            Set<String> standing = goal.standing(new BitSet());
            look(List.of(), scope, proofs);
            List<Act.Redesign> single = new Designs(scope, dossier).lifting(standing);
            single.forEach(design -> work(List.of(design)));
            pairs(single);
            courses.sort(FEWEST_FIRST);
            return courses.isEmpty()
                    ? result(State.OUT_OF_REACH, goal.standing(goal.everything()), goal.barred(), findOut(standing))
                    : result(State.REACHABLE, Set.of(), false, findOut(standing));
        }

        /** Two changes at once, as long as they could do better than what was found. */
        private void pairs(List<Act.Redesign> single) {
            for (int i = 0; i < single.size(); i++) {
                for (int j = i + 1; j < single.size(); j++) {
                    boolean apart =
                            !single.get(i).question().equals(single.get(j).question());
                    if (apart && fewest() > 2) {
                        work(List.of(single.get(i), single.get(j)));
                    }
                }
            }
        }

        private void work(List<Act.Redesign> design) {
            if (designs.spend()) {
                Scope scope = assessor.outline(Course.applied(dossier, design));
                Proofs proofs = new Proofs(scope);
                look(design, scope, proofs);
            }
        }

        /** Looks among the usual proofs; among all of them where these do not reach the target, or show too little. */
        private void look(List<Act.Redesign> design, Scope scope, Proofs proofs) {
            Prospect prospect = new Prospect(scope);
            Goal usual = prospect.goal(target, proofs.usual());
            look(design, usual, proofs);
            boolean enough = !design.isEmpty() && usual.reached(usual.everything());
            boolean others = proofs.usual().size() < proofs.available().size();
            if (others && !enough && courses.size() < MOST_COURSES) {
                look(design, prospect.goal(target, proofs.available()), proofs);
            }
        }

        private void look(List<Act.Redesign> design, Goal goal, Proofs proofs) {
            Set<String> standing = goal.standing(new BitSet());
            ProofSearch search = new ProofSearch(goal, sets, design.isEmpty() ? MOST_COURSES : 1);
            for (BitSet given : search.smallest(longest() - design.size())) {
                List<Act> acts = new ArrayList<>(design);
                given.stream()
                        .mapToObj(place -> proofs.act(goal.proofs().get(place), standing))
                        .sorted(Comparator.comparing(
                                Act.Prove::gate, Comparator.nullsFirst(Comparator.<Gate>naturalOrder())))
                        .forEach(acts::add);
                keep(acts, design);
            }
        }

        /** The greatest number of actions that would still be shown. */
        private int longest() {
            if (courses.size() < MOST_COURSES) {
                return Integer.MAX_VALUE;
            }
            return courses.stream()
                    .map(course -> course.acts().size())
                    .sorted()
                    .skip(MOST_COURSES - 1L)
                    .findFirst()
                    .orElse(Integer.MAX_VALUE);
        }

        private int fewest() {
            return courses.stream()
                    .mapToInt(course -> course.acts().size())
                    .min()
                    .orElse(Integer.MAX_VALUE);
        }

        /** Keeps a course that does reach the target, once assessed again, and of which no less does. */
        private void keep(List<Act> acts, List<Act.Redesign> design) {
            if (!tried.add(new HashSet<>(acts)) || spare(design, acts)) {
                return;
            }
            Assessment after = assessor.weigh(Course.applied(dossier, acts));
            boolean contradicts =
                    after.contradictions().size() > assessment.contradictions().size();
            if (reached(after, target) && !contradicts) {
                courses.add(new Course(
                        acts, after.risk().residual().max(), after.advice().verdict()));
            }
        }

        /** Whether the other actions reach the target without one of the changes of design, or without any. */
        private boolean spare(List<Act.Redesign> design, List<Act> acts) {
            return !design.isEmpty()
                    && (reachedWithout(acts, design)
                            || design.stream().anyMatch(change -> reachedWithout(acts, List.of(change))));
        }

        /** Different designs often leave the same actions: each set of them is weighed once. */
        private boolean reachedWithout(List<Act> acts, List<Act.Redesign> design) {
            List<Act> others =
                    acts.stream().filter(act -> !design.contains(act)).toList();
            return reachedWith.computeIfAbsent(
                    Set.copyOf(others), any -> reached(assessor.weigh(Course.applied(dossier, others)), target));
        }

        private List<String> findOut(Set<String> standing) {
            return assessment.open().stream()
                    .filter(open -> open.state() != OpenQuestion.State.PERHAPS)
                    .filter(open -> !assessor.index().asksForEvidence(open.question()))
                    .filter(open -> open.rules().stream().anyMatch(standing::contains))
                    .map(OpenQuestion::question)
                    .toList();
        }

        private Improvement result(State state, Set<String> standing, boolean barred, List<String> findOut) {
            List<Course> best = courses.stream().limit(MOST_COURSES).toList();
            return new Improvement(
                    target,
                    state,
                    best,
                    List.copyOf(new TreeSet<>(standing)),
                    barred,
                    findOut,
                    designs.spent() || sets.spent());
        }
    }
}
