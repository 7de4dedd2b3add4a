package org.balise.report.view;

import java.util.Comparator;
import java.util.List;
import org.balise.api.assess.Assessment;
import org.balise.api.assess.OpenQuestion;
import org.balise.api.text.Bilingual;
import org.balise.report.QuestionEffect;

/**
 * What is not known, and what it could change.
 *
 * @param items the questions that bear on the most, in the order of the questionnaire when they bear on as much
 * @param others how many more there are, in words; empty when all are shown
 */
public record Unknowns(List<Item> items, List<Bilingual> others, List<Bilingual> ignored) {

    /**
     * An open question.
     *
     * @param bearing the rules that its answer may settle, in words
     * @param effects what each answer would lead to; empty when nobody computed it
     */
    public record Item(Bilingual question, Bilingual state, Bilingual bearing, List<Bilingual> effects) {}

    private static final int RULES_NAMED = 3;
    private static final int SHOWN = 15;

    static Unknowns of(Assessment assessment, List<QuestionEffect> effects, Labels labels) {
        int others = assessment.open().size() - SHOWN;
        return new Unknowns(
                ranked(assessment).stream()
                        .limit(SHOWN)
                        .map(open -> item(open, effects, labels))
                        .toList(),
                others > 0 ? List.of(labels.count("unknown.others", others)) : List.of(),
                assessment.ignored().stream().map(labels::question).toList());
    }

    private static List<OpenQuestion> ranked(Assessment assessment) {
        if (assessment.open().size() <= SHOWN) {
            return assessment.open();
        }
        return assessment.open().stream()
                .sorted(Comparator.comparing((OpenQuestion open) -> open.rules().size(), Comparator.reverseOrder()))
                .toList();
    }

    private static Item item(OpenQuestion open, List<QuestionEffect> effects, Labels labels) {
        List<QuestionEffect.AnswerEffect> answers = effect(open, effects);
        List<Bilingual> outcomes = answers.stream()
                .map(answer -> labels.say(
                        "unknown.effect",
                        labels.answer(open.question(), answer.answer()),
                        labels.level(answer.residual()),
                        labels.say("verdict." + answer.verdict().code())))
                .toList();
        // Every answer may leave the result where it is: then it is said once.
        if (agree(answers)) {
            QuestionEffect.AnswerEffect any = answers.get(0);
            outcomes = List.of(labels.say(
                    "unknown.any",
                    labels.level(any.residual()),
                    labels.say("verdict." + any.verdict().code())));
        }
        return new Item(
                labels.question(open.question()),
                labels.say("open." + open.state().code()),
                bearing(open.rules(), labels),
                outcomes);
    }

    private static boolean agree(List<QuestionEffect.AnswerEffect> answers) {
        return answers.stream()
                        .map(answer -> List.of(answer.residual(), answer.verdict()))
                        .distinct()
                        .count()
                == 1;
    }

    private static List<QuestionEffect.AnswerEffect> effect(OpenQuestion open, List<QuestionEffect> effects) {
        return effects.stream()
                .filter(effect -> effect.question().equals(open.question()))
                .flatMap(effect -> effect.answers().stream())
                .toList();
    }

    private static Bilingual bearing(List<String> rules, Labels labels) {
        Bilingual named = labels.joined(
                rules.stream().limit(RULES_NAMED).map(labels::rule).toList());
        int others = rules.size() - RULES_NAMED;
        return others > 0 ? labels.count("unknown.bearing", others, named) : named;
    }
}
