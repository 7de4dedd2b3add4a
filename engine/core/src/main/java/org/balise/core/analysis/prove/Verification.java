package org.balise.core.analysis.prove;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.balise.api.problem.Problem;
import org.balise.api.text.Bilingual;
import org.balise.api.text.Language;
import org.balise.core.analysis.Finding;
import org.balise.core.analysis.Finding.Source;
import org.balise.core.analysis.FindingTexts;
import org.balise.core.analysis.Names;
import org.balise.core.pack.Inspected;
import org.balise.core.problem.Place;
import org.balise.core.problem.ProblemTexts;
import org.balise.core.rules.RuleRunner;
import org.balise.core.yaml.Acknowledgement;
import org.jspecify.annotations.Nullable;

/**
 * Everything that can be found wrong in a set of rules without asking a person: what the lints refuse, what does not
 * hold for every dossier, what the cases tell. A function of the packs: the same packs give the same findings.
 *
 * @param findings in order of file and place; what the authors acknowledge is among them, with their reason
 * @param proved false when the lints refuse so much that nothing could be proved
 * @param dossiers the number of dossiers on which outcomes were tried
 * @param size of what was looked at
 */
public record Verification(List<Finding> findings, boolean proved, int dossiers, Size size) {
    private static final Comparator<Finding> ORDER = Comparator.comparing(Finding::place)
            .thenComparing(Finding::code)
            .thenComparing(finding -> finding.about().toString());

    /** How much was looked at. */
    public record Size(int rules, int questions, int cases) {}

    public Verification {
        findings = List.copyOf(findings);
    }

    /** What counts as a defect. */
    public List<Finding> open() {
        return findings.stream().filter(Finding::open).toList();
    }

    /**
     * Looks at packs from all sides.
     *
     * @param engine runs the rules of the packs, to be held against an interpreter of their data; may be null
     */
    public static Verification of(Inspected inspected, @Nullable RuleRunner engine) {
        List<Finding> findings = new ArrayList<>(
                inspected.problems().stream().map(Verification::lint).toList());
        if (!inspected.sound()) {
            return new Verification(findings, false, 0, new Size(0, 0, 0));
        }
        Report report = new Report(inspected.contents().orElseThrow());
        new RuleChecks(report).check();
        new PairChecks(report).check();
        new ProofChecks(report).check();
        new ConflictChecks(report).check();
        new QuestionChecks(report).check();
        new EffectChecks(report).check();
        new MonotonyChecks(report).check();
        new ScaleChecks(report).check();
        new TextChecks(report).check();
        new CaseChecks(report).check();
        boolean computable =
                report.findings().stream().noneMatch(finding -> finding.code().equals("SCALE-ORDER"));
        int dossiers = computable ? new OutcomeChecks(report, engine).check() : 0;
        findings.addAll(report.findings());
        List<Finding> all = acknowledged(findings, report.contents().acknowledgements());
        Size size = new Size(
                report.contents().book().rules().size(),
                report.index().questions().size(),
                report.contents().cases().size());
        return new Verification(all.stream().sorted(ORDER).toList(), true, dossiers, size);
    }

    private static Finding lint(Problem problem) {
        return new Finding(
                Source.LINT,
                problem.code(),
                new Place(problem.file(), problem.line(), problem.column()),
                problem.arguments().stream().limit(1).toList(),
                new Bilingual(
                        ProblemTexts.of(Language.FR).sentence(problem),
                        ProblemTexts.of(Language.EN).sentence(problem)),
                null,
                null);
    }

    /** Only a proof can be acknowledged: what is badly written or fails its own cases is always a defect. */
    private static List<Finding> acknowledged(List<Finding> findings, List<Acknowledgement> acknowledgements) {
        Set<Acknowledgement> used = new HashSet<>();
        List<Finding> all = new ArrayList<>();
        for (Finding finding : findings) {
            Acknowledgement by = acknowledgements.stream()
                    .filter(entry -> finding.source() == Source.PROOF
                            && entry.code().equals(finding.code())
                            && entry.about().equals(finding.about()))
                    .findFirst()
                    .orElse(null);
            if (by == null) {
                all.add(finding);
            } else {
                used.add(by);
                all.add(finding.acknowledged(by));
            }
        }
        for (Acknowledgement entry : acknowledgements) {
            if (!used.contains(entry)) {
                List<Bilingual> arguments =
                        List.of(Names.same(entry.code()), Names.same(String.join(", ", entry.about())));
                all.add(new Finding(
                        Source.LINT,
                        "ACKNOWLEDGED-NOTHING",
                        entry.place(),
                        entry.about(),
                        FindingTexts.sentence("ACKNOWLEDGED-NOTHING", arguments),
                        null,
                        null));
            }
        }
        return all;
    }
}
