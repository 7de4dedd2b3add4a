package org.balise.core.analysis.prove;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.balise.api.answer.Dossier;
import org.balise.api.assess.Assessment;
import org.balise.api.assess.DutyFinding;
import org.balise.api.assess.DutyStatus;
import org.balise.api.assess.Verdict;
import org.balise.api.norm.Principle;
import org.balise.api.rule.Level;
import org.balise.api.rule.Rule;
import org.balise.core.analysis.Names;
import org.balise.core.analysis.model.BookFormula;
import org.balise.core.assess.Assessor;
import org.balise.core.fact.WorldBuilder;
import org.balise.core.fact.Worlds;
import org.balise.core.pack.Places.Kind;
import org.balise.core.problem.Place;
import org.balise.core.rules.Interpreter;
import org.balise.core.rules.RuleRunner;
import org.jspecify.annotations.Nullable;

/**
 * Every level and every verdict is reached, and each complete dossier reaches exactly one of each. Tried on the dossiers
 * that the other checks found, one at least for each rule, each proof and each question.
 */
final class OutcomeChecks {
    private final Report report;
    private final @Nullable RuleRunner engine;

    /**
     * @param engine runs the same rules; nothing is compared when it is null
     */
    OutcomeChecks(Report report, @Nullable RuleRunner engine) {
        this.report = report;
        this.engine = engine;
    }

    /** How many dossiers were tried. */
    int check() {
        Set<Dossier> tried = new LinkedHashSet<>(report.witnesses());
        tried.addAll(new CalmDossiers(report).list());
        Interpreter interpreter = new Interpreter(report.index().book());
        Assessor assessor = new Assessor(report.index().book(), interpreter);
        EnumSet<Level> inherent = EnumSet.noneOf(Level.class);
        EnumSet<Level> residual = EnumSet.noneOf(Level.class);
        EnumSet<Verdict> verdicts = EnumSet.noneOf(Verdict.class);
        for (Dossier dossier : tried) {
            Assessment assessment = assessor.weigh(dossier);
            inherent.add(assessment.risk().inherent().max());
            residual.add(assessment.risk().residual().max());
            verdicts.add(assessment.advice().verdict());
            if (!settled(assessment)) {
                report.shown("OUTCOME-NOT-SETTLED", Place.of("pack.yaml"), List.of(), dossier);
            }
            agree(dossier, interpreter);
        }
        EnumSet.complementOf(inherent).forEach(level -> missing("INHERENT-LEVEL-NOT-REACHED", level.name(), tried));
        EnumSet.complementOf(residual).forEach(level -> missing("RESIDUAL-LEVEL-NOT-REACHED", level.name(), tried));
        EnumSet.complementOf(verdicts).forEach(verdict -> missing("VERDICT-NOT-REACHED", verdict.code(), tried));
        points();
        return tried.size();
    }

    private static boolean settled(Assessment assessment) {
        boolean one = assessment.risk().inherent().settled()
                && assessment.risk().residual().settled()
                && assessment.advice().best() == assessment.advice().worst();
        return one && assessment.duties().stream().map(DutyFinding::status).allMatch(OutcomeChecks::decided);
    }

    private static boolean decided(DutyStatus status) {
        return switch (status) {
            case UNDETERMINED, TO_DEMONSTRATE -> false;
            case MET, BREACHED, UPCOMING, PHASING_IN, NOT_APPLICABLE, ALTERNATIVE -> true;
        };
    }

    /** The engine and the interpreter fire the same rules on the same facts. */
    private void agree(Dossier dossier, Interpreter interpreter) {
        RuleRunner other = engine;
        if (other != null) {
            Worlds worlds = new WorldBuilder(report.index()).of(dossier);
            boolean same = other.run(worlds.certain(), worlds.additional(), worlds.parameters())
                    .byRule()
                    .equals(interpreter
                            .run(worlds.certain(), worlds.additional(), worlds.parameters())
                            .byRule());
            if (!same) {
                report.shown("ENGINE-DISAGREES", Place.of("pack.yaml"), List.of(), dossier);
            }
        }
    }

    private void missing(String code, String outcome, Set<Dossier> tried) {
        report.proof(code, Place.of("pack.yaml"), List.of(outcome), Names.same(outcome), Names.same(tried.size()));
    }

    /** Each threshold can be passed by the points of some principle; exact, by going through the factors. */
    private void points() {
        List<LocalDate> days = report.timeline().days();
        LocalDate day = days.get(days.size() - 1);
        for (String parameter : List.of("niveau.seuil-2", "niveau.seuil-3", "niveau.seuil-4")) {
            BigDecimal threshold = value(parameter, day);
            boolean passed = report.index().book().principles().values().stream()
                    .map(Principle::number)
                    .anyMatch(number -> new Sums(number, day).reach(threshold));
            if (!passed) {
                report.proof(
                        "THRESHOLD-OUT-OF-REACH",
                        report.contents().places().of(Kind.PARAMETER, parameter),
                        List.of(parameter),
                        Names.same(parameter),
                        Names.same(threshold));
            }
        }
    }

    private BigDecimal value(String parameter, LocalDate day) {
        var series = report.index().book().parameters().get(parameter);
        return series == null ? BigDecimal.ZERO : series.on(day).orElse(BigDecimal.ZERO);
    }

    /** The sums that the factors of one principle can make together. */
    private final class Sums {
        private final List<Rule.Factor> factors;
        private final LocalDate day;
        private final BookFormula book;

        Sums(int principle, LocalDate day) {
            this.day = day;
            this.book = report.timeline().on(day);
            this.factors = report.index().rules(Rule.Factor.class).stream()
                    .filter(factor ->
                            Integer.valueOf(principle).equals(factor.head().principle()))
                    .filter(factor -> factor.head().inForce().contains(day))
                    .sorted(Comparator.comparing((Rule.Factor factor) -> value(factor.pointsParameter(), day))
                            .reversed())
                    .toList();
        }

        boolean reach(BigDecimal threshold) {
            return reach(0, threshold, new ArrayList<>());
        }

        private boolean reach(int from, BigDecimal lacking, List<Integer> chosen) {
            if (lacking.signum() <= 0) {
                return true;
            }
            BigDecimal left = factors.subList(from, factors.size()).stream()
                    .map(factor -> value(factor.pointsParameter(), day))
                    .reduce(BigDecimal.ZERO, BigDecimal::add);
            if (left.compareTo(lacking) < 0) {
                return false;
            }
            Rule.Factor factor = factors.get(from);
            List<Integer> more = new ArrayList<>(chosen);
            more.add(book.applies(factor));
            boolean possible =
                    book.possible(more.stream().mapToInt(Integer::intValue).toArray());
            return (possible && reach(from + 1, lacking.subtract(value(factor.pointsParameter(), day)), more))
                    || reach(from + 1, lacking, chosen);
        }
    }
}
