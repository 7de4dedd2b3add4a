package org.balise.core.explain.reach;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import org.balise.api.answer.Dossier;
import org.balise.api.assess.Assessment;
import org.balise.api.assess.OpenQuestion;
import org.balise.api.norm.Gate;
import org.balise.core.assess.Assessor;
import org.balise.core.explain.reach.Improvement.State;
import org.balise.core.score.Prospect;
import org.balise.core.score.Scope;
import org.balise.core.score.Target;

/**
 * Finds the smallest sets of legitimate actions that reach a level or a verdict: giving proofs, and changing choices of
 * design, at most two at a time. Each set shown was applied and assessed again.
 */
public final class Improver {
    /** How many courses are shown. */
    private static final int MOST_COURSES = 5;
    /** How many sets of proofs are looked at, all designs together. */
    private static final int MOST_SETS = 6_000;
    /** How many designs are worked out. */
    private static final int MOST_DESIGNS = 120;

    private static final Comparator<Course> FEWEST_FIRST = Comparator.comparingInt(
                    (Course course) -> course.acts().size())
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

        Attempt(Assessment assessment, Target target) {
            this.assessment = assessment;
            this.dossier = assessment.dossier();
            this.target = target;
        }

        Improvement improvement() {
            if (reached(assessment, target)) {
                return result(State.REACHED, new TreeSet<>(), false, List.of());
            }
            Scope scope = assessor.scope(dossier);
            Prospect prospect = new Prospect(scope);
            Proofs proofs = new Proofs(scope);
            Set<String> standing = prospect.standing(target, Set.of());
            look(List.of(), prospect, proofs);
            List<Act.Redesign> single = new Designs(scope, dossier).lifting(standing);
            single.forEach(design -> work(List.of(design)));
            pairs(single);
            courses.sort(FEWEST_FIRST);
            Set<String> left = prospect.standing(target, proofs.available());
            return courses.isEmpty()
                    ? result(State.OUT_OF_REACH, left, prospect.barred(target), findOut(standing))
                    : result(State.REACHABLE, Set.of(), false, findOut(standing));
        }

        /** Two changes at once, as long as they could do better than what was found. */
        private void pairs(List<Act.Redesign> single) {
            for (int i = 0; i < single.size(); i++) {
                for (int j = i + 1; j < single.size(); j++) {
                    boolean apart = !single.get(i).question().equals(single.get(j).question());
                    if (apart && fewest() > 2) {
                        work(List.of(single.get(i), single.get(j)));
                    }
                }
            }
        }

        private void work(List<Act.Redesign> design) {
            if (designs.spend()) {
                Scope scope = assessor.scope(Course.applied(dossier, design));
                look(design, new Prospect(scope), new Proofs(scope));
            }
        }

        private void look(List<Act.Redesign> design, Prospect prospect, Proofs proofs) {
            int longest = fewest() == Integer.MAX_VALUE ? Integer.MAX_VALUE : fewest() + 2 - design.size();
            ProofSearch search = new ProofSearch(prospect, target, sets);
            Set<String> standing = prospect.standing(target, Set.of());
            for (SortedSet<String> given : search.smallest(proofs.available(), MOST_COURSES, longest)) {
                List<Act> acts = new ArrayList<>(design);
                given.stream()
                        .map(fact -> proofs.act(fact, standing))
                        .sorted(Comparator.comparing(
                                Act.Prove::gate, Comparator.nullsFirst(Comparator.<Gate>naturalOrder())))
                        .forEach(acts::add);
                keep(acts, design);
            }
        }

        private int fewest() {
            return courses.stream().mapToInt(course -> course.acts().size()).min().orElse(Integer.MAX_VALUE);
        }

        /** Keeps a course that does reach the target, once assessed again, and of which no less does. */
        private void keep(List<Act> acts, List<Act.Redesign> design) {
            if (!tried.add(new HashSet<>(acts)) || spare(design, acts)) {
                return;
            }
            Assessment after = assessor.assess(Course.applied(dossier, acts));
            boolean contradicts =
                    after.contradictions().size() > assessment.contradictions().size();
            if (reached(after, target) && !contradicts) {
                courses.add(new Course(
                        acts,
                        after.risk().residual().max(),
                        after.advice().verdict()));
            }
        }

        /** Whether the other actions reach the target without one of the changes of design, or without any. */
        private boolean spare(List<Act.Redesign> design, List<Act> acts) {
            return !design.isEmpty()
                    && (reachedWithout(acts, design)
                            || design.stream().anyMatch(change -> reachedWithout(acts, List.of(change))));
        }

        private boolean reachedWithout(List<Act> acts, List<Act.Redesign> design) {
            List<Act> others = acts.stream().filter(act -> !design.contains(act)).toList();
            return reached(assessor.assess(Course.applied(dossier, others)), target);
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
