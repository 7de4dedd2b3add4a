package org.balise.core.analysis.replay;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.balise.api.answer.Answer;
import org.balise.api.answer.AnswerValue;
import org.balise.api.answer.Dossier;

/** Dossiers that were kept, wherever they are: a folder, a registry. */
public interface StoredDossiers {

    /** All of them, each once; to be closed by the caller. */
    Stream<Stored> stream();

    /** Those that are known to have been assessed and whose answers were not kept, so that they cannot be replayed. */
    default List<String> withoutAnswers() {
        return List.of();
    }

    /**
     * One dossier.
     *
     * @param name by which a person finds it again: a file, an id in a registry
     * @param body the public body that answers for it; empty when nobody says
     * @param initiative its name; empty when nobody says
     * @param kept what was said of it then; nothing when only the answers were kept
     */
    record Stored(String name, String body, String initiative, Dossier dossier, Optional<Result> kept) {
        private static final String BODY = "initiative.organisme";
        private static final String NAME = "initiative.nom";

        /** One whose answers tell the body and the initiative. */
        public static Stored of(String name, Dossier dossier, Optional<Result> kept) {
            return new Stored(name, text(dossier, BODY), text(dossier, NAME), dossier, kept);
        }

        private static String text(Dossier dossier, String question) {
            Answer answer = dossier.answers().get(question);
            return answer != null && answer.value() instanceof AnswerValue.FreeText text ? text.text() : "";
        }
    }
}
