package org.balise.questionnaires;

import org.balise.api.spi.QuestionnaireProvider;

/** The questionnaire on an artificial intelligence initiative of a public body of Québec. */
public final class IaQuebecQuestionnaire implements QuestionnaireProvider {

    @Override
    public String root() {
        return "questionnaires/ia-quebec";
    }
}
