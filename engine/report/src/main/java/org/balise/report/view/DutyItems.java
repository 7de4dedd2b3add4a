package org.balise.report.view;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.balise.api.assess.DutyFinding;
import org.balise.api.assess.DutyFinding.ProofState;
import org.balise.api.assess.DutyStatus;
import org.balise.api.assess.Truth;
import org.balise.api.norm.Gate;
import org.balise.api.pack.RuleBook;
import org.balise.api.rule.Rule.Duty;
import org.balise.api.text.Bilingual;
import org.balise.report.text.Formats;
import org.balise.report.view.Duties.Counted;
import org.balise.report.view.Duties.Item;
import org.balise.report.view.Duties.Pending;
import org.balise.report.view.Duties.Piece;
import org.balise.report.view.Duties.Stage;
import org.jspecify.annotations.Nullable;

/** Says each duty, and numbers the reasons for which duties apply: many duties share a few. */
final class DutyItems {
    private static final Bilingual NOTHING = Bilingual.same("");

    private final RuleBook book;
    private final Labels labels;
    private final Reasons reasons;
    private final List<Bilingual> motives = new ArrayList<>();

    DutyItems(RuleBook book, Labels labels) {
        this.book = book;
        this.labels = labels;
        this.reasons = new Reasons(labels);
    }

    /** The reasons numbered so far. */
    List<Bilingual> motives() {
        return List.copyOf(motives);
    }

    @Nullable
    Gate gate(DutyFinding finding) {
        Duty duty = duty(finding);
        return duty == null ? null : duty.gate();
    }

    boolean within(Focus focus, DutyFinding finding) {
        Duty duty = duty(finding);
        return duty == null ? focus.all() : focus.holds(duty.role(), duty.gate());
    }

    Bilingual title(@Nullable Gate gate, Gate next) {
        return gate == next ? labels.say("duties.next-gate", labels.gate(gate)) : labels.gate(gate);
    }

    /** The duties of one gate, in the order given, each with those of its kind. */
    Stage stage(Bilingual title, List<DutyFinding> findings) {
        List<Item> open = new ArrayList<>();
        List<Item> later = new ArrayList<>();
        List<Item> pending = new ArrayList<>();
        List<Item> met = new ArrayList<>();
        for (DutyFinding finding : findings) {
            List<Item> where = switch (finding.status()) {
                case UPCOMING -> later;
                case UNDETERMINED -> pending;
                case MET -> met;
                default -> open;
            };
            where.add(item(finding));
        }
        return new Stage(
                title,
                new Counted<>(
                        grouped(open, Item::proofs).values().stream()
                                .map(Piece::new)
                                .toList(),
                        labels.count("duties.count", open.size())),
                new Counted<>(later, labels.count("duties.later", later.size())),
                new Counted<>(
                        grouped(pending, Item::why).entrySet().stream()
                                .map(same -> new Pending(same.getKey(), same.getValue()))
                                .toList(),
                        labels.count("duties.pending", pending.size())),
                new Counted<>(met, labels.count("duties.met", met.size())));
    }

    private static <K> Map<K, List<Item>> grouped(List<Item> items, Function<Item, K> key) {
        return items.stream().collect(Collectors.groupingBy(key, LinkedHashMap::new, Collectors.toList()));
    }

    private @Nullable Duty duty(DutyFinding finding) {
        return book.rules().get(finding.rule()) instanceof Duty duty ? duty : null;
    }

    private Item item(DutyFinding finding) {
        boolean settled = finding.status() == DutyStatus.MET;
        // What to do comes once it is known that the duty applies; until then, what would settle it is enough.
        boolean toDo = !settled && finding.status() != DutyStatus.UNDETERMINED;
        Duty duty = duty(finding);
        Bilingual why = settled ? NOTHING : reasons.of(finding);
        if (finding.status() == DutyStatus.UNDETERMINED) {
            why = reasons.toSettle(finding);
        }
        return new Item(
                finding.status(),
                status(finding, duty),
                labels.say("severity." + finding.severity().name()),
                labels.say(finding.binding() ? "force.binding" : "force.recommended"),
                labels.rule(finding.rule()),
                duty == null ? NOTHING : duty.says(),
                duty == null || !toDo ? NOTHING : duty.remedy(),
                duty == null ? List.of() : labels.sources(duty.head().corpus()),
                finding.proofs().stream()
                        .filter(state -> !settled || state.given() == Truth.YES)
                        .map(state -> proof(state, settled))
                        .toList(),
                duty == null || !toDo ? NOTHING : duty.evidence(),
                duty == null ? labels.say("role.none") : labels.role(duty.role()),
                why,
                toDo ? motive(why) : 0);
    }

    private int motive(Bilingual why) {
        if (why.equals(NOTHING)) {
            return 0;
        }
        if (!motives.contains(why)) {
            motives.add(why);
        }
        return motives.indexOf(why) + 1;
    }

    private Bilingual status(DutyFinding finding, @Nullable Duty duty) {
        Bilingual status = labels.say("status." + finding.status().code());
        return finding.status() == DutyStatus.PHASING_IN && duty != null && duty.phaseInUntil() != null
                ? labels.say("status.until", status, Formats.date(duty.phaseInUntil()))
                : status;
    }

    private Bilingual proof(ProofState state, boolean settled) {
        if (settled) {
            return labels.say("proof.given", labels.fact(state.fact()));
        }
        String key = state.asked() ? "proof." + state.given().code() : "proof.not-asked";
        return labels.say(key, labels.fact(state.fact()));
    }
}
