package org.balise.api.assess;

import java.time.LocalDate;
import java.util.List;
import org.balise.api.environment.Estimate.Method;
import org.balise.api.pack.PackStamp;

/**
 * What the result was made from, so that it can be made again, to the byte.
 *
 * @param engineVersion the version of Balise
 * @param packs id, version and digest of each pack, in the order of their ids
 * @param questionnaireSha256 of its files
 * @param answersSha256 of the answers in canonical form
 * @param asOf the date on which the law was read
 * @param methods the calculators that were asked, with the version of their method, in the order of their ids
 */
public record Receipt(
        String engineVersion,
        List<PackStamp> packs,
        String questionnaire,
        String questionnaireVersion,
        String questionnaireSha256,
        String answersSha256,
        LocalDate asOf,
        List<Method> methods) {

    public Receipt {
        packs = List.copyOf(packs);
        methods = List.copyOf(methods);
    }
}
