package org.balise.cli.house;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.stream.Stream;
import org.balise.api.answer.Dossier;
import org.balise.api.problem.Problem;
import org.balise.api.problem.ProblemsException;
import org.balise.cli.file.InputFile;
import org.balise.cli.replay.KeptOutcome;
import org.balise.cli.replay.KeptResult;
import org.balise.core.analysis.replay.StoredDossiers;
import org.balise.core.yaml.DossierReader;
import org.jspecify.annotations.Nullable;

/** The dossiers of a folder: answers in YAML, results in JSON, reports in PDF with their data attached. */
final class FolderDossiers implements StoredDossiers {
    private static final List<String> ENDINGS = List.of(".yaml", ".yml", ".json", ".pdf");

    private final Path folder;
    private final DossierReader reader;
    private final House house;

    FolderDossiers(Path folder, DossierReader reader, House house) {
        this.folder = folder;
        this.reader = reader;
        this.house = house;
    }

    /**
     * {@inheritDoc}
     *
     * @throws ProblemsException with every file that cannot be read: none is left out in silence
     */
    @Override
    public Stream<Stored> stream() {
        Queue<Problem> problems = new ConcurrentLinkedQueue<>();
        List<Stored> stored = files().parallelStream()
                .flatMap(file -> read(file, problems).stream())
                .toList();
        if (!problems.isEmpty()) {
            throw new ProblemsException(List.copyOf(problems));
        }
        return stored.stream();
    }

    private List<Path> files() {
        if (!Files.isDirectory(folder)) {
            throw new ProblemsException(Problem.error(folder.toString(), 0, 0, "FOLDER-MISSING"));
        }
        try (Stream<Path> found = Files.walk(folder)) {
            return found.filter(Files::isRegularFile)
                    .filter(file -> ENDINGS.stream().anyMatch(file.toString().toLowerCase(Locale.ROOT)::endsWith))
                    .sorted()
                    .toList();
        } catch (IOException e) {
            throw unreadable(e);
        } catch (UncheckedIOException e) {
            throw unreadable(e.getCause());
        }
    }

    /** The folder that could not be walked, which may be any of those below. */
    private ProblemsException unreadable(@Nullable Throwable cause) {
        String place = cause instanceof FileSystemException named ? named.getFile() : null;
        return new ProblemsException(
                Problem.error(place == null ? folder.toString() : place, 0, 0, "FOLDER-UNREADABLE"));
    }

    private Optional<Stored> read(Path file, Queue<Problem> problems) {
        String name = folder.relativize(file).toString();
        try {
            byte[] content = InputFile.read(file, InputFile.RESULT_LIMIT);
            boolean pdf = InputFile.isPdf(content);
            if (!pdf && !name.toLowerCase(Locale.ROOT).endsWith(".json")) {
                return Optional.of(Stored.of(name, reader.read(file.toString(), content), Optional.empty()));
            }
            byte[] result = pdf ? house.resultInPdf(file.toString(), content) : content;
            Dossier dossier = house.dossierInResult(file.toString(), result);
            return Optional.of(
                    Stored.of(name, dossier, Optional.of(KeptOutcome.of(file.toString(), KeptResult.read(result)))));
        } catch (ProblemsException e) {
            problems.addAll(new ArrayList<>(e.problems()));
            return Optional.empty();
        }
    }
}
