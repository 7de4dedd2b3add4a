package org.balise.core.analysis.replay;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * A kept dossier whose result is not the same under other rules.
 *
 * @param name by which a person finds it again
 * @param body the public body that answers for it; empty when the dossier does not say
 * @param initiative its name; empty when the dossier does not say
 * @param asOf the day on which the law was read
 * @param before what was said of it
 * @param after what the other rules say of it; null when they no longer understand its answers
 * @param changes what differs
 * @param reasons the rules that do not say the same
 * @param settings the numbers that the level rests on and that are not the same
 */
public record Replayed(
        String name,
        String body,
        String initiative,
        LocalDate asOf,
        Result before,
        @Nullable Result after,
        Set<Aspect> changes,
        List<Reason> reasons,
        List<Setting> settings) {

    public Replayed {
        changes = Set.copyOf(changes);
        reasons = List.copyOf(reasons);
        settings = List.copyOf(settings);
    }

    /** What can differ in a result, what matters most first. */
    public enum Aspect {
        /** The answers must be read again by a person: the other rules do not accept one of them. */
        ANSWERS("answers"),
        VERDICT("verdict"),
        LEVEL("level"),
        DUTIES("duties");

        private final String code;

        Aspect(String code) {
            this.code = code;
        }

        public String code() {
            return code;
        }
    }

    /**
     * A rule that does not say the same.
     *
     * @param before the status of a duty or the applicability of a risk; empty when there was none
     * @param after the same under the other rules; {@value #REWRITTEN} for a risk that applies as before and is not
     *     weighed in the same way
     */
    public record Reason(String rule, String before, String after) {
        public static final String REWRITTEN = "rewritten";
    }

    /**
     * A parameter that does not have the same value.
     *
     * @param before null when there was none on that day
     * @param after null when there is none on that day
     */
    public record Setting(
            String parameter,
            @Nullable BigDecimal before,
            @Nullable BigDecimal after) {}

    /** What differs between two results. */
    static Set<Aspect> aspects(Result before, Result after) {
        EnumSet<Aspect> aspects = EnumSet.noneOf(Aspect.class);
        if (before.verdict() != after.verdict()) {
            aspects.add(Aspect.VERDICT);
        }
        if (!before.residual().equals(after.residual()) || !before.inherent().equals(after.inherent())) {
            aspects.add(Aspect.LEVEL);
        }
        if (!before.duties().equals(after.duties())) {
            aspects.add(Aspect.DUTIES);
        }
        return aspects;
    }
}
