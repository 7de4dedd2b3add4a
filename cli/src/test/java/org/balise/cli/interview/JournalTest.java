package org.balise.cli.interview;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.balise.api.answer.AnswerValue;
import org.balise.api.problem.Problem;
import org.balise.api.problem.ProblemsException;
import org.balise.api.questionnaire.Question;
import org.balise.cli.command.Session;
import org.balise.cli.house.BuiltHouse;
import org.balise.cli.house.Workshop;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class JournalTest {
    private static final LocalDate DAY = LocalDate.of(2026, 11, 24);
    private static final Workshop WORKSHOP = new BuiltHouse().open(List.of(), Session.USUAL_QUESTIONNAIRE);

    @TempDir
    Path folder;

    private Path file = Path.of("");

    private static Question question(String id) {
        return WORKSHOP.book().questionnaire().question(id).orElseThrow();
    }

    @BeforeEach
    void name() {
        file = folder.resolve("dossier.yaml");
    }

    private Journal open() {
        return Journal.open(file, WORKSHOP, DAY, DAY);
    }

    private static void answer(Journal journal) {
        journal.keep(question("ia.systeme"), new AnswerValue.YesNo(true), null);
    }

    private static void refused(ThrowingCallable work) {
        assertThat(catchThrowableOfType(ProblemsException.class, work).problems())
                .extracting(Problem::code)
                .containsExactly("DOSSIER-CHANGED");
    }

    @Test
    void whatSomebodyElseWroteMeanwhileIsNeverWrittenOver() throws IOException {
        Journal journal = open();
        answer(journal);
        String theirs = Files.readString(file) + "  ia.generative: oui\n";
        Files.writeString(file, theirs);

        refused(() -> answer(journal));
        refused(() -> journal.keepAll(Map.of(question("ia.systeme"), new AnswerValue.YesNo(false))));
        assertThat(file).hasContent(theirs.strip());
        answer(open());
        assertThat(file).content().contains("ia.generative: oui", "ia.systeme: oui");
    }

    @Test
    void aDossierThatWasTakenAwayIsNotMadeAgain() throws IOException {
        Journal journal = open();
        Files.delete(file);

        refused(() -> answer(journal));
        assertThat(file).doesNotExist();
    }

    @Test
    void answersKeptTogetherAreReadBack() {
        Journal journal = open();
        journal.keepAll(Map.of(
                question("ia.systeme"), new AnswerValue.YesNo(true),
                question("ia.generative"), new AnswerValue.YesNo(false)));

        assertThat(journal.dossier().answers()).containsOnlyKeys("ia.systeme", "ia.generative");
        assertThat(open().dossier()).isEqualTo(journal.dossier());
    }
}
