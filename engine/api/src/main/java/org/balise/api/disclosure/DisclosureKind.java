package org.balise.api.disclosure;

import java.util.List;
import org.balise.api.rule.Condition;
import org.balise.api.text.Bilingual;

/**
 * One kind of disclosure.
 *
 * @param when narrows the cases in which it is due; {@link Condition#ALWAYS} when its rules alone decide
 * @param rules the duties, judgements and announced measures that it serves, from which source and status come
 * @param audience who is told
 * @param moment when they are told
 * @param means how they are told
 * @param notices ids of the notices to use; empty when no text of ours fits
 */
public record DisclosureKind(
        String id,
        Bilingual title,
        Condition when,
        List<String> rules,
        Bilingual audience,
        Bilingual moment,
        Bilingual means,
        List<String> notices) {

    public DisclosureKind {
        rules = List.copyOf(rules);
        notices = List.copyOf(notices);
    }
}
