package org.balise.core.analysis.replay;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeSet;
import org.balise.api.assess.Applicability;
import org.balise.api.assess.DutyStatus;
import org.balise.api.pack.RuleBook;
import org.balise.api.rule.ParameterSeries;
import org.balise.api.rule.Rule;
import org.balise.core.analysis.replay.Replayed.Reason;
import org.balise.core.analysis.replay.Replayed.Setting;
import org.balise.core.score.Scale;
import org.jspecify.annotations.Nullable;

/**
 * Why two results of one dossier differ.
 *
 * @param was the rules of the first
 * @param is the rules of the second
 */
record Causes(RuleBook was, RuleBook is) {

    /** The rules that do not say the same of a dossier, duties first. */
    static List<Reason> reasons(Result before, Result after) {
        List<Reason> reasons = new ArrayList<>();
        differing(before.duties(), after.duties())
                .forEach(id -> reasons.add(new Reason(
                        id, code(before.duties().get(id)), code(after.duties().get(id)))));
        differing(before.risks(), after.risks())
                .forEach(id -> reasons.add(new Reason(
                        id, code(before.risks().get(id)), code(after.risks().get(id)))));
        return reasons;
    }

    /** The risks that apply as before and are not weighed in the same way: other measures, another group. */
    List<Reason> rewritten(Result before, Result after) {
        List<Reason> reasons = new ArrayList<>();
        before.risks().forEach((id, applicability) -> {
            if (applicability == after.risks().get(id) && !Objects.equals(weighing(was, id), weighing(is, id))) {
                reasons.add(new Reason(id, applicability.code(), Reason.REWRITTEN));
            }
        });
        return reasons;
    }

    private static List<Object> weighing(RuleBook book, String id) {
        return book.rules().get(id) instanceof Rule.Factor factor
                ? List.of(factor.pointsParameter(), String.valueOf(factor.group()), factor.measures())
                : List.of();
    }

    /** The numbers that the levels rest on and that are not the same on the two days. */
    List<Setting> settings(Result before, LocalDate day, Result after, LocalDate then) {
        Set<String> weighed = new TreeSet<>(Scale.PARAMETERS);
        before.risks().keySet().forEach(id -> points(was, id).ifPresent(weighed::add));
        after.risks().keySet().forEach(id -> points(is, id).ifPresent(weighed::add));
        List<Setting> settings = new ArrayList<>();
        for (String parameter : weighed) {
            BigDecimal old = value(was, parameter, day);
            BigDecimal now = value(is, parameter, then);
            if (!same(old, now)) {
                settings.add(new Setting(parameter, old, now));
            }
        }
        return settings;
    }

    private static Optional<String> points(RuleBook book, String id) {
        return book.rules().get(id) instanceof Rule.Factor factor
                ? Optional.of(factor.pointsParameter())
                : Optional.empty();
    }

    private static boolean same(@Nullable BigDecimal one, @Nullable BigDecimal other) {
        return one == null ? other == null : other != null && one.compareTo(other) == 0;
    }

    private static @Nullable BigDecimal value(RuleBook book, String parameter, LocalDate day) {
        ParameterSeries series = book.parameters().get(parameter);
        return series == null ? null : series.on(day).orElse(null);
    }

    private static String code(@Nullable DutyStatus status) {
        return status == null ? "" : status.code();
    }

    private static String code(@Nullable Applicability applicability) {
        return applicability == null ? "" : applicability.code();
    }

    private static <T> List<String> differing(SortedMap<String, T> before, SortedMap<String, T> after) {
        TreeSet<String> ids = new TreeSet<>(before.keySet());
        ids.addAll(after.keySet());
        ids.removeIf(id -> before.containsKey(id) && before.get(id).equals(after.get(id)));
        return List.copyOf(ids);
    }
}
