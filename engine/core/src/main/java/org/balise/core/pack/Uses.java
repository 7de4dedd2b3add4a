package org.balise.core.pack;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.balise.api.pack.RuleBook;
import org.balise.api.questionnaire.Question;
import org.balise.api.rule.Condition;
import org.balise.api.rule.Literal;
import org.balise.api.rule.Proof;
import org.balise.api.rule.Rule;
import org.balise.core.fact.Derivers;

/** Who reads and who produces each fact and each parameter of a book. */
final class Uses {

    /** The parameters that the engine itself reads. */
    static final List<String> ENGINE_PARAMETERS =
            List.of("niveau.seuil-2", "niveau.seuil-3", "niveau.seuil-4", "attenuation.maximale");

    /** The parameters that the registry reads when it counts. */
    static final List<String> COUNT_PARAMETERS =
            List.of("comptage.outil-partage", "comptage.lecture-cible", "comptage.hausse-cible", "comptage.annee-base");

    private final Set<String> readByRules = new TreeSet<>();
    private final Set<String> readByVisibility = new TreeSet<>();
    private final Set<String> readByCounts = new TreeSet<>();
    private final Set<String> parameters = new TreeSet<>(ENGINE_PARAMETERS);
    private final Map<String, List<Question>> producers = new LinkedHashMap<>();

    Uses(RuleBook book) {
        readByRules.add(book.lifecycle().phaseFact());
        parameters.addAll(COUNT_PARAMETERS);
        Derivers.found().stream()
                .filter(deriver -> deriver.applies(book))
                .forEach(deriver -> parameters.addAll(deriver.parameters()));
        for (Rule rule : book.rules().values()) {
            read(rule.head().condition(), rule instanceof Rule.Count ? readByCounts : readByRules);
            proofs(rule).forEach(proof -> readByRules.addAll(proof.facts()));
            if (rule instanceof Rule.Floor floor) {
                readByRules.addAll(floor.liftedBy());
            }
            if (rule instanceof Rule.Factor factor) {
                parameters.add(factor.pointsParameter());
            }
        }
        book.questionnaire().questions().forEach(question -> {
            read(question.visibleWhen(), readByVisibility);
            question.feeds()
                    .forEach(fact -> producers
                            .computeIfAbsent(fact, id -> new ArrayList<>())
                            .add(question));
        });
    }

    private void read(Condition condition, Set<String> facts) {
        literals(condition).forEach(literal -> {
            facts.add(literal.fact());
            if (literal instanceof Literal.Compares compares) {
                parameters.add(compares.parameter());
            }
        });
    }

    static Stream<Literal> literals(Condition condition) {
        return condition.alternatives().stream().flatMap(alternative -> alternative.literals().stream());
    }

    /** What shows that a duty is met or that a measure is in place. */
    static List<Proof> proofs(Rule rule) {
        if (rule instanceof Rule.Duty duty) {
            return Stream.ofNullable(duty.proof()).toList();
        }
        if (rule instanceof Rule.Factor factor) {
            return factor.measures().stream().map(Rule.Measure::proof).toList();
        }
        return List.of();
    }

    /** Whether a rule that bears on the assessment of a dossier reads it; a count does not. */
    boolean readByRule(String fact) {
        return readByRules.contains(fact);
    }

    boolean read(String fact) {
        return readByRules.contains(fact) || readByVisibility.contains(fact) || readByCounts.contains(fact);
    }

    boolean parameterUsed(String parameter) {
        return parameters.contains(parameter);
    }

    /** The questions that feed a fact, in the order in which they are asked. */
    List<Question> producers(String fact) {
        return producers.getOrDefault(fact, List.of());
    }
}
