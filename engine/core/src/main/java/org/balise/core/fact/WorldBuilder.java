package org.balise.core.fact;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeSet;
import org.balise.api.answer.Answer;
import org.balise.api.answer.AnswerValue;
import org.balise.api.answer.Dossier;
import org.balise.api.assess.Truth;
import org.balise.api.environment.Estimate.Method;
import org.balise.api.fact.Fact;
import org.balise.api.fact.FactDefinition;
import org.balise.api.fact.FactKind;
import org.balise.api.fact.No;
import org.balise.api.fact.Parameter;
import org.balise.api.fact.Selected;
import org.balise.api.fact.Yes;
import org.balise.api.questionnaire.Question;
import org.balise.api.spi.FactDeriver;
import org.balise.api.spi.FactDeriver.Derivation;
import org.balise.core.fact.Worlds.Derived;
import org.balise.core.rules.FactBase;
import org.balise.core.rules.RuleIndex;
import org.jspecify.annotations.Nullable;

/**
 * Builds the two worlds. An answer enters the certain world only when its question is certainly asked; a question
 * that is only perhaps asked counts in the possible world alone; the answer to a question that is certainly not asked
 * counts nowhere.
 */
public final class WorldBuilder {
    private final RuleIndex index;
    private final FactMaker maker;
    private final List<FactDeriver> derivers;
    private final boolean calculationsShowQuestions;

    /** With the calculators of the class path. */
    public WorldBuilder(RuleIndex index) {
        this(index, Derivers.found());
    }

    /**
     * @param derivers those that do not apply to the book are left out
     */
    public WorldBuilder(RuleIndex index, List<FactDeriver> derivers) {
        this.index = index;
        this.maker = new FactMaker(index);
        this.derivers = derivers.stream()
                .filter(deriver -> deriver.applies(index.book()))
                .toList();
        this.calculationsShowQuestions = index.questions().stream()
                .flatMap(question -> question.visibleWhen().alternatives().stream())
                .flatMap(alternative -> alternative.literals().stream())
                .anyMatch(literal -> calculated(literal.fact()));
    }

    private boolean calculated(String fact) {
        FactDefinition definition = index.book().facts().get(fact);
        return definition != null && definition.kind() == FactKind.CALCULATED;
    }

    /** The worlds of a dossier on its own date. */
    public Worlds of(Dossier dossier) {
        List<Parameter> parameters = parametersOn(dossier.asOf());
        FactBase certain = new FactBase(parameters);
        FactBase possible = new FactBase(parameters);
        chosen(dossier.asOf()).forEach(fact -> {
            certain.add(fact);
            possible.add(fact);
        });
        Map<String, Truth> asked = new LinkedHashMap<>();
        settle(dossier, asked, certain, possible, parameters);
        List<Derived> derived = derive(dossier, asked, certain, possible, parameters);
        if (calculationsShowQuestions) {
            // No calculator reads a question that a calculation shows, so one more pass is enough.
            settle(dossier, asked, certain, possible, parameters);
        }
        List<String> ignored = index.questions().stream()
                .map(Question::id)
                .filter(id -> asked.get(id) == Truth.NO && dossier.answers().containsKey(id))
                .toList();
        return new Worlds(certain.facts(), possible.facts(), parameters, asked, ignored, derived);
    }

    /** Visibility only grows as facts are added, so repeating until nothing changes reaches the one fixed point. */
    private void settle(
            Dossier dossier,
            Map<String, Truth> asked,
            FactBase certain,
            FactBase possible,
            List<Parameter> parameters) {
        boolean changed = true;
        while (changed) {
            changed = false;
            for (Question question : index.questions()) {
                if (asked.get(question.id()) == Truth.YES) {
                    continue;
                }
                Truth visible = visibility(question, certain, possible);
                if (visible != asked.put(question.id(), visible)) {
                    changed = true;
                    insert(question, dossier.answers().get(question.id()), visible, certain, possible, parameters);
                }
            }
        }
    }

