package org.balise.cli.house;

import java.nio.file.Path;
import java.util.List;
import org.balise.api.answer.Dossier;
import org.balise.api.problem.Problem;
import org.balise.api.problem.ProblemsException;
import org.balise.api.text.Language;
import org.balise.core.sign.SignatureDemand;
import org.jspecify.annotations.Nullable;

/** Opens workshops, and reads what does not depend on rules. */
public interface House {

    /** Starts what takes time in {@link #open}, and does not wait for it; not needed, and harmless when repeated. */
    default void prepare() {}

    /**
     * Loads the rules.
     *
     * @param packs folders or jars added to the packs that come with the program
     * @param questionnaire the id of the questionnaire
     * @throws ProblemsException with every problem of the packs
     */
    default Workshop open(List<Path> packs, String questionnaire) {
        return open(packs, questionnaire, null);
    }

    /**
     * Loads the rules of packs that must be signed.
     *
     * @param packs folders or jars added to the packs that come with the program
     * @param questionnaire the id of the questionnaire
     * @param demand whose signatures count; null when none is asked for
     * @throws ProblemsException with every problem of the packs and of their signatures
     */
    Workshop open(List<Path> packs, String questionnaire, @Nullable SignatureDemand demand);

    /**
     * The result attached to a report in PDF.
     *
     * @param fileName as the user gave it, for problems
     * @throws ProblemsException when there is none
     */
    byte[] resultInPdf(String fileName, byte[] pdf);

    /**
     * The dossier that a result was made from.
     *
     * @param fileName as the user gave it, for problems
     * @throws ProblemsException when the document is not a result
     */
    Dossier dossierInResult(String fileName, byte[] json);

    /** One line that tells what is wrong, where and how to fix it. */
    String render(Problem problem, Language language);

    /** The workbench of those who write rules. */
    Bench bench();
}
