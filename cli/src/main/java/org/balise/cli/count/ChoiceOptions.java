package org.balise.cli.count;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.balise.api.pack.RuleBook;
import org.balise.api.registry.CountChoices;
import org.balise.api.registry.FiscalYear;
import org.balise.api.registry.TargetReading;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.Option;
import picocli.CommandLine.TypeConversionException;

/** The readings by which to count: those of the pack, unless a person asks for others. */
public final class ChoiceOptions {
    @Option(
            names = {"--lecture", "--reading"},
            converter = ReadingConverter.class,
            paramLabel = "A|B|C|D",
            descriptionKey = "option.reading")
    private @Nullable TargetReading reading;

    @Option(
            names = {"--outil-partage", "--shared-tool"},
            converter = SharedConverter.class,
            paramLabel = "${bundle:label.shared-tool}",
            descriptionKey = "option.shared-tool")
    private @Nullable SharedTool sharedTool;

    /** How a tool that several bodies share counts. Not a Boolean: picocli takes no other word for one. */
    private enum SharedTool {
        PER_BODY,
        ONCE
    }

    /**
     * The readings on a date.
     *
     * @throws IllegalArgumentException when the pack gives none on that date: a default of ours would be a silent choice
     */
    CountChoices on(RuleBook book, LocalDate date) {
        boolean usual = parameter(book, "comptage.outil-partage", date).signum() != 0;
        int target = parameter(book, "comptage.lecture-cible", date).intValueExact();
        if (target < 1 || target > TargetReading.values().length) {
            throw new IllegalStateException("comptage.lecture-cible: " + target);
        }
        SharedTool askedShared = sharedTool;
        TargetReading askedReading = reading;
        return new CountChoices(
                askedShared == null ? usual : askedShared == SharedTool.PER_BODY,
                askedReading == null ? List.of(TargetReading.values()).get(target - 1) : askedReading,
                parameter(book, "comptage.hausse-cible", date).movePointLeft(2),
                new FiscalYear(parameter(book, "comptage.annee-base", date).intValueExact()));
    }

    private static BigDecimal parameter(RuleBook book, String id, LocalDate date) {
        return Optional.ofNullable(book.parameters().get(id))
                .flatMap(series -> series.on(date))
                .orElseThrow(() -> new IllegalArgumentException("no value of " + id + " on " + date));
    }

    /** Reads {@code A}, {@code B}, {@code C} or {@code D}. */
    static final class ReadingConverter implements ITypeConverter<TargetReading> {
        @Override
        public TargetReading convert(String value) {
            for (TargetReading known : TargetReading.values()) {
                if (known.name().equalsIgnoreCase(value) || known.code().equals(value)) {
                    return known;
                }
            }
            throw new TypeConversionException(value);
        }
    }

    /** Reads {@code par-organisme} or {@code une-fois}, in French or in English. */
    static final class SharedConverter implements ITypeConverter<SharedTool> {
        @Override
        public SharedTool convert(String value) {
            return switch (value) {
                case "par-organisme", "per-body" -> SharedTool.PER_BODY;
                case "une-fois", "once" -> SharedTool.ONCE;
                default -> throw new TypeConversionException(value);
            };
        }
    }
}
