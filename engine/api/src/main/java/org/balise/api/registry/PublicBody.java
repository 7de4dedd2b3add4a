package org.balise.api.registry;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.balise.api.rule.Period;

/**
 * A public body, under one stable id whatever its name becomes.
 *
 * @param id French kebab-case, never reused
 * @param network an option of the fact {@code organisme.type}
 * @param names its official name over time, oldest first
 * @param portfolios the ministerial portfolio it belongs to over time, as labelled by the collection, oldest first
 * @param aliases other spellings that a file may use, such as an acronym
 */
public record PublicBody(String id, String network, List<Dated> names, List<Dated> portfolios, List<String> aliases) {

    public PublicBody {
        names = inOrder(names);
        portfolios = inOrder(portfolios);
        aliases = List.copyOf(aliases);
    }

    private static List<Dated> inOrder(List<Dated> values) {
        return values.stream()
                .sorted(Comparator.comparing(dated -> dated.validity().from()))
                .toList();
    }

    /** A value and the dates for which it holds. */
    public record Dated(String value, Period validity) {}

    /** Its name on a date; empty when it had none. */
    public Optional<String> name(LocalDate date) {
        return on(names, date);
    }

    /** Its portfolio on a date; empty when it had none. */
    public Optional<String> portfolio(LocalDate date) {
        return on(portfolios, date);
    }

    /** The name to call it by on a date: the one it has, else the last it had, else the first it will have. */
    public String nameNear(LocalDate date) {
        return near(names, date).orElse(id);
    }

    /** The portfolio to put it under on a date, chosen as its name is; empty when it never had one. */
    public Optional<String> portfolioNear(LocalDate date) {
        return near(portfolios, date);
    }

    private static Optional<String> near(List<Dated> values, LocalDate date) {
        return on(values, date)
                .or(() -> values.stream()
                        .filter(dated -> dated.validity().from().isBefore(date))
                        .map(Dated::value)
                        .reduce((earlier, later) -> later))
                .or(() -> values.stream().map(Dated::value).findFirst());
    }

    private static Optional<String> on(List<Dated> values, LocalDate date) {
        return values.stream()
                .filter(dated -> dated.validity().contains(date))
                .map(Dated::value)
                .findFirst();
    }
}
