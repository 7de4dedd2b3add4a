package org.balise.environment;

import java.util.ArrayList;
import java.util.List;
import org.balise.api.environment.Figure;
import org.jspecify.annotations.Nullable;

/** What has to be said beside an estimate: how far its figures can be trusted, and what they leave out. */
final class Remarks {
    private static final List<String> ALWAYS_OUTSIDE =
            List.of("entrainement-par-un-tiers", "fabrication-du-stockage", "fin-de-vie");
    /** A year that ended this many years ago, or more, makes a figure worth looking at again: 24 months. */
    private static final int STALE_YEARS = 2;

    private final Replies replies;
    private final int year;

    /**
     * @param year in which the estimate is made
     */
    Remarks(Replies replies, int year) {
        this.replies = replies;
        this.year = year;
    }

    /**
     * Codes, each once.
     *
     * @param read what was noticed while reading the answers
     * @param grid the electricity that was used
     * @param beyond whether the level is higher than rules can conclude from, without the optional answers
     */
    List<String> warnings(List<String> read, Grid grid, boolean beyond) {
        List<String> warnings = new ArrayList<>(read);
        warnings.add("training-of-third-party-excluded");
        boolean old = replies.inputs().stream().anyMatch(input -> stale(input.year()))
                || grid.figures().stream().map(Figure::year).anyMatch(this::stale);
        if (old) {
            warnings.add("factor-old");
        }
        boolean undated = replies.inputs().stream().anyMatch(input -> input.standing() != null && input.year() == null);
        if (undated) {
            warnings.add("factor-year-unknown");
        }
        if (beyond) {
            warnings.add("level-above-rules");
        }
        return warnings.stream().distinct().sorted().toList();
    }

    private boolean stale(@Nullable Integer of) {
        return of != null && year - of > STALE_YEARS;
    }

    /** Codes of what is outside. */
    List<String> exclusions(Scenario scenario) {
        List<String> exclusions = new ArrayList<>();
        exclusions.add(scenario.transferred().high() > 0 ? "appareils-des-utilisateurs" : "reseaux-et-appareils");
        exclusions.addAll(ALWAYS_OUTSIDE);
        if (Boolean.TRUE.equals(replies.yesNo("env.materiel-neuf"))) {
            exclusions.add("autre-materiel-neuf");
        }
        return exclusions;
    }
}
