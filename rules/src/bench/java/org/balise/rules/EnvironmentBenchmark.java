package org.balise.rules;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.balise.api.answer.Dossier;
import org.balise.api.environment.Estimate;
import org.balise.api.spi.FactDeriver;
import org.balise.api.spi.FactDeriver.Given;
import org.balise.core.fact.Derivers;
import org.balise.core.fact.WorldBuilder;
import org.balise.core.fact.Worlds;
import org.balise.core.rules.RuleIndex;
import org.balise.core.yaml.DossierReader;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;

/** The environmental impact of one need with five options, warm: each with its facts, its estimate and its levers. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
@Warmup(iterations = 3, time = 2)
@Measurement(iterations = 5, time = 2)
@Fork(1)
public class EnvironmentBenchmark {
    private static final List<String> OPTIONS =
            List.of("grand-modele", "petit-modele", "serveur-reserve", "images", "sans-ia");

    private final FactDeriver calculator = Derivers.found().get(0);
    private final List<Given> options = new ArrayList<>();

    public EnvironmentBenchmark() {
        WorldBuilder builder = new WorldBuilder(new RuleIndex(Quebec.RULES.book()));
        for (String name : OPTIONS) {
            Dossier dossier = read(name);
            Worlds worlds = builder.of(dossier);
            options.add(new Given(Quebec.RULES.book(), dossier, worlds.asked(), worlds.parameters()));
        }
    }

    private static Dossier read(String name) {
        try {
            Path file = Path.of("../exemples/options-environnement").resolve(name + ".yaml");
            return new DossierReader(Quebec.RULES.book()).read(name, Files.readAllBytes(file));
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }

    @Benchmark
    public List<Object> fiveOptions() {
        List<Object> results = new ArrayList<>();
        for (Given option : options) {
            results.add(calculator.derive(option));
            Estimate estimate = calculator.estimate(option);
            if (estimate != null) {
                results.add(estimate);
            }
        }
        return results;
    }
}
