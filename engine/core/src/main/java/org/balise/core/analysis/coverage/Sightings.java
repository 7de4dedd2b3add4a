package org.balise.core.analysis.coverage;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.balise.api.answer.AnswerValue;
import org.balise.api.assess.Truth;
import org.balise.api.pack.RuleBook;
import org.balise.api.rule.Condition.Alternative;
import org.balise.api.rule.Literal;
import org.balise.api.rule.ParameterSeries;
import org.balise.api.rule.Rule;
import org.balise.api.text.Bilingual;
import org.balise.core.analysis.Names;
import org.balise.core.analysis.model.Situation;
import org.balise.core.fact.WorldBuilder;
import org.balise.core.rules.RuleIndex;
import org.balise.core.yaml.RuleCase;

/** What the cases of a rule show of its condition and of its proof. */
final class Sightings {
    private final RuleBook book;
    private final RuleIndex index;
    private final WorldBuilder worlds;
    private final Names names;

    Sightings(RuleBook book) {
        this.book = book;
        this.index = new RuleIndex(book);
        this.worlds = new WorldBuilder(index);
        this.names = new Names(book);
    }

    /**
     * One thing looked for.
     *
     * @param way the alternative that it is part of; empty for the proof
     */
    record Sighting(String way, String sort, Bilingual what, boolean seen) {}

    List<Sighting> of(Rule rule, List<RuleCase> cases) {
        List<View> views =
                cases.stream().map(ruleCase -> new View(rule, ruleCase)).toList();
        List<Sighting> sightings = new ArrayList<>();
        for (Alternative way : rule.head().condition().alternatives()) {
            boolean alone = views.stream().anyMatch(view -> view.onlyThrough(rule, way));
            sightings.add(new Sighting(way.name(), "way-alone", names.way(way), alone));
            for (Literal literal : way.literals()) {
                sightings.add(seen(way, "literal-true", literal, views, Truth.YES));
                sightings.add(seen(way, "literal-false", literal, views, Truth.NO));
                if (literal instanceof Literal.Compares compares) {
                    thresholds(way, compares, views, sightings);
                }
            }
        }
        if (rule instanceof Rule.Duty duty && duty.proof() != null) {
            for (String fact : duty.proof().facts()) {
                Literal given = new Literal.IsYes(fact);
                sightings.add(seen(new Alternative("", List.of()), "proof-given", given, views, Truth.YES));
                sightings.add(seen(new Alternative("", List.of()), "proof-lacking", given, views, Truth.NO));
            }
        }
        return sightings;
    }

    private Sighting seen(Alternative way, String sort, Literal literal, List<View> views, Truth value) {
        return new Sighting(
                way.name(), sort, names.literal(literal), views.stream().anyMatch(view -> view.of(literal) == value));
    }

    private void thresholds(Alternative way, Literal.Compares compares, List<View> views, List<Sighting> sightings) {
        boolean at = views.stream().anyMatch(view -> view.side(compares) == 0);
        boolean below = views.stream().anyMatch(view -> view.side(compares) == -1);
        sightings.add(new Sighting(way.name(), "threshold-reached", names.literal(compares), at));
        sightings.add(new Sighting(way.name(), "threshold-missed-by-one", names.literal(compares), below));
    }

    /** One case, as the rules see it. */
    private final class View {
        private final RuleCase ruleCase;
        private final LocalDate day;
        private final Situation situation;

        View(Rule rule, RuleCase ruleCase) {
            this.ruleCase = ruleCase;
            LocalDate given = ruleCase.asOf();
            this.day = given == null ? rule.head().checkedOn() : given;
            this.situation = Situation.of(index, worlds.ofGiven(ruleCase.given(), day));
        }

        Truth of(Literal literal) {
            return situation.of(literal);
        }

        /** The rule applies, and would not without this way. */
        boolean onlyThrough(Rule rule, Alternative way) {
            return rule.head().condition().alternatives().stream()
                    .allMatch(other -> other.literals().stream().allMatch(literal -> of(literal) == Truth.YES)
                            == other.equals(way));
        }

        /** 0 when the amount is the threshold, -1 when it is just below, 1 otherwise. */
        int side(Literal.Compares compares) {
            ParameterSeries series = book.parameters().get(compares.parameter());
            Optional<BigDecimal> threshold = series == null ? Optional.empty() : series.on(day);
            if (threshold.isEmpty()
                    || !(ruleCase.given().get(compares.fact()) instanceof AnswerValue.Quantity quantity)) {
                return 1;
            }
            BigDecimal above = quantity.value().subtract(threshold.get());
            return above.signum() == 0 ? 0 : above.compareTo(BigDecimal.ONE.negate()) == 0 ? -1 : 1;
        }
    }
}
