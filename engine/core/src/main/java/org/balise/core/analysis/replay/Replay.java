package org.balise.core.analysis.replay;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.balise.api.answer.Dossier;
import org.balise.api.problem.ProblemsException;
import org.balise.core.analysis.replay.Replayed.Aspect;
import org.balise.core.analysis.replay.Replayed.Reason;
import org.balise.core.analysis.replay.Replayed.Setting;
import org.balise.core.analysis.replay.StoredDossiers.Stored;
import org.balise.core.assess.Assessor;
import org.balise.core.assess.DossierCheck;
import org.jspecify.annotations.Nullable;

/**
 * What other rules would say of dossiers that were kept. Nothing kept is changed: an old result stays what it is, under
 * the rules that its receipt names.
 */
public final class Replay {
    private final Assessor current;
    private final Assessor other;
    private final Causes causes;
    private final DossierCheck check;
    private final boolean sameForm;
    private final @Nullable LocalDate on;

    /**
     * @param current the rules by which a dossier without a kept result is judged first
     * @param other the rules to try
     * @param on the day on which the other rules are read; null for the day of each dossier
     */
    public Replay(Assessor current, Assessor other, @Nullable LocalDate on) {
        this.current = current;
        this.other = other;
        this.causes = new Causes(current.book(), other.book());
        this.check = new DossierCheck(other.book());
        this.sameForm = current.book()
                .questionnaire()
                .questions()
                .toList()
                .equals(other.book().questionnaire().questions().toList());
        this.on = on;
    }

    /**
     * The dossiers that do not come out alike.
     *
     * @param total how many were replayed
     * @param changed by body, then by name
     * @param withoutAnswers those that were assessed and could not be replayed, because their answers were not kept
     */
    public record Work(int total, List<Replayed> changed, List<String> withoutAnswers) {
        public Work {
            changed = List.copyOf(changed);
            withoutAnswers = List.copyOf(withoutAnswers);
        }
    }

    /** Replays all dossiers; each core takes some, and the order of the result does not depend on it. */
    public Work of(StoredDossiers dossiers) {
        try (Stream<Stored> stored = dossiers.stream()) {
            List<Stored> all = stored.toList();
            List<Replayed> changed = all.parallelStream()
                    .flatMap(one -> replay(one).stream())
                    .sorted(Comparator.comparing(Replayed::body).thenComparing(Replayed::name))
                    .toList();
            return new Work(all.size(), changed, dossiers.withoutAnswers());
        }
    }

    private Optional<Replayed> replay(Stored stored) {
        Dossier dossier = stored.dossier();
        Result before = stored.kept().orElseGet(() -> Result.of(current.weigh(dossier)));
        LocalDate day = on;
        Optional<Dossier> read = understood(stored, day == null ? dossier : dossier.at(day));
        if (read.isEmpty()) {
            return Optional.of(replayed(stored, before, null, EnumSet.of(Aspect.ANSWERS), List.of(), List.of()));
        }
        Dossier then = read.get();
        Result after = Result.of(other.weigh(then));
        EnumSet<Aspect> aspects = EnumSet.noneOf(Aspect.class);
        aspects.addAll(Replayed.aspects(before, after));
        if (aspects.isEmpty()) {
            return Optional.empty();
        }
        List<Reason> reasons = new ArrayList<>(Causes.reasons(before, after));
        // The rules of a kept result may be older than those of the program: what it was weighed with is not known
        // here.
        if (stored.kept().isPresent() || !aspects.contains(Aspect.LEVEL)) {
            return Optional.of(replayed(stored, before, after, aspects, reasons, List.of()));
        }
        reasons.addAll(causes.rewritten(before, after));
        List<Setting> settings = causes.settings(before, dossier.asOf(), after, then.asOf());
        return Optional.of(replayed(stored, before, after, aspects, reasons, settings));
    }

    private static Replayed replayed(
            Stored stored,
            Result before,
            @Nullable Result after,
            Set<Aspect> aspects,
            List<Reason> reasons,
            List<Setting> settings) {
        return new Replayed(
                stored.name(),
                stored.body(),
                stored.initiative(),
                stored.dossier().asOf(),
                before,
                after,
                aspects,
                reasons,
                settings);
    }

    /**
     * The dossier as the other rules read it; nothing when they do not accept every answer: an option may be gone, a
     * range may be narrower, a day uncovered. The form under which a result was kept is not known, so its answers are
     * always checked; others were given to the current form.
     */
    private Optional<Dossier> understood(Stored stored, Dossier then) {
        if (stored.kept().isEmpty() && sameForm) {
            return other.book().covers().contains(then.asOf()) ? Optional.of(then) : Optional.empty();
        }
        try {
            return Optional.of(check.checked(stored.name(), then));
        } catch (ProblemsException e) {
            return Optional.empty();
        }
    }
}
