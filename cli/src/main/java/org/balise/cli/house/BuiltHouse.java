package org.balise.cli.house;

import java.nio.file.Path;
import java.util.List;
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
    public byte[] resultInPdf(String fileName, byte[] pdf) {
        throw new UnsupportedOperationException(fileName);
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
