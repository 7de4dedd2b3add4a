package org.balise.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Objects;
import org.balise.cli.Runner.Result;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What a person types in an interview: never lost, never taken for something else. */
class AnswerTypingTest {
    private static final String ASKED = "Comment s’appelle l’initiative?";

    @TempDir
    Path folder;

    private Path file = Path.of("");

    @BeforeEach
    void nameTheFile() {
        file = folder.resolve("d.yaml");
    }

    @ParameterizedTest
    @ValueSource(strings = {"Tri\u001b[D", "Tri \ufffd l’essai"})
    void asksAgainWhenACharacterCannotBeKept(String typed) {
        Result result = describing(typed + "\nTri\nq\n");
        assertThat(result.code()).isZero();
        assertThat(result.out()).containsPattern("Rien\\s+n’a été enregistré").containsOnlyOnce(ASKED);
        assertThat(file).content().contains("initiative.nom: \"Tri\"");
    }

    @Test
    void refusesALineThatATerminalMayHaveCut() {
        Result result = describing("é".repeat(2047) + "a\n" + "a".repeat(4096) + "\nq\n");
        assertThat(result.out()).contains("qu’un terminal accepte");
        assertThat(file).content().contains("\"" + "a".repeat(4096) + "\"").doesNotContain("é");
    }

    @Test
    void takesSeveralLinesUpToAnEmptyOne() {
        describing("+\nTri\nde courriels\n\nq\n");
        assertThat(file).content().contains("initiative.nom: \"Tri\\nde courriels\"");
    }

    @Test
    void saysThatAnAnswerIsNotSavedAndAsksItAgain() {
        Path away = folder.resolveSibling(folder.getFileName() + "-away");
        Result result = new Runner()
                .reading(new Steps(
                        new Step(() -> {}, "Tri\n"),
                        new Step(() -> move(folder, away), "Ministère\n"),
                        new Step(() -> move(away, folder), "Ministère\nq\n")))
                .run("repondre", file.toString(), "--decrire");
        assertThat(result.code()).as(result.err()).isZero();
        assertThat(result.out()).contains("Cette réponse n’est pas enregistrée; les précédentes le sont.");
        assertThat(file).content().contains("initiative.nom: \"Tri\"", "initiative.organisme: \"Ministère\"");
    }

    @ParameterizedTest
    @ValueSource(strings = {"Santé et services sociaux", "sante et services", "HEALTH", "sante."})
    void takesAChoiceByItsLabel(String typed) {
        new Runner().typing(typed + "\nq\n", "repondre", file.toString(), "--reperage");
        assertThat(file).content().contains("organisme.type: sante");
    }

    @Test
    void refusesTheBeginningOfSeveralChoices() {
        Result result = new Runner().typing("organisme\nq\n", "repondre", file.toString(), "--reperage");
        assertThat(result.out()).contains("peut en désigner plusieurs");
        assertThat(file).content().doesNotContain("organisme.type");
    }

    @Test
    void takesAYesWithAFinalPeriod() {
        new Runner().typing("1\n1\nOui.\nq\n", "repondre", file.toString(), "--reperage");
        assertThat(file).content().contains("ia.systeme: oui");
    }

    private Result describing(String typed) {
        return new Runner().typing(typed, "repondre", file.toString(), "--decrire");
    }

    private static void move(Path from, Path to) {
        try {
            Files.move(from, to);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Something that happens just before a person types. */
    private record Step(Runnable before, String typed) {}

    /** What is typed, step by step. */
    private static final class Steps extends InputStream {
        private final Deque<Step> left;
        private InputStream current = InputStream.nullInputStream();

        Steps(Step... steps) {
            left = new ArrayDeque<>(List.of(steps));
        }

        @Override
        public int read() throws IOException {
            byte[] one = new byte[1];
            return read(one, 0, 1) < 0 ? -1 : one[0] & 0xff;
        }

        @Override
        public int read(byte[] into, int from, int length) throws IOException {
            int count = current.read(into, from, length);
            if (count >= 0 || left.isEmpty()) {
                return count;
            }
            Step step = Objects.requireNonNull(left.poll());
            step.before().run();
            current = new ByteArrayInputStream(step.typed().getBytes(StandardCharsets.UTF_8));
            return current.read(into, from, length);
        }
    }
}
