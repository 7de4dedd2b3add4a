package org.balise.core.drools;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import org.balise.api.fact.Fact;
import org.balise.api.fact.Parameter;
import org.balise.core.drl.DrlFile;
import org.balise.core.rules.Firings;
import org.balise.core.rules.RuleRunner;
import org.kie.api.KieBase;
import org.kie.api.runtime.KieSessionsPool;

/**
 * Runs the rules of all packs. Rules compiled at build time and rules compiled from text live in separate knowledge
 * bases; a fact derived by one is read by the others. Safe for use by several threads at once.
 */
public final class RuleEngine implements RuleRunner {
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
        List<KieBase> bases = new ArrayList<>();
        if (!modelClasses.isEmpty()) {
            bases.add(ModelBase.of(loader, modelClasses));
        }
        if (!texts.isEmpty()) {
            bases.add(TextBase.of(texts));
        }
        return over(bases);
    }

    static RuleEngine over(List<KieBase> bases) {
        return new RuleEngine(bases.stream()
                .map(base -> base.newKieSessionsPool(SESSIONS_READY))
                .toList());
    }

    /**
     * {@inheritDoc}
     *
     * <p>Rules are monotone, so one session suffices: firing over what is known gives the certain world, and inserting
     * what the unknown answers could bring, then firing again, gives the possible one.
     *
     * @throws IllegalStateException if a rule cannot be run; nothing is ever lost in silence
     */
    @Override
    public Firings run(
            Collection<? extends Fact> certain,
            Collection<? extends Fact> additional,
            Collection<Parameter> parameters) {
        try (Run run = new Run(pools)) {
            run.open(parameters);
            run.certain(certain);
            run.possible(additional);
            return run.firings();
        } catch (RuntimeException e) {
            throw new IllegalStateException("The rules could not be run", e);
        }
    }
}
