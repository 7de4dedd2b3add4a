package org.balise.cli.count;

import java.math.BigDecimal;
import java.util.Optional;
import org.balise.api.pack.RuleBook;
import org.balise.api.registry.Count;
import org.balise.api.registry.Count.Dimension;
import org.balise.api.registry.CountChoices;
import org.balise.api.registry.CountLine;
import org.balise.api.registry.DeclaredFacts;
import org.balise.api.registry.Tally;
import org.balise.api.registry.TargetReading;
import org.balise.cli.text.Messages;
import org.balise.report.text.Formats;

/** The words of a count on the terminal. */
final class CountWords {
    private final Messages messages;
    private final RuleBook book;

    CountWords(Messages messages, RuleBook book) {
        this.messages = messages;
        this.book = book;
    }

    String number(BigDecimal value) {
        return Formats.number(value).in(messages.language());
    }

    String number(int value) {
        return number(BigDecimal.valueOf(value));
    }

    String signed(BigDecimal value) {
        return (value.signum() > 0 ? "+" : "") + number(value);
    }

    String signed(int value) {
        return signed(BigDecimal.valueOf(value));
    }

    /** The change in per cent; empty when it starts from nothing or is not settled. */
    Optional<String> growth(Tally from, Tally to) {
        if (from.certain() == 0 || !from.settled() || !to.settled()) {
            return Optional.empty();
        }
        BigDecimal share = Formats.percentChange(from.certain(), to.certain());
        return Optional.of(messages.text("compter.percent", signed(share)));
    }

    /** One number, or both ends of the interval. */
    String tally(Tally tally) {
        return tally.settled()
                ? number(tally.certain())
                : messages.text("compter.between", number(tally.certain()), number(tally.possible()));
    }

    String reading(TargetReading reading) {
        return messages.text("reading." + reading.name());
    }

    /** The readings chosen, which every output shows. */
    String choices(CountChoices choices) {
        return messages.text(
                "compter.choices",
                messages.text(choices.sharedToolPerBody() ? "shared-tool.per-body" : "shared-tool.once"),
                reading(choices.target()));
    }

    String group(Count count, Dimension dimension, String code) {
        if (code.isEmpty()) {
            return messages.text("compter.not-given");
        }
        return switch (dimension) {
            case FAMILY, PORTFOLIO -> code;
            case BODY ->
                count.lines().stream()
                        .filter(line -> line.declaration().body().equals(code))
                        .map(CountLine::bodyName)
                        .findFirst()
                        .orElse(code);
            case NETWORK -> option(DeclaredFacts.NETWORK, code);
            case CATEGORY -> option(DeclaredFacts.CATEGORY, code);
            case STATUS -> option(DeclaredFacts.STATUS, code);
            case BENEFIT -> option(DeclaredFacts.BENEFITS, code);
        };
    }

    String option(String fact, String code) {
        return book.optionLabel(fact, code)
                .map(label -> label.in(messages.language()))
                .orElse(code);
    }
}
