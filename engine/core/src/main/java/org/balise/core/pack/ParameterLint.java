package org.balise.core.pack;

import java.util.List;
import org.balise.api.rule.ParameterSeries;
import org.balise.api.rule.Rule;
import org.balise.core.problem.Place;
import org.balise.core.yaml.Located;

/** Parameters are read by something, and have a value on every date that the pack covers. */
final class ParameterLint {
    private final LintSubject subject;
    private final Uses uses;

    ParameterLint(LintSubject subject, Uses uses) {
        this.subject = subject;
        this.uses = uses;
    }

    void check(PackContent pack) {
        for (Located<ParameterSeries> located : pack.parameters()) {
            ParameterSeries series = located.value();
            if (!uses.parameterUsed(series.id())) {
                pack.problems().error(located.place(), "PARAMETER-NOT-READ", series.id());
            }
            // A rule that compares with a parameter of no value would stay silent.
            if (series.on(subject.book().covers().from()).isEmpty()) {
                pack.problems().error(located.place(), "PARAMETER-LATE", series.id());
            }
        }
    }

    /** What the engine needs, whichever pack brings it. */
    void checkEngine(PackContent pack) {
        needs(Uses.ENGINE_PARAMETERS, pack);
        if (subject.book().rules().values().stream().anyMatch(Rule.Count.class::isInstance)) {
            needs(Uses.COUNT_PARAMETERS, pack);
        }
    }

    private void needs(List<String> parameters, PackContent pack) {
        for (String id : parameters) {
            if (!subject.book().parameters().containsKey(id)) {
                pack.problems().error(Place.of("pack.yaml"), "PARAMETER-OF-ENGINE", id);
            }
        }
    }
}
