package org.balise.core.drools;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.function.Predicate;
import org.balise.api.fact.Fact;
import org.balise.api.fact.Parameter;
import org.balise.core.drl.DrlFile;
import org.balise.core.rules.Firings;
import org.kie.api.KieBase;
import org.kie.api.runtime.KieSessionsPool;

/**
 * Runs the rules of all packs. Rules compiled at build time and rules compiled from text live in separate knowledge
 * bases; a fact derived by one is read by the others. Safe for use by several threads at once.
 */
public final class RuleEngine {
    private static final int SESSIONS_READY = 1;

    private final List<KieSessionsPool> pools;

    private RuleEngine(List<KieSessionsPool> pools) {
        this.pools = List.copyOf(pools);
    }

    /**
     * Makes an engine from rules in both forms.
     *
     * @param loader finds the model classes
     * @param modelClasses the executable models made at build time
     * @param texts the rules to compile now
     * @throws IllegalStateException if a model class is missing, or if a text cannot be compiled although it was read
     */
    public static RuleEngine of(ClassLoader loader, List<String> modelClasses, List<DrlFile> texts) {
        List<KieSessionsPool> pools = new ArrayList<>();
        if (!modelClasses.isEmpty()) {
            pools.add(pool(ModelBase.of(loader, modelClasses)));
        }
        if (!texts.isEmpty()) {
            pools.add(pool(TextBase.of(texts)));
        }
        return new RuleEngine(pools);
    }

    /** Runs every rule, whatever the dates on which it is in force. */
    public Firings run(
            Collection<Fact> certain, Collection<Fact> additionalPossible, Collection<Parameter> parameters) {
        return run(certain, additionalPossible, parameters, rule -> true);
    }

    /**
     * Finds every way in which a rule holds. Rules are monotone, so one pass over what is known gives the certain
     * world, and adding what the unknown answers could bring gives the possible one.
     *
     * @param certain the facts that hold
     * @param additionalPossible the facts that some completion of the unknown answers would add
     * @param parameters the values on the date of the assessment
     * @param inForce whether the rule of that id is in force; one that is not concludes and derives nothing
     */
    public Firings run(
            Collection<Fact> certain,
            Collection<Fact> additionalPossible,
            Collection<Parameter> parameters,
            Predicate<String> inForce) {
        try (Worlds worlds = new Worlds(pools, inForce)) {
            worlds.open(parameters);
            worlds.certain(certain);
            worlds.possible(additionalPossible);
            return worlds.firings();
        }
    }

    private static KieSessionsPool pool(KieBase base) {
        return base.newKieSessionsPool(SESSIONS_READY);
    }
}