    /** Adds the calculated facts; one that no calculator settles may hold, since nothing says that it does not. */
    private List<Derived> derive(
            Dossier dossier,
            Map<String, Truth> asked,
            FactBase certain,
            FactBase possible,
            List<Parameter> parameters) {
        List<Derived> all = new ArrayList<>();
        Set<String> settled = new TreeSet<>();
        for (FactDeriver deriver : derivers) {
            FactDeriver.Given given = new FactDeriver.Given(index.book(), dossier, asked, parameters);
            Derivation derivation = deriver.derive(given);
            derivation.certain().forEach(fact -> certain.add(new Yes(fact)));
            derivation.possible().forEach(fact -> possible.add(new Yes(fact)));
            settled.addAll(deriver.facts());
            all.add(new Derived(
                    new Method(deriver.id(), deriver.version()),
                    deriver.facts(),
                    deriver.questions(),
                    derivation,
                    () -> deriver.estimate(given)));
        }
        index.book().facts().values().stream()
                .filter(fact -> fact.kind() == FactKind.CALCULATED && !settled.contains(fact.id()))
                .forEach(fact -> possible.add(new Yes(fact.id())));
        return all;
    }

    /**
     * The worlds of facts given one by one, every other fact being unknown: what the cases beside rules describe.
     *
     * @param given by fact id
     */
    public Worlds ofGiven(SortedMap<String, AnswerValue> given, LocalDate asOf) {
        return ofGiven(given, index.book().facts().keySet(), asOf);
    }

    /**
     * The worlds of some facts alone, for rules that read no other.
     *
     * @param given by fact id; a fact that is not given is unknown
     * @param among the facts that exist; the others are neither known nor possible
     */
    public Worlds ofGiven(SortedMap<String, AnswerValue> given, Set<String> among, LocalDate asOf) {
        List<Parameter> parameters = parametersOn(asOf);
        FactBase certain = new FactBase(parameters);
        FactBase possible = new FactBase(parameters);
        chosen(asOf).stream().filter(fact -> !given.containsKey(fact.fact())).forEach(fact -> {
            certain.add(fact);
            possible.add(fact);
        });
        index.book().facts().values().stream()
                .filter(definition -> definition.kind() != FactKind.DERIVED && among.contains(definition.id()))
                .filter(definition -> definition.kind() != FactKind.READING || given.containsKey(definition.id()))
                .forEach(definition -> {
                    AnswerValue value = given.get(definition.id());
                    if (value == null || value instanceof AnswerValue.Unknown) {
                        maker.everything(definition.id(), parameters).forEach(possible::add);
                    } else {
                        maker.known(definition.id(), value).forEach(fact -> {
                            certain.add(fact);
                            possible.add(fact);
                        });
                    }
                });
        return new Worlds(certain.facts(), possible.facts(), parameters, Map.of(), List.of(), List.of());
    }

    /** The option chosen of each reading, which no answer can change. */
    private List<Fact> chosen(LocalDate date) {
        List<Fact> facts = new ArrayList<>();
        index.book()
                .readings()
                .values()
                .forEach(reading ->
                        reading.on(date).ifPresent(option -> facts.add(new Selected(reading.id(), option))));
        return facts;
    }

    private List<Parameter> parametersOn(LocalDate date) {
        List<Parameter> parameters = new ArrayList<>();
        index.book()
                .parameters()
                .values()
                .forEach(series ->
                        series.on(date).ifPresent(value -> parameters.add(new Parameter(series.id(), value))));
        return parameters;
    }

    private static Truth visibility(Question question, FactBase certain, FactBase possible) {
        if (certain.holds(question.visibleWhen())) {
            return Truth.YES;
        }
        return possible.holds(question.visibleWhen()) ? Truth.UNKNOWN : Truth.NO;
    }

    private void insert(
            Question question,
            @Nullable Answer answer,
            Truth visible,
            FactBase certain,
            FactBase possible,
            List<Parameter> parameters) {
        if (visible == Truth.NO || !question.type().readByRules()) {
            return;
        }
        for (String fact : question.feeds()) {
            List<Fact> known = knownFacts(question, answer, fact);
            if (known == null) {
                maker.everything(fact, parameters).forEach(possible::add);
            } else {
                known.forEach(possible::add);
                if (visible == Truth.YES) {
                    known.forEach(certain::add);
                }
            }
        }
    }

    /** What the answer settles, or null when it settles nothing. */
    private @Nullable List<Fact> knownFacts(Question question, @Nullable Answer answer, String fact) {
        if (answer == null) {
            return question.notOfferedMeansNo() ? List.of(new No(fact)) : null;
        }
        return answer.value() instanceof AnswerValue.Unknown ? null : maker.known(fact, answer.value());
    }
}
