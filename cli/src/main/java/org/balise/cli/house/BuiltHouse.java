package org.balise.cli.house;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.balise.api.answer.Dossier;
import org.balise.api.problem.Problem;
import org.balise.api.text.Language;

/** The house as built: the engine and the report of this program. */
public final class BuiltHouse implements House {
    @Override
    public Workshop open(List<Path> packs, String questionnaire) {
        throw new UnsupportedOperationException(questionnaire);
    }

    @Override
    public Optional<byte[]> resultInPdf(byte[] pdf) {
        return Optional.empty();
    }

    @Override
    public Dossier dossierInResult(String fileName, byte[] json) {
        throw new UnsupportedOperationException(fileName);
    }

    @Override
    public String render(Problem problem, Language language) {
        return problem.toString();
    }
}
