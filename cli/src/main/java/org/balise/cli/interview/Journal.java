package org.balise.cli.interview;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.balise.api.answer.AnswerValue;
import org.balise.api.answer.Dossier;
import org.balise.api.answer.Rationale;
import org.balise.api.problem.Problem;
import org.balise.api.problem.ProblemsException;
import org.balise.api.questionnaire.Question;
import org.balise.cli.file.InputFile;
import org.balise.cli.file.OutputFiles;
import org.balise.cli.house.Workshop;
import org.balise.cli.text.AnswerText;
import org.jspecify.annotations.Nullable;

/**
 * The dossier being filled: each answer is on the disk before the next question is asked. What somebody else writes there
 * meanwhile is never written over.
 */
public final class Journal {
    private static final byte[] NOTHING = {};

    private final Path file;
    private final Workshop workshop;
    private final LocalDate latest;
    private DossierText text;
    private Dossier dossier;
    /** What the file held when it was last read or written; nothing before it exists. */
    private byte[] onDisk;

    private Journal(Path file, Workshop workshop, LocalDate latest, DossierText text, byte[] onDisk) {
        this.file = file;
        this.workshop = workshop;
        this.latest = latest;
        this.text = text;
        this.onDisk = onDisk;
        this.dossier = read(text);
    }

    /**
     * Opens the dossier of a file, or begins a new one, which is written at once.
     *
     * @param latest the last date that is not in the future
     * @param asOf the date of a new dossier
     * @throws ProblemsException when the file cannot be read or written
     */
    public static Journal open(Path file, Workshop workshop, LocalDate latest, LocalDate asOf) {
        if (Files.exists(file)) {
            byte[] content = InputFile.readText(file, InputFile.DOSSIER_LIMIT);
            workshop.read(file.toString(), content, latest);
            return new Journal(
                    file, workshop, latest, DossierText.of(new String(content, StandardCharsets.UTF_8)), content);
        }
        OutputFiles.check(List.of(file), List.of());
        DossierText empty = DossierText.empty(workshop.book().questionnaire().id(), asOf);
        Journal journal = new Journal(file, workshop, latest, empty, NOTHING);
        journal.save(empty);
        return journal;
    }

    Path file() {
        return file;
    }

    public Dossier dossier() {
        return dossier;
    }

    /**
     * Keeps an answer.
     *
     * @param rationale its reasons; null leaves those there are
     * @throws ProblemsException when the file was changed elsewhere, or cannot be written
     */
    void keep(Question question, AnswerValue value, @Nullable Rationale rationale) {
        DossierText changed = text.with(question.id(), AnswerText.of(value));
        save(rationale == null ? changed : changed.with(question.id(), rationale));
    }

    /**
     * Keeps several answers at once; the reasons of each stay.
     *
     * @throws ProblemsException when the file was changed elsewhere, or cannot be written
     */
    void keepAll(Map<Question, AnswerValue> answers) {
        DossierText changed = text;
        for (Map.Entry<Question, AnswerValue> answer : answers.entrySet()) {
            changed = changed.with(answer.getKey().id(), AnswerText.of(answer.getValue()));
        }
        save(changed);
    }

    /**
     * Keeps an answer without what supported the one before it: its reasons, documents, author and date.
     *
     * @param rationale its own reasons; null for none
     * @throws ProblemsException when the file was changed elsewhere, or cannot be written
     */
    void replace(Question question, AnswerValue value, @Nullable Rationale rationale) {
        DossierText changed = text.withBare(question.id(), AnswerText.of(value));
        save(rationale == null ? changed : changed.with(question.id(), rationale));
    }

    /** Writes only what can be read back: a dossier is never replaced by one that would be refused. */
    private void save(DossierText changed) {
        Dossier readBack = read(changed);
        refuseOthersChanges();
        byte[] content = changed.toString().getBytes(StandardCharsets.UTF_8);
        OutputFiles outputs = new OutputFiles();
        outputs.add(file, content);
        outputs.write();
        onDisk = content;
        text = changed;
        dossier = readBack;
    }

    private void refuseOthersChanges() {
        byte[] now = Files.exists(file) ? InputFile.read(file, InputFile.DOSSIER_LIMIT) : NOTHING;
        if (!Arrays.equals(now, onDisk)) {
            throw new ProblemsException(Problem.error(file.toString(), 0, 0, "DOSSIER-CHANGED"));
        }
    }

    private Dossier read(DossierText content) {
        return workshop.read(file.toString(), content.toString().getBytes(StandardCharsets.UTF_8), latest);
    }
}
