package org.balise.rules;

import java.util.List;
import java.util.concurrent.TimeUnit;
import org.balise.api.answer.Dossier;
import org.balise.api.assess.Assessment;
import org.balise.core.assess.Assessor;
import org.balise.core.rules.Interpreter;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;

/**
 * Warm assessments per second on the whole pack, both worlds and every trace included: by Drools, and by the same
 * conditions run in plain Java. Each call takes the next example dossier.
 */
@State(Scope.Thread)
@BenchmarkMode(Mode.Throughput)
@OutputTimeUnit(TimeUnit.SECONDS)
@Fork(1)
@Warmup(iterations = 5, time = 2)
@Measurement(iterations = 5, time = 2)
public class AssessBenchmark {
    private final List<Dossier> dossiers = List.copyOf(Quebec.examples().values());
    private final Assessor byDrools = new Assessor(Quebec.RULES.book(), Quebec.RULES.engine());
    private final Assessor byPlainJava = new Assessor(Quebec.RULES.book(), new Interpreter(Quebec.RULES.book()));
    private int next;

    @Benchmark
    public Assessment drools() {
        return byDrools.assess(dossier());
    }

    @Benchmark
    public Assessment plainJava() {
        return byPlainJava.assess(dossier());
    }

    private Dossier dossier() {
        next = (next + 1) % dossiers.size();
        return dossiers.get(next);
    }
}
