package org.balise.cli.command;

import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.balise.api.assess.Assessment;
import org.balise.api.assess.Verdict;
import org.balise.api.rule.Level;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.TypeConversionException;

/** The result from which a run should be told as reached: a residual level or a verdict. */
sealed interface Limit {

    /** Whether the strict end of the result is at or above the limit. */
    boolean reachedBy(Assessment assessment);

    record AtLevel(Level level) implements Limit {
        @Override
        public boolean reachedBy(Assessment assessment) {
            return assessment.risk().residual().max().compareTo(level) >= 0;
        }
    }

    record AtVerdict(Verdict verdict) implements Limit {
        @Override
        public boolean reachedBy(Assessment assessment) {
            return assessment.advice().verdict().compareTo(verdict) >= 0;
        }
    }

    /** Every value accepted, mildest first. */
    static List<String> accepted() {
        return Stream.concat(
                        Arrays.stream(Level.values()).map(Level::name),
                        Arrays.stream(Verdict.values()).map(Verdict::code))
                .toList();
    }

    /** Reads the value of the option. */
    final class Converter implements ITypeConverter<Limit> {
        @Override
        public Limit convert(String value) {
            for (Level level : Level.values()) {
                if (level.name().equals(value)) {
                    return new AtLevel(level);
                }
            }
            for (Verdict verdict : Verdict.values()) {
                if (verdict.code().equals(value)) {
                    return new AtVerdict(verdict);
                }
            }
            throw new TypeConversionException(value);
        }
    }
}
