package org.balise.cli.environment;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.stream.Collectors;
import org.balise.api.environment.Criterion;
import org.balise.api.environment.Estimate;
import org.balise.api.environment.Estimate.Band;
import org.balise.api.environment.Estimate.LeverGain;
import org.balise.api.environment.Estimate.State;
import org.balise.api.environment.Interval;
import org.balise.api.environment.Unit;
import org.balise.api.fact.FactDefinition;
import org.balise.api.pack.RuleBook;
import org.balise.cli.terminal.Page;
import org.balise.cli.text.Messages;
import org.balise.report.environment.OptionComparison;
import org.balise.report.environment.OptionComparison.Option;
import org.balise.report.text.Formats;

/** An estimate, or a comparison, in the terminal. */
public final class FootprintText {
    private static final MathContext TWO_DIGITS = new MathContext(2);
    private static final int MOST_LEVERS = 5;

    private final Page page;
    private final Messages messages;

    public FootprintText(Page page, Messages messages) {
        this.page = page;
        this.messages = messages;
    }

    /**
     * What is estimated, what would lower it and what to answer first.
     *
     * @param book gives questions their names
     */
    public void tell(Estimate estimate, RuleBook book) {
        if (estimate.state() == State.NO_SYSTEM) {
            page.paragraph(messages.text("footprint.no-system"));
            return;
        }
        if (estimate.state() == State.DEFAULTS_ONLY) {
            page.toned(Page.Tone.CARE, messages.text("footprint.defaults-only"));
        }
        page.title(level(estimate.level()));
        estimate.impacts()
                .forEach((criterion, impact) ->
                        page.hanging("  ", amount(criterion, impact.total().value())));
        if (!estimate.levers().isEmpty()) {
            page.blank();
            page.title(messages.text("footprint.levers"));
            estimate.levers().stream().limit(MOST_LEVERS).forEach(gain -> page.hanging("  - ", lever(gain)));
        }
        if (!estimate.toAnswer().isEmpty()) {
            page.blank();
            page.paragraph(messages.text(
                    "footprint.to-answer",
                    estimate.toAnswer().stream()
                            .limit(3)
                            .map(id -> name(id, book))
                            .collect(Collectors.joining("; "))));
        }
        page.blank();
        page.paragraph(messages.text("footprint.caution"));
    }

    /** The options, lightest first, and the one chosen. */
    public void tell(OptionComparison comparison) {
        page.title(messages.text(
                "footprint.compared",
                comparison.options().size(),
                messages.text("footprint.unit." + comparison.unit())));
        comparison.options().forEach(option -> {
            page.blank();
            page.title(option.title().isEmpty() ? option.name() : option.title() + " (" + option.name() + ")");
            if (option.estimate().state() == State.NO_SYSTEM) {
                page.hanging("  ", messages.text("footprint.no-system"));
                return;
            }
            page.hanging("  ", messages.text("footprint.per-unit", carbonOfOne(option)));
            page.hanging(
                    "  ",
                    amount(Criterion.CARBON, option.total(Criterion.CARBON).value()));
            page.hanging(
                    "  ",
                    amount(Criterion.ENERGY, option.total(Criterion.ENERGY).value()));
            page.hanging("  ", level(option.estimate().level()));
            page.hanging("  ", standing(comparison, option));
        });
        page.blank();
        chosen(comparison);
    }

    private String carbonOfOne(Option option) {
        return each(option.carbon().value(), 1000);
    }

    private String standing(OptionComparison comparison, Option option) {
        if (option.equals(comparison.lightest())) {
            return messages.text("footprint.lightest");
        }
        String times = comparison
                .times(option)
                .map(ratio -> messages.text(
                        "footprint.times", number(ratio.in(Unit.RATIO).central())))
                .orElse(messages.text("footprint.heavier"));
        return comparison.surelyHeavier(option) ? times : times + " " + messages.text("footprint.overlap");
    }

    private void chosen(OptionComparison comparison) {
        String retained = comparison.retained();
        if (retained == null) {
            page.paragraph(messages.text("footprint.none-chosen"));
            return;
        }
        page.paragraph(messages.text("footprint.chosen", retained));
        String reason = comparison.reason();
        String author = comparison.author();
        if (reason != null) {
            page.paragraph(messages.text("footprint.reason", reason, author == null ? "?" : author));
        }
        if (comparison.lacksReason()) {
            page.toned(Page.Tone.BAD, messages.text("footprint.reason-missing"));
        }
    }

    private String level(Band level) {
        String name = messages.text("footprint.level." + level.central());
        return level.settled()
                ? messages.text("footprint.level", level.central(), name)
                : messages.text("footprint.level.between", level.central(), name, level.min(), level.max());
    }

    private String amount(Criterion criterion, Interval interval) {
        return messages.text("footprint." + criterion.code(), each(interval, 1));
    }

    private String each(Interval interval, double factor) {
        Interval scaled = interval.times(factor);
        return messages.text(
                "footprint.interval", number(scaled.central()), number(scaled.min()), number(scaled.max()));
    }

    private String name(String question, RuleBook book) {
        FactDefinition fact = book.facts().get(question);
        return fact == null ? question : fact.label().in(messages.language());
    }

    private String lever(LeverGain gain) {
        long energy = Math.round(100 * (1 - gain.energyLeft().value().central()));
        return messages.text(
                energy == 0 ? "footprint.lever.carbon" : "footprint.lever",
                messages.text("footprint.lever." + gain.code()),
                Math.round(100 * (1 - gain.carbonLeft().value().central())),
                energy);
    }

    private String number(double value) {
        BigDecimal rounded = value == 0 ? BigDecimal.ZERO : new BigDecimal(value).round(TWO_DIGITS);
        BigDecimal plain = rounded.scale() < 0 ? rounded.setScale(0) : rounded;
        return Formats.number(plain).in(messages.language());
    }
}
