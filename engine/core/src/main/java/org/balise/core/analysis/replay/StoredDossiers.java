package org.balise.core.analysis.replay;

import java.util.Optional;
import java.util.stream.Stream;
import org.balise.api.answer.Dossier;

/** Dossiers that were kept, wherever they are: a folder, a registry. */
public interface StoredDossiers {

    /** All of them, each once; to be closed by the caller. */
    Stream<Stored> stream();

    /**
     * One dossier.
     *
     * @param name by which a person finds it again: a file, a number in a registry
     * @param kept what was said of it then; nothing when only the answers were kept
     */
    record Stored(String name, Dossier dossier, Optional<Result> kept) {}
}
