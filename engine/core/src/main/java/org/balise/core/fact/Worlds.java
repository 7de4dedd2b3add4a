package org.balise.core.fact;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Supplier;
import org.balise.api.assess.Truth;
import org.balise.api.environment.Estimate;
import org.balise.api.environment.Estimate.Method;
import org.balise.api.fact.Fact;
import org.balise.api.fact.Parameter;
import org.balise.api.fact.Yes;
import org.balise.api.spi.FactDeriver.Derivation;
import org.jspecify.annotations.Nullable;

/**
 * The two worlds of a dossier. The facts of any completion of the unknown answers lie between them.
 *
 * @param certain what holds whatever the unknown answers are
 * @param possible what holds for some completion; contains {@code certain}
 * @param parameters the values on the date of the assessment
 * @param asked by question id, whether it is asked
 * @param ignored questions answered and certainly not asked, in the order of the questionnaire
 * @param derived what calculators made of the answers, in the order of their ids
 */
public record Worlds(
        Set<Fact> certain,
        Set<Fact> possible,
        List<Parameter> parameters,
        Map<String, Truth> asked,
        List<String> ignored,
        List<Derived> derived) {

    /**
     * What one calculator made of the answers.
     *
     * @param facts the calculated facts that it settles
     * @param questions those that it reads
     * @param estimate what is shown to people of it, made when it is asked for
     */
    public record Derived(
            Method method,
            Set<String> facts,
            Set<String> questions,
            Derivation derivation,
            Supplier<@Nullable Estimate> estimate) {}

    /** All the questions that a calculated fact may hang on; none when no calculator settles it. */
    public List<String> calculatedFrom(String fact) {
        return derived.stream()
                .filter(each -> each.facts().contains(fact))
                .flatMap(each -> each.questions().stream())
                .sorted()
                .toList();
    }

    /** The unanswered questions that matter most to a calculated fact; none when no calculator settles it. */
    public List<String> settledBy(String fact) {
        return derived.stream()
                .filter(each -> each.facts().contains(fact))
                .flatMap(each -> each.derivation().settledBy().stream())
                .toList();
    }

    /** What only some completion makes true. */
    public List<Fact> additional() {
        return possible.stream().filter(fact -> !certain.contains(fact)).toList();
    }

    /** Whether a means of proof is given. One that is certainly not asked was not given. */
    public Truth given(String evidenceFact) {
        Yes yes = new Yes(evidenceFact);
        if (certain.contains(yes)) {
            return Truth.YES;
        }
        return possible.contains(yes) ? Truth.UNKNOWN : Truth.NO;
    }
}
