package org.balise.api.environment;

import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * The environmental impact of one initiative over one year.
 *
 * @param method the id and the version of the method
 * @param state whether there was anything to estimate, and on what it rests
 * @param impacts by criterion
 * @param carbonOfUse the carbon of electricity by family, without manufacture; a family without a factor is absent
 * @param bands by criterion of the scale, the levels that its interval touches
 * @param level the level of the initiative
 * @param energyClass energy per 1,000 tokens made; null when nothing is generated as text
 * @param unit the functional unit and its number in the year
 * @param inputs what the estimate rests on, in the order of the questions
 * @param influences what moves the carbon most, strongest first, three at most
 * @param levers what would lower the impact, strongest first
 * @param equivalences two at most
 * @param costs amounts given by the user
 * @param warnings codes, each once
 * @param exclusions codes of what is outside
 * @param toAnswer the unanswered questions that would narrow the estimate most, strongest first
 */
public record Estimate(
        Method method,
        State state,
        SortedMap<Criterion, Impact> impacts,
        SortedMap<Family, Quantity> carbonOfUse,
        SortedMap<Criterion, Band> bands,
        Band level,
        @Nullable EnergyClass energyClass,
        FunctionalUnit unit,
        List<Input> inputs,
        List<Influence> influences,
        List<LeverGain> levers,
        List<Equivalence> equivalences,
        Costs costs,
        List<String> warnings,
        List<String> exclusions,
        List<String> toAnswer) {
    public Estimate {
        impacts = copy(impacts);
        carbonOfUse = copy(carbonOfUse);
        bands = copy(bands);
        inputs = List.copyOf(inputs);
        influences = List.copyOf(influences);
        levers = List.copyOf(levers);
        equivalences = List.copyOf(equivalences);
        warnings = List.copyOf(warnings);
        exclusions = List.copyOf(exclusions);
        toAnswer = List.copyOf(toAnswer);
    }

    private static <K, V> SortedMap<K, V> copy(SortedMap<K, V> map) {
        return Collections.unmodifiableSortedMap(new TreeMap<>(map));
    }

    /** What was calculated by which method. */
    public record Method(String id, String version) {}

    /** On what an estimate rests. */
    public enum State {
        /** At least one answer about the expected use was given. */
        ESTIMATED("estimated"),
        /** No answer about the expected use was given: every figure is a default. */
        DEFAULTS_ONLY("defaults-only"),
        /** The dossier says that there is no AI system: nothing is computed by one. */
        NO_SYSTEM("no-system");

        private final String code;

        State(String code) {
            this.code = code;
        }

        public String code() {
            return code;
        }
    }

    /**
     * One criterion.
     *
     * @param phases they add up to the total, end by end
     * @param mark the weakest origin of what counts most in it
     */
    public record Impact(Quantity total, SortedMap<Phase, Quantity> phases, Origin mark) {
        public Impact {
            phases = copy(phases);
        }
    }

    /**
     * Levels on the scale from 0 to 4.
     *
     * @param min of the least value
     * @param central of the central value: the level to keep
     * @param max of the greatest value
     */
    public record Band(int min, int central, int max) {
        public boolean settled() {
            return min == max;
        }
    }

    /**
     * The efficiency class, A (best) to F.
     *
     * @param energy per 1,000 tokens made, electricity of the site included
     */
    public record EnergyClass(char min, char central, char max, Quantity energy) {}

    /**
     * What the impact is divided by.
     *
     * @param code of the unit, such as {@code requete}
     * @param perYear how many in a year
     * @param carbon per unit, manufacture included: the carbon intensity of the software
     * @param declared whether a person chose it
     */
    public record FunctionalUnit(
            String code, Quantity perYear, @Nullable Quantity carbon, boolean declared) {}

    /**
     * A parameter that moves the result.
     *
     * @param code the question or the reference figure
     * @param factor by how much the result can be multiplied or divided on its account, weighted by its part: a ratio, 1
     *     or more
     */
    public record Influence(String code, Quantity factor) {}

    /**
     * What one change would save, all else equal.
     *
     * @param energyLeft the share of energy that would remain, as a ratio
     * @param carbonLeft the same for carbon
     */
    public record LeverGain(String code, Quantity energyLeft, Quantity carbonLeft) {}

    /** A comparison for people, on the same criterion on both sides. */
    public record Equivalence(String code, Criterion criterion, Quantity amount) {}

    /**
     * The real cost, each amount apart and only those that were given.
     *
     * @param amounts dollars a year by code
     * @param pricesOn the date of the prices, as given; null when not given
     */
    public record Costs(
            Map<String, Quantity> amounts, @Nullable String pricesOn) {
        public Costs {
            amounts = Collections.unmodifiableMap(new TreeMap<>(amounts));
        }
    }
}
