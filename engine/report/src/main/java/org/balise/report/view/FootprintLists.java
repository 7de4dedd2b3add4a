package org.balise.report.view;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.balise.api.environment.Estimate;
import org.balise.api.environment.Family;
import org.balise.api.environment.Input;
import org.balise.api.environment.Origin;
import org.balise.api.environment.Quantity;
import org.balise.api.environment.Standing;
import org.balise.api.text.Bilingual;
import org.balise.report.text.Formats;
import org.balise.report.view.Footprint.Default;
import org.balise.report.view.Footprint.Items;

/** The lists that go with a footprint: what moves it, what would lower it, what it leaves out. */
final class FootprintLists {
    private static final List<String> CHOICES = List.of("env.machines", "env.sortie", "env.qualite-mesure");
    private static final int SUPPLIER_QUESTIONS = 6;
    private static final int INDICATORS = 4;

    private final Labels labels;
    private final Estimate estimate;
    private final boolean marginal;

    /**
     * @param marginal whether the marginal factor says something at this size
     */
    FootprintLists(Labels labels, Estimate estimate, boolean marginal) {
        this.labels = labels;
        this.estimate = estimate;
        this.marginal = marginal;
    }

    List<Items> all() {
        List<Items> lists = new ArrayList<>();
        add(
                lists,
                "env.influences",
                estimate.influences().stream()
                        .map(each -> labels.say(
                                "env.influence",
                                name(each.code()),
                                Footprint.number(each.factor().value().central())))
                        .toList());
        add(
                lists,
                "env.levers",
                estimate.levers().stream()
                        .limit(Footprint.mostLevers())
                        .map(this::lever)
                        .toList());
        add(lists, "env.families", families());
        add(lists, "env.costs", costs());
        if (Footprint.callsForMore(estimate)) {
            add(lists, "env.indicators", numbered("env.indicator.", INDICATORS));
            add(lists, "env.supplier", numbered("env.supplier.", SUPPLIER_QUESTIONS));
        }
        List<Bilingual> outside = new ArrayList<>();
        estimate.exclusions().forEach(code -> outside.add(labels.say("env.exclusion." + code)));
        add(lists, "env.exclusions", outside);
        add(
                lists,
                "env.warnings",
                estimate.warnings().stream()
                        .map(code -> labels.say("env.warning." + code))
                        .toList());
        return lists;
    }

    private void add(List<Items> lists, String heading, List<Bilingual> items) {
        if (!items.isEmpty()) {
            lists.add(new Items(labels.say(heading), items));
        }
    }

    private List<Bilingual> numbered(String key, int count) {
        List<Bilingual> items = new ArrayList<>();
        for (int i = 1; i <= count; i++) {
            items.add(labels.say(key + i));
        }
        return items;
    }

    /** A question by the name of its fact, a figure by its own. */
    private Bilingual name(String code) {
        return code.startsWith("env.") || code.contains(".") ? labels.fact(code) : labels.say("env.parameter." + code);
    }

    private Bilingual lever(Estimate.LeverGain gain) {
        boolean same = Math.round(100 * (gain.energyLeft().value().central() - 1)) == 0;
        return labels.say(
                same ? "env.lever.carbon" : "env.lever",
                labels.say("env.lever." + gain.code()),
                saved(gain.carbonLeft().value().central()),
                saved(gain.energyLeft().value().central()));
    }

    /** “−35 %” for what is left; “−99,8 %” when a whole number would say that nothing is. */
    private Bilingual saved(double left) {
        long percent = Math.round(100 * (left - 1));
        if (percent == -100 && left > 0) {
            return labels.say(
                    "env.percent",
                    Formats.number(BigDecimal.valueOf(100 * (left - 1)).setScale(1, RoundingMode.DOWN)));
        }
        return labels.say(percent > 0 ? "env.percent.more" : "env.percent", Formats.number(percent));
    }

    private List<Bilingual> families() {
        List<Bilingual> families = new ArrayList<>();
        for (Family family : Family.values()) {
            Quantity sum = estimate.carbonOfUse().get(family);
            if (family == Family.MARGINAL && (sum == null || !marginal)) {
                continue;
            }
            families.add(
                    sum == null
                            ? labels.say("env.family.none", labels.say("env.family." + family.code()))
                            : labels.say(
                                    "env.family.is",
                                    labels.say("env.family." + family.code()),
                                    Footprint.number(sum.value().central()),
                                    Footprint.interval(sum.value())));
        }
        return families;
    }

    private List<Bilingual> costs() {
        List<Bilingual> costs = new ArrayList<>();
        for (Map.Entry<String, Quantity> amount : estimate.costs().amounts().entrySet()) {
            costs.add(labels.say(
                    "env.cost",
                    labels.say("env.cost." + amount.getKey()),
                    Footprint.centre(amount.getValue().value())));
        }
        String date = estimate.costs().pricesOn();
        if (!costs.isEmpty()) {
            costs.add(
                    date == null
                            ? labels.say("env.cost.undated")
                            : labels.say("env.cost.dated", Formats.date(LocalDate.parse(date))));
        }
        return costs;
    }

    List<Default> defaults() {
        return estimate.inputs().stream()
                .filter(input -> input.origin() == Origin.DEFAULT)
                .map(input -> new Default(labels.fact(input.question()), value(input), source(input)))
                .toList();
    }

    private Bilingual value(Input input) {
        if (CHOICES.contains(input.question())) {
            return labels.say("env.default." + input.question());
        }
        String unit = input.value().unit().name().toLowerCase(Locale.ROOT).replace('_', '-');
        return labels.say("env.in." + unit, Footprint.centre(input.value().value()));
    }

    private Bilingual source(Input input) {
        Bilingual source = input.source();
        Integer year = input.year();
        String mark = input.standing() == null ? "" : input.standing().code();
        Bilingual from = source == null ? Bilingual.same("") : source;
        // A proposal has no year to verify: its version is that of the data.
        return input.standing() == Standing.PROPOSAL && year == null
                ? labels.say("env.source.proposal", mark, from)
                : labels.say(
                        "env.source",
                        mark,
                        from,
                        year == null ? labels.say("env.year.unknown") : Bilingual.same(year.toString()));
    }
}
