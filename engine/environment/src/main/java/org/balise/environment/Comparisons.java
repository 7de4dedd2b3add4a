package org.balise.environment;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.balise.api.environment.Criterion;
import org.balise.api.environment.Estimate.Costs;
import org.balise.api.environment.Estimate.Equivalence;
import org.balise.api.environment.Interval;
import org.balise.api.environment.Quantity;
import org.balise.api.environment.ReferenceKind;
import org.balise.api.environment.Unit;

/** What the amounts compare with, for people: distances, the electricity of the body, dollars. */
final class Comparisons {
    private static final double KILOGRAMS_PER_TONNE = 1000;

    private final Replies replies;
    private final Map<Criterion, Interval> sums;

    Comparisons(Replies replies, Map<Criterion, Interval> sums) {
        this.replies = replies;
        this.sums = sums;
    }

    /** Two at most, on the same criterion on both sides, and only when the amount says something. */
    List<Equivalence> equivalences() {
        List<Equivalence> equivalences = new ArrayList<>();
        ofTheBody().or(() -> distance("voiture-electrique", Criterion.ENERGY)).ifPresent(equivalences::add);
        distance("voiture-essence", Criterion.CARBON).ifPresent(equivalences::add);
        return equivalences;
    }

    /** The share of the electricity of the whole body: the most modest comparison, when the body says how much it uses. */
    private Optional<Equivalence> ofTheBody() {
        Double whole = replies.amount("env.electricite-organisme");
        if (whole == null || whole <= 0) {
            return Optional.empty();
        }
        Interval share = sum(Criterion.ENERGY).times(100 / whole);
        return Optional.of(
                new Equivalence("electricite-organisme", Criterion.ENERGY, new Quantity(share, Unit.PERCENT)));
    }

    private Optional<Equivalence> distance(String id, Criterion criterion) {
        return replies.references()
                .figure(ReferenceKind.EQUIVALENCE, id, "value")
                .map(figure ->
                        sum(criterion).times(1 / figure.quantity().value().central()))
                .filter(distance -> distance.central() >= 1)
                .map(distance -> new Equivalence(id, criterion, new Quantity(distance, Unit.KILOMETRE)));
    }

    private Interval sum(Criterion criterion) {
        return sums.getOrDefault(criterion, Interval.exactly(0));
    }

    /** The amounts given, each apart; those that follow the impacts are worked out with the prices given. */
    Costs costs(Scenario scenario) {
        Map<String, Quantity> amounts = new TreeMap<>();
        for (String code : List.of("service", "machines", "autres")) {
            Double amount = replies.amount("env.cout-" + code);
            if (amount != null) {
                amounts.put(code, Quantity.exactly(amount, Unit.DOLLAR));
            }
        }
        Double tariff = replies.amount("env.tarif-electricite");
        // A shared service has its electricity in its price: it is not counted twice.
        if (tariff != null && !scenario.machines().get(0).equals(Scenario.SHARED)) {
            amounts.put("electricite", dollars(Criterion.ENERGY, tariff));
        }
        Double carbon = replies.amount("env.prix-carbone");
        if (carbon != null) {
            amounts.put("carbone", dollars(Criterion.CARBON, carbon / KILOGRAMS_PER_TONNE));
        }
        return new Costs(amounts, replies.date("env.date-prix"));
    }

    private Quantity dollars(Criterion criterion, double each) {
        return new Quantity(sum(criterion).times(each), Unit.DOLLAR);
    }
}
