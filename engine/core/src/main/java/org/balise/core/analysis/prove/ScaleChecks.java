package org.balise.core.analysis.prove;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import org.balise.api.fact.FactDefinition;
import org.balise.api.norm.Lifecycle;
import org.balise.api.norm.Principle;
import org.balise.api.pack.RuleBook;
import org.balise.api.rule.ParameterSeries;
import org.balise.api.rule.Rule;
import org.balise.core.analysis.Names;
import org.balise.core.pack.Places.Kind;
import org.balise.core.problem.Place;

/** Every complete dossier reaches one level: nothing that the computation reads is missing or out of its range. */
final class ScaleChecks {
    private static final List<String> LEVELS = List.of("niveau.seuil-2", "niveau.seuil-3", "niveau.seuil-4");
    private static final BigDecimal MOST_POINTS = BigDecimal.valueOf(100);
    private static final BigDecimal LEAST_WEIGHT = BigDecimal.valueOf(5);
    private static final BigDecimal MOST_WEIGHT = BigDecimal.valueOf(60);
    private static final String ATTENUATION = "attenuation.maximale";

    private final Report report;
    private final RuleBook book;

    ScaleChecks(Report report) {
        this.report = report;
        this.book = report.index().book();
    }

    void check() {
        for (LocalDate day : report.timeline().days()) {
            levels(day);
            attenuation(day);
        }
        report.index().rules(Rule.Factor.class).forEach(this::factor);
        phases();
    }

    private void levels(LocalDate day) {
        BigDecimal below = BigDecimal.ZERO;
        for (String id : LEVELS) {
            BigDecimal value = value(id, day).orElse(null);
            if (value == null || value.compareTo(below) <= 0 || value.compareTo(MOST_POINTS) > 0) {
                parameter("SCALE-ORDER", id, day);
                return;
            }
            // Weights go by steps of the least one: a narrower level would be jumped over by nearly every dossier.
            if (value.subtract(below).compareTo(LEAST_WEIGHT) < 0) {
                parameter("SCALE-NARROW", id, day);
            }
            below = value;
        }
    }

    private void attenuation(LocalDate day) {
        Optional<BigDecimal> value = value(ATTENUATION, day);
        boolean sound =
                value.isPresent() && value.get().signum() > 0 && value.get().compareTo(BigDecimal.ONE) < 0;
        if (!sound) {
            parameter("ATTENUATION-RANGE", ATTENUATION, day);
        }
    }

    private Optional<BigDecimal> value(String parameter, LocalDate day) {
        ParameterSeries series = book.parameters().get(parameter);
        return Optional.ofNullable(series).flatMap(values -> values.on(day));
    }

    /** The weight is on the scale, and there is a principle to count it under on every day. */
    private void factor(Rule.Factor factor) {
        for (LocalDate day : report.timeline().days()) {
            if (!factor.head().inForce().contains(day)) {
                continue;
            }
            Optional<BigDecimal> weight = value(factor.pointsParameter(), day);
            boolean onScale = weight.isPresent()
                    && weight.get().compareTo(LEAST_WEIGHT) >= 0
                    && weight.get().compareTo(MOST_WEIGHT) <= 0
                    && weight.get().remainder(LEAST_WEIGHT).signum() == 0;
            if (!onScale) {
                parameter("WEIGHT-RANGE", factor.pointsParameter(), day);
                return;
            }
            Integer number = factor.head().principle();
            Principle principle = number == null ? null : book.principles().get(number);
            if (principle == null || !principle.inForce().contains(day)) {
                report.proof(
                        "FACTOR-WITHOUT-PRINCIPLE-THEN",
                        report.rule(factor.id()),
                        List.of(factor.id()),
                        report.names().rule(factor.id()),
                        Names.same(day));
                return;
            }
        }
    }

    private void parameter(String code, String id, LocalDate day) {
        Place place = report.contents().places().of(Kind.PARAMETER, id);
        boolean told = report.findings().stream()
                .anyMatch(finding ->
                        finding.code().equals(code) && finding.about().contains(id));
        if (!told) {
            report.proof(
                    code,
                    place,
                    List.of(id),
                    Names.same(id),
                    Names.same(value(id, day).map(Object::toString).orElse("–")),
                    Names.same(day));
        }
    }

    /** Every phase that can be answered leads to a gate, and the other way round. */
    private void phases() {
        Lifecycle lifecycle = book.lifecycle();
        FactDefinition fact = book.facts().get(lifecycle.phaseFact());
        TreeSet<String> answered = new TreeSet<>(fact == null ? List.of() : fact.options());
        TreeSet<String> known = new TreeSet<>();
        lifecycle.phases().forEach(phase -> known.add(phase.code()));
        TreeSet<String> differing = new TreeSet<>(answered);
        differing.addAll(known);
        differing.removeIf(code -> answered.contains(code) && known.contains(code));
        for (String code : differing) {
            report.proof(
                    "PHASE-WITHOUT-GATE",
                    report.contents().places().of(Kind.FACT, lifecycle.phaseFact()),
                    List.of(lifecycle.phaseFact(), code),
                    Names.same(code));
        }
    }
}
