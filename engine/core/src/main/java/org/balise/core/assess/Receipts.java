package org.balise.core.assess;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Properties;
import org.balise.api.answer.Dossier;
import org.balise.api.assess.Receipt;
import org.balise.api.environment.Estimate.Method;
import org.balise.api.pack.RuleBook;
import org.balise.api.questionnaire.Questionnaire;
import org.balise.core.digest.Sha256;
import org.balise.core.yaml.DossierWriter;

/** Writes down what a result was made from. */
final class Receipts {
    private static final String ENGINE_VERSION = engineVersion();

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

    private static String engineVersion() {
        Properties properties = new Properties();
        try (InputStream stream = Receipts.class.getResourceAsStream("engine.properties")) {
            if (stream == null) {
                throw new IllegalStateException("engine.properties is not on the class path");
            }
            properties.load(new InputStreamReader(stream, StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return properties.getProperty("version");
    }
}
