package org.balise.report.view;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.balise.api.assess.Assessment;
import org.balise.api.assess.DutyFinding;
import org.balise.api.assess.DutyStatus;
import org.balise.api.norm.Gate;
import org.balise.api.pack.RuleBook;
import org.balise.api.text.Bilingual;
import org.jspecify.annotations.Nullable;

/**
 * Duties by gate, those that need something done first.
 *
 * @param motives why duties apply, each once; the items name them by their number, from 1
 * @param notShown how many are out of the question, in words
 */
public record Duties(List<Stage> stages, List<Bilingual> motives, List<Bilingual> notShown) {

    /**
     * The duties due by one gate, or at every phase.
     *
     * @param open those that ask something of someone now
     * @param later those that are due later
     * @param pending those that may apply
     * @param met those that are met
     */
    public record Stage(
            Bilingual title, Counted<Piece> open, Counted<Item> later, Counted<Pending> pending, Counted<Item> met) {}

    /** Some things, and how many duties that makes, in words. */
    public record Counted<T>(List<T> items, Bilingual count) {}

    /** Duties that the same piece of evidence would settle; the evidence is told once. */
    public record Piece(List<Item> items) {}

    /** Duties that one and the same thing to know would make apply. */
    public record Pending(Bilingual when, List<Item> items) {}

    /**
     * One duty.
     *
     * @param remedy what to do; empty when nothing is asked
     * @param proofs the means of proof and where each stands; only those given once the duty is met
     * @param why how it came to apply; empty when that is plain
     * @param motive the number of that reason; 0 when it has none
     */
    public record Item(
            DutyStatus status,
            Bilingual statusLabel,
            Bilingual severity,
            Bilingual force,
            Bilingual title,
            Bilingual says,
            Bilingual remedy,
            List<Bilingual> sources,
            List<Bilingual> proofs,
            Bilingual evidence,
            Bilingual role,
            Bilingual why,
            int motive) {}

    /** The order in which a reader needs them. */
    private static final List<DutyStatus> SHOWN = List.of(
            DutyStatus.BREACHED,
            DutyStatus.PHASING_IN,
            DutyStatus.TO_DEMONSTRATE,
            DutyStatus.UNDETERMINED,
            DutyStatus.UPCOMING,
            DutyStatus.MET);

    static Duties of(RuleBook book, Assessment assessment, Focus focus, Labels labels) {
        DutyItems items = new DutyItems(book, labels);
        List<Stage> stages = new ArrayList<>();
        addStage(stages, null, items, assessment, focus);
        for (Gate gate : Gate.values()) {
            addStage(stages, gate, items, assessment, focus);
        }
        List<Bilingual> notShown = new ArrayList<>();
        for (DutyStatus status : List.of(DutyStatus.NOT_APPLICABLE, DutyStatus.ALTERNATIVE)) {
            int count = (int) assessment.duties().stream()
                    .filter(duty -> duty.status() == status && items.within(focus, duty))
                    .count();
            if (count > 0) {
                notShown.add(labels.count("duties." + status.code(), count));
            }
        }
        return new Duties(List.copyOf(stages), items.motives(), List.copyOf(notShown));
    }

    private static void addStage(
            List<Stage> stages, @Nullable Gate gate, DutyItems items, Assessment assessment, Focus focus) {
        List<DutyFinding> findings = assessment.duties().stream()
                .filter(finding -> SHOWN.contains(finding.status()) && items.within(focus, finding))
                .filter(finding -> gate == items.gate(finding))
                .sorted(Comparator.comparing((DutyFinding finding) -> SHOWN.indexOf(finding.status()))
                        .thenComparing(DutyFinding::severity, Comparator.reverseOrder())
                        .thenComparing(DutyFinding::rule))
                .toList();
        if (!findings.isEmpty()) {
            stages.add(items.stage(items.title(gate, assessment.advice().gate()), findings));
        }
    }
}
