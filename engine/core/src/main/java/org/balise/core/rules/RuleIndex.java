package org.balise.core.rules;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.balise.api.fact.FactKind;
import org.balise.api.pack.RuleBook;
import org.balise.api.questionnaire.Question;
import org.balise.api.rule.Condition;
import org.balise.api.rule.Literal;
import org.balise.api.rule.Rule;

/** A rule book with what every assessment looks up in it, worked out once. */
public final class RuleIndex {
    private final RuleBook book;
    private final List<Question> questions;
    private final Map<String, Question> questionsById = new LinkedHashMap<>();
    private final Map<String, List<String>> questionsByFact = new HashMap<>();
    private final Map<String, Rule> rulesById;
    private final Map<Class<?>, List<Rule>> rulesByKind = new HashMap<>();
    private final Map<String, Set<String>> parametersByFact = new TreeMap<>();
    private final Map<String, Set<String>> rulesByFact = new HashMap<>();
    private final Set<String> evidenceQuestions = new HashSet<>();

    public RuleIndex(RuleBook book) {
        this.book = book;
        this.questions = book.questionnaire().questions().toList();
        this.rulesById = new HashMap<>(book.rules());
        questions.forEach(this::add);
        book.rules()
                .values()
                .forEach(rule -> rulesByKind
                        .computeIfAbsent(rule.getClass(), kind -> new ArrayList<>())
                        .add(rule));
        book.rules()
                .values()
                .forEach(rule -> rule.head().condition().alternatives().stream()
                        .flatMap(alternative -> alternative.literals().stream())
                        .forEach(literal -> rulesByFact
                                .computeIfAbsent(literal.fact(), fact -> new TreeSet<>())
                                .add(rule.id())));
        Stream.concat(
                        book.rules().values().stream().map(rule -> rule.head().condition()),
                        questions.stream().map(Question::visibleWhen))
                .forEach(this::addComparisons);
    }

    private void add(Question question) {
        questionsById.put(question.id(), question);
        for (String fact : question.feeds()) {
            questionsByFact.computeIfAbsent(fact, id -> new ArrayList<>()).add(question.id());
            if (Optional.ofNullable(book.facts().get(fact))
                    .filter(definition -> definition.kind() == FactKind.EVIDENCE)
                    .isPresent()) {
                evidenceQuestions.add(question.id());
            }
        }
    }

    private void addComparisons(Condition condition) {
        condition.alternatives().stream()
                .flatMap(alternative -> alternative.literals().stream())
                .forEach(literal -> {
                    if (literal instanceof Literal.Compares compares) {
                        parametersByFact
                                .computeIfAbsent(compares.fact(), fact -> new TreeSet<>())
                                .add(compares.parameter());
                    }
                });
    }

    public RuleBook book() {
        return book;
    }

    /** All questions, in the order of the questionnaire. */
    public List<Question> questions() {
        return questions;
    }

    /**
     * One question.
     *
     * @throws IllegalArgumentException when there is none of that id
     */
    public Question question(String id) {
        Question question = questionsById.get(id);
        if (question == null) {
            throw new IllegalArgumentException("no question " + id);
        }
        return question;
    }

    /** The questions that give this fact a value. */
    public List<String> questionsOf(String fact) {
        return questionsByFact.getOrDefault(fact, List.of());
    }

    /** Whether a question asks for a means of proof. */
    public boolean asksForEvidence(String question) {
        return evidenceQuestions.contains(question);
    }

    /** The parameters that rules or visibility conditions compare this amount with, in order of id. */
    public Set<String> parametersComparedWith(String fact) {
        return parametersByFact.getOrDefault(fact, Set.of());
    }

    /** The rules whose condition names this fact, in order of id. */
    public Set<String> rulesThatRead(String fact) {
        return rulesByFact.getOrDefault(fact, Set.of());
    }

    /** The rules of one kind, in order of id. */
    @SuppressWarnings("unchecked") // a list holds the rules of the class that is its key
    public <R extends Rule> List<R> rules(Class<R> kind) {
        return (List<R>) Collections.unmodifiableList(rulesByKind.getOrDefault(kind, List.of()));
    }

    /**
     * One rule, of the kind expected.
     *
     * @throws IllegalArgumentException when there is none, or of another kind
     */
    public <R extends Rule> R rule(String id, Class<R> kind) {
        Rule rule = rulesById.get(id);
        if (!kind.isInstance(rule)) {
            throw new IllegalArgumentException("no " + kind.getSimpleName() + " " + id);
        }
        return kind.cast(rule);
    }
}
