package org.balise.api.spi;

/** Makes known a questionnaire that is on the class path. */
public interface QuestionnaireProvider {

    /**
     * The folder of the questionnaire on the class path, with no slash at either end. It holds
     * {@code questionnaire.yaml}, which names the files of its sections.
     */
    String root();
}
