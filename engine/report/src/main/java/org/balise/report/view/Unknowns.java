package org.balise.report.view;

import java.util.ArrayList;
import java.util.List;
import org.balise.api.assess.Assessment;
import org.balise.api.assess.OpenQuestion;
import org.balise.api.text.Bilingual;
import org.balise.report.QuestionEffect;

/** What is not known, and what it could change. */
public record Unknowns(List<Item> items, List<Bilingual> ignored) {

    /**
     * An open question.
     *
     * @param bearing the rules that its answer may settle, in words
     * @param effects what each answer would lead to; empty when nobody computed it
     */
    public record Item(Bilingual question, Bilingual state, Bilingual bearing, List<Bilingual> effects) {}

    private static final int RULES_NAMED = 3;

    static Unknowns of(Assessment assessment, List<QuestionEffect> effects, Labels labels) {
        return new Unknowns(
                assessment.open().stream()
                        .map(open -> item(open, effects, labels))
                        .toList(),
                assessment.ignored().stream().map(labels::question).toList());
    }

    private static Item item(OpenQuestion open, List<QuestionEffect> effects, Labels labels) {
        List<Bilingual> outcomes = new ArrayList<>();
        for (QuestionEffect effect : effects) {
            if (effect.question().equals(open.question())) {
                effect.answers()
                        .forEach(answer -> outcomes.add(labels.say(
                                "unknown.effect",
                                labels.answer(open.question(), answer.answer()),
                                labels.level(answer.residual()),
                                labels.say("verdict." + answer.verdict().code()))));
            }
        }
        return new Item(
                labels.question(open.question()),
                labels.say("open." + open.state().code()),
                bearing(open.rules(), labels),
                outcomes);
    }

    private static Bilingual bearing(List<String> rules, Labels labels) {
        Bilingual named = labels.joined(
                rules.stream().limit(RULES_NAMED).map(labels::rule).toList());
        int others = rules.size() - RULES_NAMED;
        return others > 0 ? labels.count("unknown.bearing", others, named) : named;
    }
}
