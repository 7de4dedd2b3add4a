package org.balise.api.rule;

import java.time.LocalDate;
import java.util.List;
import org.balise.api.text.Bilingual;
import org.jspecify.annotations.Nullable;

/**
 * What every rule has.
 *
 * @param id the one name of the rule in the DRL, the texts, the cases and the conclusions
 * @param corpus the ids of the corpus entries that found it; empty for a rule of our own
 * @param principle the principle of the Énoncé it belongs to; null when none
 * @param inForce the dates on which it applies
 * @param checkedOn when a person last compared it with its source
 * @param condition when it applies, read from its DRL
 * @param file the DRL file inside the pack
 * @param pack the id of the pack
 */
public record RuleHead(
        String id,
        RuleKind kind,
        List<String> corpus,
        @Nullable Integer principle,
        Period inForce,
        Bilingual title,
        LocalDate checkedOn,
        Condition condition,
        String file,
        String pack) {

    public RuleHead {
        corpus = List.copyOf(corpus);
    }
}
