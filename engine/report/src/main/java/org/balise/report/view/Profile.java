package org.balise.report.view;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.balise.api.assess.Assessment;
import org.balise.api.assess.PointsRange;
import org.balise.api.assess.Risk.PrincipleRisk;
import org.balise.api.pack.RuleBook;
import org.balise.api.text.Bilingual;
import org.balise.report.text.Formats;

/**
 * Exposure and residual risk, principle by principle: the numbers, and what the bars show.
 *
 * @param thresholds the points from which levels II, III and IV begin, in order
 */
public record Profile(List<Row> rows, List<BigDecimal> thresholds) {

    /** One principle; {@code alternative} says in words what its bars show. */
    public record Row(
            Bilingual name,
            PointsRange exposure,
            PointsRange residual,
            Bilingual exposureText,
            Bilingual residualText,
            Bilingual level,
            Bilingual alternative) {}

    static Profile of(RuleBook book, Assessment assessment, Labels labels) {
        return new Profile(
                assessment.risk().principles().stream()
                        .map(risk -> row(risk, labels))
                        .toList(),
                thresholds(book, assessment));
    }

    static List<BigDecimal> thresholds(RuleBook book, Assessment assessment) {
        return Stream.of("niveau.seuil-2", "niveau.seuil-3", "niveau.seuil-4")
                .map(id -> Optional.ofNullable(book.parameters().get(id))
                        .flatMap(series -> series.on(assessment.receipt().asOf())))
                .flatMap(Optional::stream)
                .toList();
    }

    private static Row row(PrincipleRisk risk, Labels labels) {
        Bilingual exposure = Formats.points(risk.exposure());
        Bilingual residual = Formats.points(risk.residual());
        return new Row(
                labels.say("principle.name", risk.number(), labels.principle(risk.number())),
                risk.exposure(),
                risk.residual(),
                exposure,
                residual,
                labels.level(risk.residualLevel()),
                labels.say("chart.alternative", exposure, residual));
    }
}
