package org.balise.report.view;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import org.balise.api.assess.Applicability;
import org.balise.api.assess.Assessment;
import org.balise.api.assess.PointsRange;
import org.balise.api.assess.Risk.FloorFinding;
import org.balise.api.assess.Risk.LedgerLine;
import org.balise.api.assess.Risk.PrincipleRisk;
import org.balise.api.pack.RuleBook;
import org.balise.api.rule.Rule;
import org.balise.api.rule.Rule.Factor;
import org.balise.api.rule.Rule.Measure;
import org.balise.api.text.Bilingual;
import org.balise.report.text.Formats;

/**
 * Why this level: the ledger of each principle, and the floors.
 *
 * @param untouched the principles that no factor touches, in one sentence; empty when there is none
 * @param robustness how firm the level is
 */
public record Ledger(
        List<Account> accounts, List<Bilingual> untouched, List<Floor> floors, List<Bilingual> robustness) {

    /**
     * The lines of one principle, which add up to its totals.
     *
     * @param brief the same lines, those that are only possible being added up in one
     */
    public record Account(Bilingual title, List<Line> lines, List<Line> brief, List<Line> cap, Line total) {}

    /**
     * One line: what it is, why, and its points before and after measures.
     *
     * @param possible whether it is not known if it counts
     */
    public record Line(
            Bilingual title,
            boolean possible,
            Bilingual reason,
            List<Bilingual> measures,
            Bilingual exposure,
            Bilingual residual) {}

    /**
     * A least level and its legal reason.
     *
     * @param possible whether it is not known if it counts
     */
    public record Floor(
            Bilingual title, boolean possible, Bilingual minimum, Bilingual state, Bilingual reason, Bilingual why) {}

    private static final Bilingual NOTHING = Bilingual.same("");

    static Ledger of(RuleBook book, Assessment assessment, Labels labels) {
        List<Account> accounts = new ArrayList<>();
        List<Bilingual> untouched = new ArrayList<>();
        for (PrincipleRisk risk : assessment.risk().principles()) {
            List<LedgerLine> lines = risk.lines().stream()
                    .filter(line -> line.applicability() != Applicability.CLEAR)
                    .toList();
            if (lines.isEmpty()) {
                untouched.add(labels.say("principle.name", risk.number(), labels.principle(risk.number())));
            } else {
                accounts.add(account(book, risk, lines, labels));
            }
        }
        return new Ledger(
                List.copyOf(accounts),
                untouched.isEmpty() ? List.of() : List.of(labels.say("ledger.untouched", labels.joined(untouched))),
                assessment.risk().floors().stream()
                        .map(floor -> floor(book, floor, labels))
                        .toList(),
                robustness(assessment, labels));
    }

    private static Account account(RuleBook book, PrincipleRisk risk, List<LedgerLine> lines, Labels labels) {
        boolean capped = !risk.exposureCap().equals(PointsRange.ZERO)
                || !risk.residualCap().equals(PointsRange.ZERO);
        return new Account(
                labels.say(
                        "ledger.account",
                        risk.number(),
                        labels.principle(risk.number()),
                        labels.level(risk.residualLevel())),
                lines.stream().map(line -> line(book, line, labels)).toList(),
                brief(book, lines, labels),
                capped ? List.of(sum(labels.say("ledger.cap"), risk.exposureCap(), risk.residualCap())) : List.of(),
                sum(labels.say("ledger.total"), risk.exposure(), risk.residual()));
    }

    private static List<Line> brief(RuleBook book, List<LedgerLine> lines, Labels labels) {
        List<LedgerLine> possible = lines.stream()
                .filter(line -> line.applicability() == Applicability.UNDETERMINED)
                .toList();
        List<Line> brief = new ArrayList<>(lines.stream()
                .filter(line -> !possible.contains(line))
                .map(line -> line(book, line, labels))
                .toList());
        if (!possible.isEmpty()) {
            Bilingual names = labels.joined(possible.stream()
                    .map(line -> labels.say(
                            "ledger.up-to",
                            labels.rule(line.rule()),
                            Formats.number(line.exposure().max().toDecimal())))
                    .toList());
            brief.add(new Line(
                    labels.count("ledger.possible-factors", possible.size()),
                    true,
                    names,
                    List.of(),
                    Formats.points(added(possible, LedgerLine::exposure)),
                    Formats.points(added(possible, LedgerLine::residual))));
        }
        return brief;
    }

    private static PointsRange added(List<LedgerLine> lines, Function<LedgerLine, PointsRange> points) {
        return lines.stream().map(points).reduce(PointsRange.ZERO, PointsRange::plus);
    }

    private static Line sum(Bilingual title, PointsRange exposure, PointsRange residual) {
        return new Line(title, false, NOTHING, List.of(), Formats.points(exposure), Formats.points(residual));
    }

    private static Line line(RuleBook book, LedgerLine line, Labels labels) {
        Rule rule = book.rules().get(line.rule());
        Bilingual title = labels.rule(line.rule());
        List<Bilingual> measures = new ArrayList<>();
        if (rule instanceof Factor factor) {
            int count = Math.min(factor.measures().size(), line.measures().size());
            for (int i = 0; i < count; i++) {
                measures.add(
                        measure(factor.measures().get(i), line.measures().get(i).code(), labels));
            }
        }
        boolean possible = line.applicability() == Applicability.UNDETERMINED;
        return new Line(
                possible ? labels.say("ledger.possible", title) : title,
                possible,
                rule instanceof Factor factor ? factor.reason() : NOTHING,
                measures,
                Formats.points(line.exposure()),
                Formats.points(line.residual()));
    }

    private static Bilingual measure(Measure measure, String given, Labels labels) {
        Bilingual facts =
                labels.joined(measure.proof().facts().stream().map(labels::fact).toList());
        return labels.say("proof." + given, labels.say("ledger.measure", facts, measure.weight()));
    }

    private static Floor floor(RuleBook book, FloorFinding finding, Labels labels) {
        Rule.Floor floor = book.rules().get(finding.rule()) instanceof Rule.Floor known ? known : null;
        boolean possible = finding.applicability() == Applicability.UNDETERMINED;
        String state =
                possible ? "floor.possible" : "floor.lifted." + finding.lifted().code();
        return new Floor(
                labels.rule(finding.rule()),
                possible,
                Bilingual.same(floor == null ? "" : floor.minimum().name()),
                labels.say(state),
                floor == null ? NOTHING : floor.reason(),
                new Reasons(labels).of(finding.why()));
    }

    private static List<Bilingual> robustness(Assessment assessment, Labels labels) {
        var robustness = assessment.risk().robustness();
        List<Bilingual> sentences = new ArrayList<>();
        sentences.add(
                labels.say("robustness.kept", Formats.number(robustness.kept()), Formats.number(robustness.trials())));
        if (robustness.toNextLevel() != null) {
            sentences.add(labels.say(
                    "robustness.distance",
                    Formats.number(robustness.toNextLevel().toDecimal())));
        }
        return sentences;
    }
}
