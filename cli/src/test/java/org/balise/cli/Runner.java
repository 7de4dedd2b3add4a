package org.balise.cli;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.InputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.balise.api.answer.Dossier;
import org.balise.api.problem.Problem;
import org.balise.api.text.Language;
import org.balise.cli.command.Program;
import org.balise.cli.house.Bench;
import org.balise.cli.house.BuiltHouse;
import org.balise.cli.house.House;
import org.balise.cli.house.Workshop;
import org.balise.cli.terminal.Surroundings;
import org.balise.core.sign.SignatureDemand;
import org.jspecify.annotations.Nullable;

/** Runs commands in memory, with the real rules loaded once for all tests. */
final class Runner {
    static final Path EXAMPLES = Path.of("../exemples");
    private static final House HOUSE = new CachingHouse();

    private Map<String, String> environment = Map.of();
    private String today = "2026-11-23";
    private boolean terminal;
    private @Nullable PrintStream output;
    private InputStream keyboard = InputStream.nullInputStream();
    private House house = HOUSE;

    /** What a command did. */
    record Result(int code, String out, String err) {}

    Runner on(String date) {
        today = date;
        return this;
    }

    Runner with(Map<String, String> variables) {
        environment = variables;
        return this;
    }

    Runner terminal() {
        terminal = true;
        return this;
    }

    /** What is printed goes there, and is not in the result. */
    Runner into(PrintStream other) {
        output = other;
        return this;
    }

    Runner in(House other) {
        house = other;
        return this;
    }

    /** What is typed comes from there. */
    Runner reading(InputStream other) {
        keyboard = other;
        return this;
    }

    Result typing(String typed, String... arguments) {
        return reading(new ByteArrayInputStream(typed.getBytes(StandardCharsets.UTF_8)))
                .run(arguments);
    }

    Result run(String... arguments) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        ByteArrayOutputStream err = new ByteArrayOutputStream();
        Surroundings surroundings = new Surroundings(
                keyboard,
                output == null ? new PrintStream(out, true, StandardCharsets.UTF_8) : output,
                new PrintStream(err, true, StandardCharsets.UTF_8),
                environment,
                Clock.fixed(Instant.parse(today + "T12:00:00Z"), ZoneOffset.UTC),
                terminal);
        int code = new Program(surroundings, house, Families.ALL).run(arguments);
        return new Result(code, out.toString(StandardCharsets.UTF_8), err.toString(StandardCharsets.UTF_8));
    }

    static String example(String name) {
        return EXAMPLES.resolve(name + ".yaml").toString();
    }

    /** Loading the rules takes seconds; they never change. */
    private static final class CachingHouse implements House {
        private final House built = new BuiltHouse();
        private final Map<String, Workshop> workshops = new TreeMap<>();

        @Override
        public synchronized Workshop open(List<Path> packs, String questionnaire, @Nullable SignatureDemand demand) {
            if (demand != null) {
                return built.open(packs, questionnaire, demand);
            }
            String key = questionnaire + packs;
            Workshop known = workshops.get(key);
            if (known == null) {
                known = built.open(packs, questionnaire);
                workshops.put(key, known);
            }
            return known;
        }

        @Override
        public byte[] resultInPdf(String fileName, byte[] pdf) {
            return built.resultInPdf(fileName, pdf);
        }

        @Override
        public Dossier dossierInResult(String fileName, byte[] json) {
            return built.dossierInResult(fileName, json);
        }

        @Override
        public Bench bench() {
            return built.bench();
        }

        @Override
        public String render(Problem problem, Language language) {
            return built.render(problem, language);
        }
    }
}
