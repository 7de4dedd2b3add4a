package org.balise.core.analysis.replay;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeSet;
import org.balise.api.assess.DutyStatus;
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
 */
public record Replayed(
        String name,
        String body,
        String initiative,
        LocalDate asOf,
        Result before,
        @Nullable Result after,
        Set<Aspect> changes,
        List<Reason> reasons) {

    public Replayed {
        changes = Set.copyOf(changes);
        reasons = List.copyOf(reasons);
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
     * @param after the same under the other rules
     */
    public record Reason(String rule, String before, String after) {}

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

    /** The rules that do not say the same of a dossier, duties first. */
    static List<Reason> reasons(Result before, Result after) {
        List<Reason> reasons = new ArrayList<>();
        differing(before.duties(), after.duties())
                .forEach(id -> reasons.add(new Reason(
                        id, code(before.duties().get(id)), code(after.duties().get(id)))));
        differing(before.risks(), after.risks()).forEach(id -> {
            var was = before.risks().get(id);
            var is = after.risks().get(id);
            reasons.add(new Reason(id, was == null ? "" : was.code(), is == null ? "" : is.code()));
        });
        return reasons;
    }

    private static String code(@Nullable DutyStatus status) {
        return status == null ? "" : status.code();
    }

    private static <T> List<String> differing(SortedMap<String, T> before, SortedMap<String, T> after) {
        TreeSet<String> ids = new TreeSet<>(before.keySet());
        ids.addAll(after.keySet());
        ids.removeIf(id -> before.containsKey(id) && before.get(id).equals(after.get(id)));
        return List.copyOf(ids);
    }
}
