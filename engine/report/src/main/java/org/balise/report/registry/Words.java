package org.balise.report.registry;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Objects;
import org.balise.api.pack.RuleBook;
import org.balise.api.registry.Count.Dimension;
import org.balise.api.registry.DeclaredFacts;
import org.balise.api.registry.PublicBody;
import org.balise.api.registry.Tally;
import org.balise.api.text.Bilingual;
import org.balise.api.text.Language;
import org.balise.report.text.Formats;
import org.balise.report.text.Messages;

/** Says numbers, labels and sentences in the language of the report. */
final class Words {
    private static final int PERCENT_DECIMALS = 1;

    private final Language language;
    private final YearData data;
    private final Messages messages = Messages.standard();

    Words(YearData data, Language language) {
        this.data = data;
        this.language = language;
    }

    Language language() {
        return language;
    }

    String say(String key, Object... arguments) {
        return messages.say("registry." + key, arguments).in(language);
    }

    /** The form for a number of things; the number is the first argument. */
    String count(String key, int number, Object... others) {
        return messages.count("registry." + key, number, others).in(language);
    }

    String number(long value) {
        return Formats.number(value).in(language);
    }

    String number(BigDecimal value) {
        return Formats.number(value).in(language);
    }

    /** With a sign, even above zero. */
    String signed(BigDecimal value) {
        return (value.signum() > 0 ? "+" : "") + number(value);
    }

    String signed(int value) {
        return signed(BigDecimal.valueOf(value));
    }

    /** One number, or both ends of the interval. */
    String tally(Tally tally) {
        return tally.settled()
                ? number(tally.certain())
                : say("between", number(tally.certain()), number(tally.possible()));
    }

    /**
     * The language of the words for the groups of a dimension: portfolios and bodies have no English name.
     *
     * @return its tag; empty when it is that of the page
     */
    String languageOf(Dimension dimension) {
        return switch (dimension) {
            case FAMILY, PORTFOLIO, BODY -> language == Language.FR ? "" : Language.FR.tag();
            case NETWORK, CATEGORY, STATUS, BENEFIT -> "";
        };
    }

    /** A change in per cent with a sign, with one decimal below a doubling; empty when it starts from nothing. */
    String growth(int from, int to) {
        if (from == 0) {
            return "";
        }
        return say("percent", signed(Formats.percentChange(from, to)));
    }

    /** A part of a whole in per cent with one decimal. */
    String share(int part, int whole) {
        return whole == 0
                ? ""
                : say(
                        "percent",
                        number(BigDecimal.valueOf(part)
                                .movePointRight(2)
                                .divide(BigDecimal.valueOf(whole), PERCENT_DECIMALS, RoundingMode.HALF_UP)));
    }

    String in(Bilingual text) {
        return text.in(language);
    }

    /** The word for a group; a portfolio is its own label, in French as published. */
    String group(Dimension dimension, String code) {
        if (code.isEmpty()) {
            return say("not-given");
        }
        return switch (dimension) {
            case FAMILY, PORTFOLIO -> code;
            case BODY -> body(code);
            case NETWORK -> option(DeclaredFacts.NETWORK, code);
            case CATEGORY -> option(DeclaredFacts.CATEGORY, code);
            case STATUS -> option(DeclaredFacts.STATUS, code);
            case BENEFIT -> option(DeclaredFacts.BENEFITS, code);
        };
    }

    private String option(String fact, String code) {
        RuleBook book = data.book();
        return book.optionLabel(fact, code).map(this::in).orElse(code);
    }

    private String body(String id) {
        return data.count().lines().stream()
                .filter(line -> line.declaration().body().equals(id))
                .map(line -> line.bodyName())
                .findFirst()
                .orElse(id);
    }

    String name(PublicBody body) {
        return Objects.requireNonNullElse(body.name(data.count().collectedOn()).orElse(null), body.id());
    }
}
