package org.balise.api.spi;

import java.util.List;
import java.util.Map;
import java.util.Set;
import org.balise.api.answer.Dossier;
import org.balise.api.assess.Truth;
import org.balise.api.environment.Estimate;
import org.balise.api.fact.Parameter;
import org.balise.api.pack.RuleBook;
import org.jspecify.annotations.Nullable;

/**
 * Works out facts that rules cannot: from the answers, by calculation. Found with {@link java.util.ServiceLoader}. A
 * deriver is a function of what it is given: no clock, no chance, no input or output.
 */
public interface FactDeriver {
    /** The id of the method, such as {@code environnement}; part of the receipt. */
    String id();

    /** The version of the method, changed whenever the same input may give another result. */
    String version();

    /** The calculated facts of the dictionary that it settles. */
    Set<String> facts();

    /** The questions that it reads. None of them may be shown or hidden by a calculated fact. */
    Set<String> questions();

    /** The parameters that it reads. */
    Set<String> parameters();

    /** Whether the book holds what it needs. A deriver that does not apply is never asked. */
    boolean applies(RuleBook book);

    /** What follows from the answers. */
    Derivation derive(Given given);

    /** What is shown to people of the same answers, made only when it is shown; null when the deriver makes none. */
    default @Nullable Estimate estimate(Given given) {
        return null;
    }

    /**
     * What is known of a dossier.
     *
     * @param asked by question id, whether it is asked; the answer to a question that is not asked counts nowhere
     * @param parameters on the date of the dossier
     */
    record Given(RuleBook book, Dossier dossier, Map<String, Truth> asked, List<Parameter> parameters) {
        public Given {
            asked = Map.copyOf(asked);
            parameters = List.copyOf(parameters);
        }
    }

    /**
     * What was derived.
     *
     * @param certain the facts that hold whatever the unknown answers are
     * @param possible those that hold for some completion; contains {@code certain}
     * @param settledBy the unanswered questions that matter most to what is not certain, strongest first
     */
    record Derivation(Set<String> certain, Set<String> possible, List<String> settledBy) {
        public Derivation {
            certain = Set.copyOf(certain);
            possible = Set.copyOf(possible);
            settledBy = List.copyOf(settledBy);
            if (!possible.containsAll(certain)) {
                throw new IllegalArgumentException(certain + " is not part of " + possible);
            }
        }
    }
}
