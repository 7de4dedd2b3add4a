package org.balise.report.view;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.balise.api.assess.Assessment;
import org.balise.api.assess.DutyFinding;
import org.balise.api.assess.DutyFinding.ProofState;
import org.balise.api.assess.DutyStatus;
import org.balise.api.assess.Truth;
import org.balise.api.norm.Gate;
import org.balise.api.pack.RuleBook;
import org.balise.api.rule.Rule.Duty;
import org.balise.api.text.Bilingual;
import org.balise.report.text.Formats;
import org.jspecify.annotations.Nullable;

/**
 * Duties by gate, those that need something done first.
 *
 * @param notShown how many are out of the question, in words
 */
public record Duties(List<Stage> stages, List<Bilingual> notShown) {

    /**
     * The duties due by one gate, or at every phase.
     *
     * @param open those that still ask something of someone
     * @param met those that are met
     */
    public record Stage(Bilingual title, List<Item> open, Bilingual openCount, List<Item> met, Bilingual metCount) {}

    /**
     * One duty.
     *
     * @param remedy what to do; empty when nothing is asked
     * @param proofs the means of proof and where each stands; only those given once the duty is met
     * @param why how it came to apply; empty when that is plain
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
            Bilingual why) {}

    /** The order in which a reader needs them. */
    private static final List<DutyStatus> SHOWN = List.of(
            DutyStatus.BREACHED,
            DutyStatus.PHASING_IN,
            DutyStatus.TO_DEMONSTRATE,
            DutyStatus.UNDETERMINED,
            DutyStatus.UPCOMING,
            DutyStatus.MET);

    private static final Bilingual NOTHING = Bilingual.same("");

    static Duties of(RuleBook book, Assessment assessment, Labels labels) {
        List<Stage> stages = new ArrayList<>();
        addStage(stages, null, book, assessment, labels);
        for (Gate gate : Gate.values()) {
            addStage(stages, gate, book, assessment, labels);
        }
        List<Bilingual> notShown = new ArrayList<>();
        for (DutyStatus status : List.of(DutyStatus.NOT_APPLICABLE, DutyStatus.ALTERNATIVE)) {
            int count = (int) assessment.duties().stream()
                    .filter(duty -> duty.status() == status)
                    .count();
            if (count > 0) {
                notShown.add(labels.count("duties." + status.code(), count));
            }
        }
        return new Duties(List.copyOf(stages), List.copyOf(notShown));
    }

    private static void addStage(
            List<Stage> stages, @Nullable Gate gate, RuleBook book, Assessment assessment, Labels labels) {
        List<Item> items = assessment.duties().stream()
                .filter(finding -> SHOWN.contains(finding.status()))
                .filter(finding -> gate == (book.rules().get(finding.rule()) instanceof Duty duty ? duty.gate() : null))
                .sorted(Comparator.comparing((DutyFinding finding) -> SHOWN.indexOf(finding.status()))
                        .thenComparing(DutyFinding::severity, Comparator.reverseOrder())
                        .thenComparing(DutyFinding::rule))
                .map(finding -> item(book, finding, labels))
                .toList();
        if (!items.isEmpty()) {
            Bilingual title = gate != null && gate == assessment.advice().gate()
                    ? labels.say("duties.next-gate", labels.gate(gate))
                    : labels.gate(gate);
            List<Item> open = items.stream()
                    .filter(item -> item.status() != DutyStatus.MET)
                    .toList();
            List<Item> met = items.subList(open.size(), items.size());
            stages.add(new Stage(
                    title,
                    open,
                    labels.count("duties.count", open.size()),
                    met,
                    labels.count("duties.met", met.size())));
        }
    }

    private static Item item(RuleBook book, DutyFinding finding, Labels labels) {
        boolean settled = finding.status() == DutyStatus.MET;
        // What to do comes once it is known that the duty applies; until then, what would settle it is enough.
        boolean toDo = !settled && finding.status() != DutyStatus.UNDETERMINED;
        Duty duty = book.rules().get(finding.rule()) instanceof Duty known ? known : null;
        return new Item(
                finding.status(),
                status(finding, duty, labels),
                labels.say("severity." + finding.severity().name()),
                labels.say(finding.binding() ? "force.binding" : "force.recommended"),
                labels.rule(finding.rule()),
                duty == null ? NOTHING : duty.says(),
                duty == null || !toDo ? NOTHING : duty.remedy(),
                duty == null ? List.of() : labels.sources(duty.head().corpus()),
                finding.proofs().stream()
                        .filter(state -> !settled || state.given() == Truth.YES)
                        .map(state -> proof(state, settled, labels))
                        .toList(),
                duty == null || !toDo ? NOTHING : duty.evidence(),
                duty == null ? labels.say("role.none") : labels.role(duty.role()),
                settled ? NOTHING : new Reasons(labels).of(finding));
    }

    private static Bilingual status(DutyFinding finding, @Nullable Duty duty, Labels labels) {
        Bilingual status = labels.say("status." + finding.status().code());
        return finding.status() == DutyStatus.PHASING_IN && duty != null && duty.phaseInUntil() != null
                ? labels.say("status.until", status, Formats.date(duty.phaseInUntil()))
                : status;
    }

    private static Bilingual proof(ProofState state, boolean settled, Labels labels) {
        if (settled) {
            return labels.say("proof.given", labels.fact(state.fact()));
        }
        String key = state.asked() ? "proof." + state.given().code() : "proof.not-asked";
        return labels.say(key, labels.fact(state.fact()));
    }
}
