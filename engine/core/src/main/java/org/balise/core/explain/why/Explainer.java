package org.balise.core.explain.why;

import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;
import org.balise.api.assess.Advice;
import org.balise.api.assess.Assessment;
import org.balise.api.assess.Risk;
import org.balise.api.assess.Risk.LedgerLine;
import org.balise.api.assess.Risk.PrincipleRisk;
import org.balise.api.assess.Truth;
import org.balise.api.pack.RuleBook;
import org.balise.api.rule.Level;
import org.balise.api.rule.Literal;
import org.balise.api.rule.Proof;
import org.balise.api.rule.Rule;
import org.balise.core.assess.Assessor;
import org.balise.core.explain.Topic;

/** Says why a result is what it is, from the rules that made it. */
public final class Explainer {
    private static final Comparator<LedgerLine> HEAVIEST_FIRST = Comparator.comparing(
                    (LedgerLine line) -> line.residual().max())
            .reversed()
            .thenComparing(LedgerLine::rule);

    private final Assessor assessor;
    private final RuleBook book;

    public Explainer(Assessor assessor) {
        this.assessor = assessor;
        this.book = assessor.book();
    }

    /** What a topic rests on in the dossier that was assessed. */
    public Why why(Assessment assessment, Topic topic) {
        Standings standings = new Standings(assessor.scope(assessment.dossier()), assessment);
        List<Integer> principles = topic instanceof Topic.OfLevel ? leading(assessment.risk()) : List.of();
        List<RuleStanding> rules =
                rules(assessment, topic).distinct().map(standings::of).toList();
        boolean all = topic instanceof Topic.OfRule || topic instanceof Topic.OfNorm;
        return new Why(
                topic, all ? rules : rules.stream().filter(Explainer::counts).toList(), principles);
    }

    private static boolean counts(RuleStanding standing) {
        return standing.state() == RuleStanding.State.APPLIES || standing.state() == RuleStanding.State.MAY_APPLY;
    }

    private Stream<String> rules(Assessment assessment, Topic topic) {
        if (topic instanceof Topic.OfLevel) {
            return levelRules(assessment.risk());
        }
        if (topic instanceof Topic.OfVerdict) {
            return verdictRules(assessment);
        }
        if (topic instanceof Topic.OfRule rule) {
            return Stream.of(rule.id());
        }
        if (topic instanceof Topic.OfNorm norm) {
            return citing(norm.corpus());
        }
        if (topic instanceof Topic.OfPrinciple principle) {
            return principleRules(assessment.risk(), principle.number());
        }
        return reading(((Topic.OfQuestion) topic).id());
    }

    /** The principles that are as high as the level, the most exposed first; none when a floor alone holds it. */
    private static List<Integer> leading(Risk risk) {
        return risk.principles().stream()
                .filter(principle ->
                        principle.residualLevel().max() == risk.residual().max()
                                && !principle.lines().isEmpty())
                .sorted(Comparator.comparing((PrincipleRisk principle) ->
                                principle.residual().max())
                        .reversed())
                .map(PrincipleRisk::number)
                .toList();
    }

    private Stream<String> levelRules(Risk risk) {
        Level level = risk.residual().max();
        Stream<String> floors = risk.floors().stream()
                .filter(floor -> floor.lifted() != Truth.YES)
                .map(Risk.FloorFinding::rule)
                .filter(rule -> minimum(rule).compareTo(level) >= 0);
        Set<Integer> leading = new HashSet<>(leading(risk));
        Stream<String> lines = risk.principles().stream()
                .filter(principle -> leading.contains(principle.number()))
                .sorted(Comparator.comparing((PrincipleRisk principle) ->
                                principle.residual().max())
                        .reversed())
                .flatMap(principle -> lines(principle));
        return Stream.concat(floors, lines);
    }

    private Level minimum(String floor) {
        return assessor.index().rule(floor, Rule.Floor.class).minimum();
    }

    private static Stream<String> lines(PrincipleRisk principle) {
        return principle.lines().stream().sorted(HEAVIEST_FIRST).map(LedgerLine::rule);
    }

    /** The rules of the reasons; when the level is a reason, what makes the level too. */
    private Stream<String> verdictRules(Assessment assessment) {
        List<Advice.Reason> reasons = assessment.advice().reasons();
        Stream<String> named = reasons.stream().map(Advice.Reason::rule).filter(Objects::nonNull);
        boolean level = reasons.stream()
                .anyMatch(reason ->
                        reason.code() == Advice.Code.RESIDUAL_III || reason.code() == Advice.Code.RESIDUAL_IV);
        return level ? Stream.concat(named, levelRules(assessment.risk())) : named;
    }

    private Stream<String> principleRules(Risk risk, int number) {
        Stream<String> lines = risk.principles().stream()
                .filter(principle -> principle.number() == number)
                .flatMap(Explainer::lines);
        Stream<String> others = book.rules().values().stream()
                .filter(rule -> Objects.equals(rule.head().principle(), number))
                .map(Rule::id);
        return Stream.concat(lines, others);
    }

    /** The rules that a norm founds, and those whose measures it asks for. */
    private Stream<String> citing(String corpus) {
        return book.rules().values().stream()
                .filter(rule -> rule.head().corpus().contains(corpus)
                        || (rule instanceof Rule.Factor factor
                                && factor.measures().stream()
                                        .anyMatch(measure -> measure.corpus().contains(corpus))))
                .map(Rule::id);
    }

    /** The rules whose condition or proof reads what the question says, also through what is derived from it. */
    private Stream<String> reading(String question) {
        Set<String> facts = new HashSet<>(assessor.index().question(question).feeds());
        boolean grew = true;
        while (grew) {
            grew = false;
            for (Rule.Derivation derivation : assessor.index().rules(Rule.Derivation.class)) {
                grew |= reads(derivation, facts) && facts.add(derivation.id());
            }
        }
        return book.rules().values().stream()
                .filter(rule -> reads(rule, facts) || proofs(rule).anyMatch(facts::contains))
                .map(Rule::id);
    }

    private static boolean reads(Rule rule, Set<String> facts) {
        return rule.head().condition().alternatives().stream()
                .flatMap(alternative -> alternative.literals().stream())
                .map(Literal::fact)
                .anyMatch(facts::contains);
    }

    private static Stream<String> proofs(Rule rule) {
        if (rule instanceof Rule.Duty duty) {
            return Stream.ofNullable(duty.proof()).flatMap(Proof::stream);
        }
        if (rule instanceof Rule.Factor factor) {
            return factor.measures().stream().flatMap(measure -> measure.proof().stream());
        }
        return rule instanceof Rule.Floor floor ? floor.liftedBy().stream() : Stream.empty();
    }
}
