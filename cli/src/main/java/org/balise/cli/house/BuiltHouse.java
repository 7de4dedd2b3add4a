package org.balise.cli.house;

import java.nio.file.Path;
import java.util.List;
import org.balise.api.answer.Dossier;
import org.balise.api.problem.Problem;
import org.balise.api.text.Language;
import org.balise.core.pack.PackLoader;
import org.balise.core.problem.ProblemTexts;
import org.balise.core.sign.SignatureDemand;
import org.balise.report.json.DossierJson;
import org.balise.report.pdf.PdfAttachments;
import org.jspecify.annotations.Nullable;

/** The house as built: the engine and the report of this program. */
public final class BuiltHouse implements House {
    private final PackLoader loader = new PackLoader(BuiltHouse.class.getClassLoader());

    @Override
    public void prepare() {
        loader.start();
    }

    @Override
    public Workshop open(List<Path> packs, String questionnaire, @Nullable SignatureDemand demand) {
        return new BuiltWorkshop(loader.load(packs, questionnaire, demand));
    }

    @Override
    public byte[] resultInPdf(String fileName, byte[] pdf) {
        return PdfAttachments.read(fileName, pdf).assessmentJson();
    }

    @Override
    public Dossier dossierInResult(String fileName, byte[] json) {
        return DossierJson.read(fileName, json);
    }

    @Override
    public String render(Problem problem, Language language) {
        return ProblemTexts.of(language).render(problem);
    }

    @Override
    public Bench bench() {
        return new BuiltBench(this);
    }
}
