package org.balise.core.economy;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.balise.api.answer.Answer;
import org.balise.api.answer.Dossier;
import org.balise.api.assess.Assessment;
import org.balise.api.assess.LevelRange;
import org.balise.api.assess.Verdict;
import org.balise.api.questionnaire.Question;
import org.balise.api.questionnaire.Questionnaire;
import org.balise.api.questionnaire.Section;
import org.balise.core.economy.Agenda.Item;
import org.balise.core.economy.Agenda.Place;

/**
 * What the first answers already tell: intervals of the result, and what of the full form could still narrow them.
 *
 * @param inherent the level without measures
 * @param residual the level with measures
 * @param best the mildest verdict that the unknown answers could lead to
 * @param worst the strictest
 * @param left the questions of the triage that are still to be asked
 * @param sections the other sections in which a question may still change the outcome; none when the form is not needed
 * @param ahead how many means of proof are not due at the next gate
 * @param settled how many questions were proved to change nothing
 */
public record Triage(
        LevelRange inherent,
        LevelRange residual,
        Verdict best,
        Verdict worst,
        List<String> left,
        List<Remaining> sections,
        int ahead,
        int settled) {
    /** The section that triage asks. */
    public static final String SECTION = "reperage";

    /** Fifteen minutes for twenty questions: the target of the triage, not a measure of people at work. */
    private static final int SECONDS_PER_SCREEN = 45;

    private static final int SECONDS_PER_MINUTE = 60;

    public Triage {
        left = List.copyOf(left);
        sections = List.copyOf(sections);
    }

    /**
     * A section of the full form that is needed.
     *
     * @param screens how many times something is asked, at most; a checklist counts once
     * @param answers how many answers that is
     * @param reasons ids of the rules and disclosures that hang on it, in order
     */
    public record Remaining(Section section, int screens, int answers, List<String> reasons) {
        public Remaining {
            reasons = List.copyOf(reasons);
        }
    }

    public static Triage of(Questionnaire questionnaire, Assessment assessment, Agenda agenda) {
        List<Remaining> sections = new ArrayList<>();
        List<String> left = List.of();
        for (Section section : questionnaire.sections()) {
            Remaining remaining = remaining(section, agenda);
            if (section.id().equals(SECTION)) {
                left = open(section, agenda).stream().map(Item::question).toList();
            } else if (remaining.answers() > 0) {
                sections.add(remaining);
            }
        }
        return new Triage(
                assessment.risk().inherent(),
                assessment.risk().residual(),
                assessment.advice().best(),
                assessment.advice().worst(),
                left,
                sections,
                agenda.in(Place.AHEAD).size(),
                agenda.in(Place.SETTLED).size());
    }

    /** Whether nothing that rules read was answered outside the triage. */
    public static boolean isAll(Questionnaire questionnaire, Dossier dossier) {
        Set<String> first = questionnaire.sections().stream()
                .filter(section -> section.id().equals(SECTION))
                .flatMap(section -> section.questions().stream())
                .map(Question::id)
                .collect(Collectors.toSet());
        return dossier.answers().values().stream()
                .map(Answer::question)
                .filter(id -> questionnaire
                        .question(id)
                        .filter(q -> !q.informational())
                        .isPresent())
                .allMatch(first::contains);
    }

    public boolean formNeeded() {
        return !sections.isEmpty();
    }

    /** How many screens of the full form remain, at most. */
    public int screens() {
        return sections.stream().mapToInt(Remaining::screens).sum();
    }

    public int answers() {
        return sections.stream().mapToInt(Remaining::answers).sum();
    }

    /** How long the full form takes, at most, in minutes rounded up. */
    public int minutes() {
        return Math.floorDiv(screens() * SECONDS_PER_SCREEN + SECONDS_PER_MINUTE - 1, SECONDS_PER_MINUTE);
    }

    private static Remaining remaining(Section section, Agenda agenda) {
        List<Item> items = open(section, agenda);
        long screens = items.stream()
                .map(item -> section.checklistOf(item.question())
                        .map(Section.Checklist::id)
                        .orElse(item.question()))
                .distinct()
                .count();
        return new Remaining(
                section,
                Math.toIntExact(screens),
                items.size(),
                items.stream()
                        .flatMap(item -> item.reasons().stream())
                        .distinct()
                        .sorted()
                        .toList());
    }

    private static List<Item> open(Section section, Agenda agenda) {
        return section.questions().stream()
                .map(question -> agenda.of(question.id()))
                .flatMap(Optional::stream)
                .filter(item -> item.place() == Place.ASK || item.place() == Place.PERHAPS)
                .toList();
    }
}
