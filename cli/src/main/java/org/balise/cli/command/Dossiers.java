package org.balise.cli.command;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.balise.api.answer.Dossier;
import org.balise.api.problem.Problem;
import org.balise.api.problem.ProblemsException;
import org.balise.cli.file.InputFile;
import org.balise.cli.house.Workshop;

/** Dossiers read from files, each with the rules that it needs. */
public final class Dossiers {
    /** The questionnaire must be known before the dossier can be read: the reader itself reports what is wrong. */
    private static final Pattern QUESTIONNAIRE =
            Pattern.compile("(?m)^questionnaire:[ \\t]*[\"']?([a-z0-9]+(?:-[a-z0-9]+)*)[\"']?[ \\t]*(?:#.*)?\\r?$");

    private static final String UNKNOWN = "QUESTIONNAIRE-UNKNOWN";

    private final Session session;
    private final List<Path> packs;
    private final TreeMap<String, Workshop> workshops = new TreeMap<>();

    public Dossiers(Session session, List<Path> packs) {
        this.session = session;
        this.packs = packs;
    }

    /** A dossier, the file it came from with what it holds, and the rules for it. */
    @SuppressWarnings("ArrayRecordComponent") // never compared nor changed
    public record Opened(Path file, byte[] content, Dossier dossier, Workshop workshop) {}

    /**
     * Reads every file.
     *
     * @throws ProblemsException with the problems of all of them
     */
    public List<Opened> read(List<Path> files) {
        List<Opened> opened = new ArrayList<>();
        List<Problem> problems = new ArrayList<>();
        for (Path file : files) {
            try {
                opened.add(read(file));
            } catch (ProblemsException e) {
                problems.addAll(e.problems());
            }
        }
        if (!problems.isEmpty()) {
            throw new ProblemsException(problems);
        }
        return opened;
    }

    /** Reads one file; see {@link #read(List)}. */
    public Opened read(Path file) {
        byte[] content = InputFile.readText(file, InputFile.DOSSIER_LIMIT);
        Matcher named = QUESTIONNAIRE.matcher(new String(content, StandardCharsets.UTF_8));
        Workshop workshop = named.find() ? known(named.group(1)) : workshop(Session.USUAL_QUESTIONNAIRE);
        Dossier dossier = workshop.read(file.toString(), content, session.latest(workshop.book()));
        return new Opened(file, content, dossier, workshop);
    }

    /** An unknown questionnaire is told by the reader of the dossier, with its place. */
    private Workshop known(String questionnaire) {
        try {
            return workshop(questionnaire);
        } catch (ProblemsException e) {
            if (e.problems().stream().anyMatch(problem -> !problem.code().equals(UNKNOWN))) {
                throw e;
            }
            return workshop(Session.USUAL_QUESTIONNAIRE);
        }
    }

    /** The rules for a questionnaire, loaded once. */
    public Workshop workshop(String questionnaire) {
        return workshops.computeIfAbsent(questionnaire, id -> session.open(packs, id));
    }
}
