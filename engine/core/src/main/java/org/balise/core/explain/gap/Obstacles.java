package org.balise.core.explain.gap;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.balise.api.assess.Assessment;
import org.balise.api.assess.Truth;
import org.balise.api.questionnaire.Question;
import org.balise.api.rule.Condition;
import org.balise.core.assess.Assessor;
import org.balise.core.explain.Topic;
import org.balise.core.explain.why.RuleStanding;
import org.balise.core.explain.why.RuleStanding.State;
import org.balise.core.explain.why.Standings;
import org.balise.core.score.Scope;
import org.jspecify.annotations.Nullable;

/** Says which answers keep a rule from applying, or a question from being asked. */
public final class Obstacles {
    private final Assessor assessor;
    private final Map<String, Integer> order = new HashMap<>();

    public Obstacles(Assessor assessor) {
        this.assessor = assessor;
        assessor.index().questions().forEach(question -> order.put(question.id(), order.size()));
    }

    /** What keeps a rule from applying in the dossier that was assessed. */
    public WhyNot ofRule(Assessment assessment, String rule) {
        Scope scope = assessor.scope(assessment.dossier());
        RuleStanding standing = new Standings(scope, assessment).of(rule);
        Topic topic = new Topic.OfRule(rule);
        if (standing.state() == State.APPLIES || standing.state() == State.NOT_IN_FORCE) {
            return new WhyNot(topic, standing, standing.state(), List.of(), false);
        }
        return explained(
                topic,
                standing,
                standing.state(),
                scope,
                assessment,
                standing.rule().head().condition());
    }

    /** What keeps a question from being asked in the dossier that was assessed. */
    public WhyNot ofQuestion(Assessment assessment, String id) {
        Scope scope = assessor.scope(assessment.dossier());
        Question question = assessor.index().question(id);
        Topic topic = new Topic.OfQuestion(id);
        State state = switch (scope.worlds().asked().getOrDefault(id, Truth.NO)) {
            case YES -> State.APPLIES;
            case UNKNOWN -> State.MAY_APPLY;
            case NO -> State.DOES_NOT_APPLY;
        };
        if (state == State.APPLIES) {
            return new WhyNot(topic, null, state, List.of(), false);
        }
        return explained(topic, null, state, scope, assessment, question.visibleWhen());
    }

    private WhyNot explained(
            Topic topic,
            @Nullable RuleStanding standing,
            State state,
            Scope scope,
            Assessment assessment,
            Condition condition) {
        if (state == State.MAY_APPLY) {
            Solver open = new Solver(scope, assessment.dossier(), true);
            List<Way> ways = ways(open, condition);
            if (!ways.isEmpty()) {
                return new WhyNot(topic, standing, state, ways, open.cut());
            }
        }
        Solver solver = new Solver(scope, assessment.dossier(), false);
        List<Way> ways = ways(solver, condition);
        return new WhyNot(topic, standing, state, ways, solver.cut());
    }

    private List<Way> ways(Solver solver, Condition condition) {
        List<Way> ways = new ArrayList<>();
        for (Condition.Alternative alternative : condition.alternatives()) {
            List<Wishes> sets = solver.of(alternative).stream()
                    .filter(wishes -> wishes.cost() > 0)
                    .toList();
            sets.stream()
                    .filter(wishes -> wishes.cost() == sets.get(0).cost())
                    .map(wishes -> way(alternative.name(), wishes))
                    .forEach(ways::add);
        }
        return MergedWays.of(ways).stream()
                .sorted(Comparator.comparingInt(way -> way.changes().size()))
                .toList();
    }

    private Way way(String alternative, Wishes wishes) {
        List<Change> changes = wishes.missing()
                .sorted(Comparator.comparing(
                        wish -> order.getOrDefault(wish.question().id(), 0)))
                .map(wish -> new Change(
                        wish.question().id(),
                        wish.now(),
                        List.copyOf(wish.wants()),
                        List.of(),
                        wish.example().orElseThrow()))
                .toList();
        return new Way(alternative, changes, List.copyOf(wishes.conclusions()));
    }
}
