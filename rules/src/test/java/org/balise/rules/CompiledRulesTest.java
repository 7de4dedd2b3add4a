package org.balise.rules;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.balise.api.fact.Amount;
import org.balise.api.fact.Fact;
import org.balise.api.fact.FactDefinition;
import org.balise.api.fact.FactKind;
import org.balise.api.fact.No;
import org.balise.api.fact.Parameter;
import org.balise.api.fact.Selected;
import org.balise.api.fact.Yes;
import org.balise.api.pack.RuleBook;
import org.balise.core.drl.DrlFile;
import org.balise.core.drl.DrlReader;
import org.balise.core.drools.RuleEngine;
import org.balise.core.pack.LoadedRules;
import org.balise.core.pack.PackLoader;
import org.balise.core.problem.Problems;
import org.junit.jupiter.api.Test;

/** The rules compiled when the jar is built, and the same rules compiled from what our reader understood, agree. */
class CompiledRulesTest {
    private static final ClassLoader LOADER = CompiledRulesTest.class.getClassLoader();
    private static final String ROOT = new QuebecPack().root() + "/";
    private static final int WORLDS = 500;

    @Test
    void both_ways_to_compile_conclude_the_same() throws IOException {
        LoadedRules built = new PackLoader(LOADER).load(List.of(), "ia-quebec");
        RuleEngine fromText = RuleEngine.of(LOADER, List.of(), texts(built.book()));
        int fired = 0;
        for (int seed = 0; seed < WORLDS; seed++) {
            List<Fact> certain = new ArrayList<>();
            List<Fact> additional = new ArrayList<>();
            scatter(built.book(), new Random(seed), certain, additional);
            var expected = built.engine().run(certain, additional, parameters(built.book()));
            assertThat(fromText.run(certain, additional, parameters(built.book()))
                            .byRule())
                    .as("seed %d", seed)
                    .isEqualTo(expected.byRule());
            fired += expected.byRule().size();
        }
        assertThat(fired).isGreaterThan(WORLDS);
    }

    private static List<DrlFile> texts(RuleBook book) throws IOException {
        Problems problems = new Problems();
        List<DrlFile> texts = new ArrayList<>();
        List<String> files = book.rules().values().stream()
                .map(rule -> rule.head().file())
                .distinct()
                .sorted()
                .toList();
        for (String file : files) {
            String text = read(file);
            String packageName = text.lines()
                    .filter(line -> line.startsWith("package "))
                    .findFirst()
                    .orElseThrow()
                    .substring("package ".length());
            texts.add(DrlReader.read(file, text, packageName, problems));
        }
        assertThat(problems.all()).isEmpty();
        return texts;
    }

    private static String read(String file) throws IOException {
        try (InputStream stream = LOADER.getResourceAsStream(ROOT + file)) {
            assertThat(stream).as(file).isNotNull();
            return new String(stream.readAllBytes(), StandardCharsets.UTF_8);
        }
    }

    private static List<Parameter> parameters(RuleBook book) {
        return book.parameters().values().stream()
                .map(series ->
                        new Parameter(series.id(), series.on(book.checkedOn()).orElseThrow()))
                .toList();
    }

    /** Any facts at all, even some that no dossier could hold together. */
    private static void scatter(RuleBook book, Random random, List<Fact> certain, List<Fact> additional) {
        for (FactDefinition definition : book.facts().values()) {
            if (definition.kind() != FactKind.DERIVED) {
                for (Fact fact : values(definition, random)) {
                    (random.nextInt(3) == 0 ? additional : certain).add(fact);
                }
            }
        }
    }

    private static List<Fact> values(FactDefinition definition, Random random) {
        return switch (definition.type()) {
            case YES_NO -> List.of(random.nextBoolean() ? new Yes(definition.id()) : new No(definition.id()));
            case ONE_OF, SOME_OF ->
                List.of(new Selected(
                        definition.id(),
                        definition
                                .options()
                                .get(random.nextInt(definition.options().size()))));
            case AMOUNT -> List.of(new Amount(definition.id(), BigDecimal.valueOf(random.nextInt(100_000))));
            case TEXT, DATE -> List.of();
        };
    }
}
