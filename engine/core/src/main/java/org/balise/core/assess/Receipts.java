package org.balise.core.assess;

import java.util.List;
import org.balise.api.answer.Dossier;
import org.balise.api.assess.Receipt;
import org.balise.api.environment.Estimate.Method;
import org.balise.api.pack.RuleBook;
import org.balise.api.questionnaire.Questionnaire;
import org.balise.core.digest.Sha256;
import org.balise.core.version.EngineVersion;
import org.balise.core.yaml.DossierWriter;

/** Writes down what a result was made from. */
final class Receipts {
    private static final String ENGINE_VERSION = EngineVersion.current();

    private Receipts() {}

    static Receipt of(RuleBook book, Dossier dossier, List<Method> methods) {
        Questionnaire questionnaire = book.questionnaire();
        return new Receipt(
                ENGINE_VERSION,
                book.packs(),
                questionnaire.id(),
                questionnaire.version(),
                questionnaire.sha256(),
                Sha256.of(DossierWriter.canonicalAnswers(dossier)),
                dossier.asOf(),
                methods);
    }
}
