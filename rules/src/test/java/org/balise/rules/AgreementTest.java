package org.balise.rules;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Queue;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.atomic.AtomicLong;
import java.util.stream.LongStream;
import org.balise.api.answer.Dossier;
import org.balise.api.pack.RuleBook;
import org.balise.api.rule.Condition.Alternative;
import org.balise.core.fact.WorldBuilder;
import org.balise.core.fact.Worlds;
import org.balise.core.rules.Firings;
import org.balise.core.rules.Interpreter;
import org.balise.core.rules.RuleIndex;
import org.junit.jupiter.api.Test;

/**
 * Drools and an interpreter that shares no code with it fire the same rules, for the same reasons, in both worlds. The
 * dossiers are random but reproducible: the number of a dossier is its seed. {@code -Dbalise.dossiers=1000000} runs the
 * long proof; the usual one is enough to reach every way of every rule.
 */
class AgreementTest {
    private static final long DOSSIERS = Long.getLong("balise.dossiers", 10_000);

    /** Apart from the seeds of the other tests on random dossiers. */
    private static final long FIRST_SEED = 1_000_000_000L;

    private static final long TOLD_EVERY = 100_000;

    private final RuleBook book = Quebec.RULES.book();
    private final WorldBuilder worlds = new WorldBuilder(new RuleIndex(book));
    private final Interpreter interpreter = new Interpreter(book);
    private final Queue<String> differing = new ConcurrentLinkedQueue<>();
    private final Set<String> reached = ConcurrentHashMap.newKeySet();
    private final AtomicLong firings = new AtomicLong();
    private final AtomicLong done = new AtomicLong();

    @Test
    void bothFireTheSameRulesForTheSameReasons() {
        LongStream.range(FIRST_SEED, FIRST_SEED + DOSSIERS).parallel().forEach(this::compare);

        Set<String> ways = new TreeSet<>();
        book.rules()
                .forEach((id, rule) -> rule.head().condition().alternatives().stream()
                        .map(Alternative::name)
                        .forEach(name -> ways.add(id + ": " + name)));
        System.out.println("agreement: " + DOSSIERS + " dossiers from seed " + FIRST_SEED + ", " + firings
                + " firings, " + reached.size() + " of " + ways.size() + " ways reached, " + differing.size()
                + " differ");
        assertThat(differing).isEmpty();
        assertThat(done).hasValue(DOSSIERS);
        assertThat(reached).as("ways of rules that fired").isSubsetOf(ways).containsAll(without(ways));
    }

    /** A way that follows a reading of the law which was not retained can never fire. */
    private Set<String> without(Set<String> ways) {
        Set<String> left = new TreeSet<>(ways);
        book.rules()
                .forEach((id, rule) -> rule.head().condition().alternatives().stream()
                        .filter(way -> way.literals().stream()
                                .anyMatch(literal -> book.readings().containsKey(literal.fact())))
                        .forEach(way -> left.remove(id + ": " + way.name())));
        return left;
    }

    private void compare(long seed) {
        RandomDossiers dossiers = new RandomDossiers(seed);
        Dossier dossier = seed % 2 == 0 ? dossiers.partial() : dossiers.complete();
        Worlds built = worlds.of(dossier);
        Firings one = Quebec.RULES.engine().run(built.certain(), built.additional(), built.parameters());
        Firings other = interpreter.run(built.certain(), built.additional(), built.parameters());
        if (!one.byRule().equals(other.byRule())) {
            differing.add("seed " + seed);
        }
        one.byRule().values().forEach(fired -> {
            firings.addAndGet(fired.size());
            fired.forEach(firing -> reached.add(firing.rule() + ": " + firing.alternative()));
        });
        if (done.incrementAndGet() % TOLD_EVERY == 0) {
            System.out.println("agreement: " + done + " dossiers compared, " + differing.size() + " differ");
        }
    }
}
