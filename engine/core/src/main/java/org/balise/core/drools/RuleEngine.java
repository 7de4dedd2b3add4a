package org.balise.core.drools;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.function.Supplier;
import java.util.stream.Stream;
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

    private final CompletableFuture<List<KieSessionsPool>> pools;

    private RuleEngine(CompletableFuture<List<KieSessionsPool>> pools) {
        this.pools = pools;
    }

    /**
     * Starts to load rules compiled at build time, and does not wait for them: the first run does. They take as long as
     * all the rest of a start, and need nothing of it.
     *
     * @param loader finds the model classes; one that is missing makes every run fail
     * @param modelClasses names the executable models made at build time
     */
    public static RuleEngine loading(ClassLoader loader, Supplier<List<String>> modelClasses) {
        return new RuleEngine(CompletableFuture.supplyAsync(() -> pools(bases(loader, modelClasses.get(), List.of()))));
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
        return over(bases(loader, modelClasses, texts));
    }

    private static List<KieBase> bases(ClassLoader loader, List<String> modelClasses, List<DrlFile> texts) {
        List<KieBase> bases = new ArrayList<>();
        if (!modelClasses.isEmpty()) {
            bases.add(ModelBase.of(loader, modelClasses));
        }
        if (!texts.isEmpty()) {
            bases.add(TextBase.of(texts));
        }
        return bases;
    }

    static RuleEngine over(List<KieBase> bases) {
        return new RuleEngine(CompletableFuture.completedFuture(pools(bases)));
    }

    private static List<KieSessionsPool> pools(List<KieBase> bases) {
        return bases.stream()
                .map(base -> base.newKieSessionsPool(SESSIONS_READY))
                .toList();
    }

    /**
     * This engine with more rules.
     *
     * @param texts the rules to compile now; none gives the same engine
     * @throws IllegalStateException if a text cannot be compiled although it was read
     */
    public RuleEngine with(List<DrlFile> texts) {
        if (texts.isEmpty()) {
            return this;
        }
        List<KieSessionsPool> added = pools(List.of(TextBase.of(texts)));
        return new RuleEngine(pools.thenApply(
                loaded -> Stream.concat(loaded.stream(), added.stream()).toList()));
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
        try (Run run = new Run(pools.join())) {
            run.open(parameters);
            run.certain(certain);
            run.possible(additional);
            return run.firings();
        } catch (RuntimeException e) {
            throw new IllegalStateException("The rules could not be run", e);
        }
    }
}
