package org.balise.report.view;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.balise.api.assess.Assessment;
import org.balise.api.environment.Criterion;
import org.balise.api.environment.Estimate;
import org.balise.api.environment.Estimate.Band;
import org.balise.api.environment.Estimate.State;
import org.balise.api.environment.Interval;
import org.balise.api.environment.Origin;
import org.balise.api.environment.Phase;
import org.balise.api.environment.Quantity;
import org.balise.api.environment.ReferenceKind;
import org.balise.api.environment.Unit;
import org.balise.api.pack.RuleBook;
import org.balise.api.text.Bilingual;
import org.balise.report.text.Formats;
import org.jspecify.annotations.Nullable;

/**
 * The environmental footprint, as people read it. When nothing was answered about the expected use, only the first
 * paragraphs are there: figures made of defaults alone would look like an estimate.
 *
 * @param paragraphs what the estimate says and rests on
 * @param rows one for each criterion
 * @param bars the criteria of the scale, drawn as intervals
 * @param lists short lists under a heading
 * @param defaults the values that stand for missing answers
 */
public record Footprint(
        List<Bilingual> paragraphs, List<Row> rows, List<Bar> bars, List<Items> lists, List<Default> defaults) {
    /** Two digits are all that these figures can bear. */
    private static final MathContext TWO_DIGITS = new MathContext(2);

    private static final int MOST_LEVERS = 5;
    private static final int MODERATE = 2;

    public Footprint {
        paragraphs = List.copyOf(paragraphs);
        rows = List.copyOf(rows);
        bars = List.copyOf(bars);
        lists = List.copyOf(lists);
        defaults = List.copyOf(defaults);
    }

    /** One criterion over a year; {@code making} is the share of manufacture, empty when it has none. */
    public record Row(Bilingual criterion, Bilingual central, Bilingual interval, Bilingual making) {}

    /**
     * An interval on the scale of levels: each end is a place from 0 to 5, where a whole number is the threshold of
     * that level.
     */
    public record Bar(Bilingual name, double from, double at, double to) {}

    public record Items(Bilingual heading, List<Bilingual> items) {
        public Items {
            items = List.copyOf(items);
        }
    }

    public record Default(Bilingual what, Bilingual value, Bilingual source) {}

    /** The footprint, or nothing when no calculator made an estimate. */
    static @Nullable Footprint of(RuleBook book, Assessment assessment, Labels labels) {
        Estimate estimate = assessment.environment();
        if (estimate == null) {
            return null;
        }
        if (estimate.state() == State.NO_SYSTEM) {
            return brief(List.of(labels.say("env.no-system")));
        }
        if (estimate.state() == State.DEFAULTS_ONLY) {
            return brief(List.of(labels.say("env.defaults-only"), first(estimate, labels)));
        }
        FootprintLists lists = new FootprintLists(labels, estimate, marginal(book, estimate));
        return new Footprint(
                paragraphs(estimate, labels),
                estimate.impacts().keySet().stream()
                        .map(criterion -> row(criterion, estimate, labels))
                        .toList(),
                bars(book, assessment, estimate, labels),
                lists.all(),
                lists.defaults());
    }

    private static Footprint brief(List<Bilingual> paragraphs) {
        return new Footprint(paragraphs, List.of(), List.of(), List.of(), List.of());
    }

    private static Bilingual first(Estimate estimate, Labels labels) {
        return labels.say(
                "env.answer-first",
                labels.joined(
                        estimate.toAnswer().stream().limit(3).map(labels::fact).toList()));
    }

    private static List<Bilingual> paragraphs(Estimate estimate, Labels labels) {
        List<Bilingual> paragraphs = new ArrayList<>();
        Band level = estimate.level();
        Bilingual name = labels.say("env.level." + level.central());
        paragraphs.add(
                level.settled()
                        ? labels.say("env.level", Formats.number(level.central()), name)
                        : labels.say(
                                "env.level.between",
                                Formats.number(level.central()),
                                name,
                                Formats.number(level.min()),
                                Formats.number(level.max())));
        Estimate.EnergyClass energyClass = estimate.energyClass();
        if (energyClass != null) {
            paragraphs.add(labels.say(
                    "env.class",
                    String.valueOf(energyClass.central()),
                    number(energyClass.energy().value().central()),
                    interval(energyClass.energy().value())));
        }
        paragraphs.add(labels.say("env.family"));
        paragraphs.add(defaults(estimate, labels));
        estimate.equivalences()
                .forEach(each -> paragraphs.add(labels.say(
                        "env.equivalence." + each.code(),
                        number(each.amount().value().central()))));
        return paragraphs;
    }

    private static Bilingual defaults(Estimate estimate, Labels labels) {
        long defaults = estimate.inputs().stream()
                .filter(input -> input.origin() == Origin.DEFAULT)
                .count();
        return defaults == 0
                ? labels.say("env.defaults.none")
                : labels.say(
                        "env.defaults.share",
                        Formats.number(defaults),
                        Formats.number(estimate.inputs().size()));
    }

    /** The marginal factor is a matter of view for a small load: it is shown from the size that the data gives. */
    private static boolean marginal(RuleBook book, Estimate estimate) {
        Estimate.Impact energy = estimate.impacts().get(Criterion.ENERGY);
        return energy != null
                && book.reference()
                        .figure(ReferenceKind.CONSTANT, "seuil-marginal", "value")
                        .map(figure -> figure.quantity().in(Unit.KILOWATT_HOUR).central())
                        .filter(threshold -> energy.total().value().central() > threshold)
                        .isPresent();
    }

    private static Row row(Criterion criterion, Estimate estimate, Labels labels) {
        Estimate.Impact impact = estimate.impacts().get(criterion);
        if (impact == null) {
            throw new IllegalArgumentException(criterion.code());
        }
        Bilingual unit = labels.say("env.unit." + criterion.code());
        Interval total = impact.total().value();
        Quantity made = impact.phases().get(Phase.MANUFACTURE);
        boolean hasMaking = made != null && made.value().max() > 0 && total.central() > 0;
        return new Row(
                labels.say("env.criterion." + criterion.code()),
                labels.say("env.amount", number(total.central()), unit),
                labels.say("env.amount", interval(total), unit),
                made == null || !hasMaking
                        ? Bilingual.same("–")
                        : labels.say(
                                "env.percent",
                                Formats.number(Math.round(100 * made.value().central() / total.central()))));
    }

    private static List<Bar> bars(RuleBook book, Assessment assessment, Estimate estimate, Labels labels) {
        List<Bar> bars = new ArrayList<>();
        Map<Criterion, String> names =
                Map.of(Criterion.ENERGY, "energie", Criterion.CARBON, "carbone", Criterion.MINERALS, "mineraux");
        for (Criterion criterion : estimate.bands().keySet()) {
            Estimate.Impact impact = estimate.impacts().get(criterion);
            List<Double> thresholds = new ArrayList<>();
            for (int level = 1; level <= 4; level++) {
                var series = book.parameters().get("environnement.niveau-" + level + "-" + names.get(criterion));
                if (series != null) {
                    series.on(assessment.receipt().asOf()).ifPresent(value -> thresholds.add(value.doubleValue()));
                }
            }
            if (impact != null && thresholds.size() == 4) {
                Interval total = impact.total().value();
                bars.add(new Bar(
                        labels.say("env.criterion." + criterion.code()),
                        place(total.min(), thresholds),
                        place(total.central(), thresholds),
                        place(total.max(), thresholds)));
            }
        }
        return bars;
    }

    /** Thresholds stand at 1 to 4; between them the scale is logarithmic, and the same to the bit on every machine. */
    private static double place(double value, List<Double> thresholds) {
        if (value <= 0) {
            return 0;
        }
        double first = thresholds.get(0);
        if (value < first) {
            return Math.max(0, 1 + StrictMath.log10(value / first) / 2);
        }
        int level = 0;
        while (level < thresholds.size() - 1 && value >= thresholds.get(level + 1)) {
            level++;
        }
        double from = thresholds.get(level);
        double to = level + 1 < thresholds.size() ? thresholds.get(level + 1) : from * 10;
        return Math.min(5, level + 1 + StrictMath.log(value / from) / StrictMath.log(to / from));
    }

    static Bilingual number(double value) {
        if (value == 0) {
            return Bilingual.same("0");
        }
        BigDecimal rounded = new BigDecimal(value).round(TWO_DIGITS);
        return Formats.number(rounded.scale() < 0 ? rounded.setScale(0) : rounded);
    }

    static Bilingual interval(Interval interval) {
        Bilingual min = number(interval.min());
        Bilingual max = number(interval.max());
        return min.equals(max)
                ? min
                : new Bilingual("de\u00a0" + min.fr() + " à\u00a0" + max.fr(), min.en() + " to\u00a0" + max.en());
    }

    /** “400 (de 150 à 1 000)”. */
    static Bilingual centre(Interval interval) {
        Bilingual central = number(interval.central());
        if (interval.exact()) {
            return central;
        }
        Bilingual bounds = interval(interval);
        return new Bilingual(central.fr() + " (" + bounds.fr() + ")", central.en() + " (" + bounds.en() + ")");
    }

    static int mostLevers() {
        return MOST_LEVERS;
    }

    static boolean callsForMore(Estimate estimate) {
        return estimate.level().max() >= MODERATE;
    }
}
