package org.balise.core.explain.reach;

import java.math.BigDecimal;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.balise.api.answer.Answer;
import org.balise.api.answer.AnswerValue;
import org.balise.api.answer.Dossier;
import org.balise.api.assess.Truth;
import org.balise.api.fact.Fact;
import org.balise.api.fact.FactDefinition;
import org.balise.api.fact.FactKind;
import org.balise.api.fact.Range;
import org.balise.api.questionnaire.Question;
import org.balise.api.rule.Literal;
import org.balise.core.rules.RuleIndex;
import org.balise.core.score.Scope;

/** The changes of design that could lift what stands in the way. */
final class Designs {
    private final RuleIndex index;
    private final Scope scope;
    private final Dossier dossier;

    Designs(Scope scope, Dossier dossier) {
        this.index = scope.index();
        this.scope = scope;
        this.dossier = dossier;
    }

    /**
     * Every other answer to every question on a choice of design that made these rules apply, directly or through what
     * is derived or asked, in the order of the questionnaire.
     *
     * @param rules the rules in the way
     */
    List<Act.Redesign> lifting(Set<String> rules) {
        Set<String> concerned = concerned(rules);
        return index.questions().stream()
                .filter(question -> concerned.contains(question.id()))
                .filter(this::choosable)
                .flatMap(this::changes)
                .toList();
    }

    /** The questions behind what fired: its facts, what derived them, and what made their questions be asked. */
    private Set<String> concerned(Set<String> rules) {
        Set<String> questions = new LinkedHashSet<>();
        Set<String> facts = new TreeSet<>();
        Deque<String> open = new ArrayDeque<>();
        rules.forEach(rule -> matched(rule).forEach(open::add));
        while (!open.isEmpty()) {
            String fact = open.pop();
            if (facts.add(fact)) {
                matched(fact).forEach(open::add);
                for (String question : index.questionsOf(fact)) {
                    questions.add(question);
                    index.question(question).visibleWhen().alternatives().stream()
                            .flatMap(alternative -> alternative.literals().stream())
                            .map(Literal::fact)
                            .forEach(open::add);
                }
            }
        }
        return questions;
    }

    private Stream<String> matched(String rule) {
        return scope.firings().of(rule).stream()
                .flatMap(firing -> firing.facts().stream())
                .map(Fact::fact);
    }

    /** A choice that was made and says nothing else: what is not known is to be found out, not changed. */
    private boolean choosable(Question question) {
        Answer answer = dossier.answers().get(question.id());
        boolean known = answer != null && !(answer.value() instanceof AnswerValue.Unknown);
        return known
                && scope.worlds().asked().get(question.id()) == Truth.YES
                && !question.feeds().isEmpty()
                && question.feeds().stream().allMatch(this::choosable);
    }

    private boolean choosable(String fact) {
        FactDefinition definition = index.book().facts().get(fact);
        return definition != null && definition.designChoice() && definition.kind() != FactKind.EVIDENCE;
    }

    private Stream<Act.Redesign> changes(Question question) {
        Answer answer = dossier.answers().get(question.id());
        if (answer == null) {
            return Stream.empty();
        }
        AnswerValue from = answer.value();
        return others(question, from).stream()
                .filter(to -> !to.equals(from))
                .map(to -> new Act.Redesign(question.id(), from, to));
    }

    private List<AnswerValue> others(Question question, AnswerValue from) {
        List<AnswerValue> values = new ArrayList<>();
        if (from instanceof AnswerValue.YesNo given) {
            values.add(new AnswerValue.YesNo(!given.yes()));
        } else if (from instanceof AnswerValue.Choice) {
            question.options().forEach(option -> values.add(new AnswerValue.Choice(option.code())));
        } else if (from instanceof AnswerValue.Choices given) {
            // Giving up one thing, or all of them; taking something more on never helps.
            for (String option : given.options()) {
                values.add(new AnswerValue.Choices(given.options().stream()
                        .filter(other -> !other.equals(option))
                        .toList()));
            }
            values.add(new AnswerValue.Choices(List.of()));
        } else if (from instanceof AnswerValue.Quantity) {
            amounts(question).forEach(value -> values.add(new AnswerValue.Quantity(value)));
        }
        return values.stream().distinct().toList();
    }

    private List<BigDecimal> amounts(Question question) {
        Range range = question.range();
        if (range == null) {
            return List.of();
        }
        Set<BigDecimal> values = new TreeSet<>(List.of(range.min()));
        for (String fact : question.feeds()) {
            index.parametersComparedWith(fact).stream()
                    .map(scope::parameter)
                    .filter(range::contains)
                    .forEach(values::add);
        }
        return List.copyOf(values);
    }
}
