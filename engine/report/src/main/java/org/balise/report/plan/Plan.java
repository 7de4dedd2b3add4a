package org.balise.report.plan;

import java.time.LocalDate;
import java.util.List;
import java.util.function.Predicate;
import org.balise.api.answer.Answer;
import org.balise.api.answer.AnswerValue.OnDate;
import org.balise.api.assess.Action;
import org.balise.api.assess.Assessment;
import org.balise.api.norm.Gate;
import org.balise.api.pack.RuleBook;
import org.balise.api.rule.Rule;
import org.balise.api.rule.Rule.Coherence;
import org.balise.api.rule.Rule.Duty;
import org.balise.api.text.Bilingual;
import org.balise.report.text.Initiative;
import org.balise.report.view.Labels;
import org.jspecify.annotations.Nullable;

/**
 * The actions of an assessment, with who does each and by when.
 *
 * @param initiative its name; null when it has none
 * @param body the public body; null when it is not named
 * @param nextGate the gate that the advice is about
 * @param tasks most pressing first
 */
public record Plan(
        @Nullable String initiative, @Nullable String body, LocalDate asOf, Gate nextGate, List<Task> tasks) {

    /** The questions that give the planned date of each gate are named after the code of the gate. */
    private static final String DATE_QUESTIONS = "calendrier.";

    public Plan {
        tasks = List.copyOf(tasks);
    }

    public static Plan of(RuleBook book, Assessment assessment) {
        Labels labels = new Labels(book);
        Initiative initiative = Initiative.of(assessment.dossier());
        return new Plan(
                initiative.name(),
                initiative.body(),
                assessment.receipt().asOf(),
                assessment.advice().gate(),
                assessment.actions().stream()
                        .map(action -> task(action, book, assessment, labels))
                        .toList());
    }

    /** What one role has to do. */
    public Plan ofRole(String role) {
        return keep(task -> role.equals(task.role()));
    }

    /** What is due by a gate, including what is due at once. */
    public Plan dueBy(Gate gate) {
        return keep(task -> task.gate() == null || task.gate().dueBy(gate));
    }

    private Plan keep(Predicate<Task> kept) {
        return new Plan(
                initiative, body, asOf, nextGate, tasks.stream().filter(kept).toList());
    }

    private static Task task(Action action, RuleBook book, Assessment assessment, Labels labels) {
        String rule = action.rule();
        String about = rule == null ? String.valueOf(action.question()) : rule;
        Duty duty = rule != null && book.rules().get(rule) instanceof Duty known ? known : null;
        Bilingual title = rule == null ? labels.question(about) : labels.rule(about);
        Gate gate = action.gate();
        String role = action.role();
        Gate next = assessment.advice().gate();
        boolean passed = gate != null && gate.compareTo(next) < 0;
        int leadDays = duty == null ? 0 : duty.leadDaysBefore(gate);
        LocalDate passage = date(assessment, gate == null || passed ? next : gate);
        return new Task(
                action.kind(),
                about,
                title,
                todo(rule == null ? null : book.rules().get(rule), title),
                role,
                role == null ? labels.say("role.none") : labels.role(role),
                gate,
                title(gate, passed, labels),
                leadDays,
                passage == null ? null : passage.minusDays(leadDays),
                action.severity(),
                duty == null ? List.of() : labels.sources(duty.head().corpus()),
                action.alsoSettles());
    }

    /** How to do it: what the rule says to do, or what it says of the answers; for a question, the question. */
    private static Bilingual todo(@Nullable Rule rule, Bilingual title) {
        if (rule instanceof Coherence contradiction) {
            return contradiction.says();
        }
        return rule instanceof Duty duty ? duty.remedy() : title;
    }

    private static Bilingual title(@Nullable Gate gate, boolean passed, Labels labels) {
        if (gate == null) {
            return labels.say("plan.now");
        }
        return passed ? labels.say("plan.passed", labels.gate(gate)) : labels.gate(gate);
    }

    /** What was due at a gate already passed is due at the next one. */
    private static @Nullable LocalDate date(Assessment assessment, Gate gate) {
        String question = DATE_QUESTIONS + gate.code();
        Answer answer = assessment.dossier().answers().get(question);
        if (answer == null || assessment.ignored().contains(question)) {
            return null;
        }
        return answer.value() instanceof OnDate given ? given.date() : null;
    }
}
