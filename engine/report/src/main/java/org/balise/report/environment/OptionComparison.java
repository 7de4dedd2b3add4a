package org.balise.report.environment;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.balise.api.environment.Criterion;
import org.balise.api.environment.Estimate;
import org.balise.api.environment.Estimate.Impact;
import org.balise.api.environment.Estimate.State;
import org.balise.api.environment.Interval;
import org.balise.api.environment.Quantity;
import org.balise.api.environment.Unit;
import org.jspecify.annotations.Nullable;

/**
 * Options for one need, on the same footing: the carbon of one functional unit, or of the year where an option computes
 * nothing.
 *
 * @param unit the code of the functional unit that all share
 * @param options two or more, lightest first
 * @param retained the name of the option chosen; null when none is
 * @param reason why it was chosen; null when not given
 * @param author who says so; null when not given
 */
public record OptionComparison(
        String unit,
        List<Option> options,
        @Nullable String retained,
        @Nullable String reason,
        @Nullable String author) {
    public OptionComparison {
        options = options.stream()
                .sorted(Comparator.comparingDouble(
                                (Option option) -> option.carbon().value().central())
                        .thenComparing(Option::name))
                .toList();
    }

    /**
     * One option.
     *
     * @param name of its file
     * @param title of the initiative
     */
    public record Option(String name, String title, Estimate estimate) {

        /** Carbon of one functional unit; of the year when the option computes nothing. */
        public Quantity carbon() {
            Quantity each = estimate.unit().carbon();
            return each == null ? total(Criterion.CARBON) : each;
        }

        public Quantity total(Criterion criterion) {
            Impact impact = estimate.impacts().get(criterion);
            if (impact == null) {
                throw new IllegalStateException("no " + criterion.code());
            }
            return impact.total();
        }
    }

    /** The functional unit that all options share, or nothing: an option that computes nothing takes any. */
    public static Optional<String> sharedUnit(List<Option> options) {
        List<String> units = options.stream()
                .filter(option -> option.estimate().state() != State.NO_SYSTEM)
                .map(option -> option.estimate().unit().code())
                .distinct()
                .toList();
        return switch (units.size()) {
            case 0 -> Optional.of("requete");
            case 1 -> Optional.of(units.get(0));
            default -> Optional.empty();
        };
    }

    public Option lightest() {
        return options.get(0);
    }

    /** Whether the option is sure to weigh more than the lightest: their intervals do not meet. */
    public boolean surelyHeavier(Option option) {
        Interval least = lightest().carbon().value();
        return option.carbon().value().min() > least.max();
    }

    /** How many times the carbon of the lightest; empty when the lightest has none. */
    public Optional<Quantity> times(Option option) {
        double least = lightest().carbon().value().central();
        return least == 0
                ? Optional.empty()
                : Optional.of(Quantity.exactly(option.carbon().value().central() / least, Unit.RATIO));
    }

    /** Whether a heavier option was chosen without saying why, or without saying who says so. */
    public boolean lacksReason() {
        return retained != null && !retained.equals(lightest().name()) && (reason == null || author == null);
    }
}
