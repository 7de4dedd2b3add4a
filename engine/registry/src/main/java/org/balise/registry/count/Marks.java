package org.balise.registry.count;

import java.text.Normalizer;
import java.util.List;
import java.util.Objects;
import org.balise.api.registry.Change.Kind;
import org.balise.api.registry.Change.Step;
import org.balise.api.registry.CountLine;
import org.balise.api.registry.CountOutcome;
import org.balise.registry.intake.Spelling;

/** What changed of an initiative that is counted in both years, without changing any number. */
final class Marks {

    private Marks() {}

    static void of(Kin kin, List<Step> steps) {
        if (kin.before().size() != 1 || kin.after().size() != 1) {
            return;
        }
        CountLine was = kin.before().get(0);
        CountLine is = kin.after().get(0);
        if (was.outcome() == CountOutcome.EXCLUDED || is.outcome() == CountOutcome.EXCLUDED) {
            return;
        }
        mark(
                kin,
                Kind.RENAMED,
                tidy(was.declaration().name()),
                tidy(is.declaration().name()),
                steps);
        mark(
                kin,
                Kind.RECLASSIFIED,
                Objects.requireNonNullElse(was.declaration().category(), ""),
                Objects.requireNonNullElse(is.declaration().category(), ""),
                steps);
        boolean sameFamily = same(was.family(), is.family());
        if (!was.declaration().body().equals(is.declaration().body())) {
            mark(kin, Kind.MOVED, was.declaration().body(), is.declaration().body(), steps);
        } else if (!same(was.portfolio(), is.portfolio())) {
            mark(kin, sameFamily ? Kind.RELABELLED : Kind.MOVED, was.portfolio(), is.portfolio(), steps);
        }
        mark(kin, Kind.PROGRESSED, was.declaration().status(), is.declaration().status(), steps);
    }

    private static void mark(Kin kin, Kind kind, String from, String to, List<Step> steps) {
        if (!from.equals(to)) {
            steps.add(kin.step(kind, 0, 0, from, to));
        }
    }

    /** Whether two labels differ by case, accents and spaces at most. */
    private static boolean same(String was, String is) {
        return Spelling.key(was).equals(Spelling.key(is));
    }

    /** Spaces at the end, which real files have, are no new name. */
    private static String tidy(String name) {
        return Normalizer.normalize(name, Normalizer.Form.NFC).strip().replaceAll("\\s+", " ");
    }
}
