package org.balise.api.norm;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.balise.api.rule.Period;
import org.balise.api.text.Bilingual;
import org.jspecify.annotations.Nullable;

/**
 * A legal or administrative text.
 *
 * @param id such as {@code enonce-2025}
 * @param title the full name
 * @param shortTitle for citations
 * @param url where it is published; null when no exact address was read
 * @param inForce the dates between which it applies
 * @param checkedOn when a person last compared our paraphrases with it
 */
public record Instrument(
        String id,
        Bilingual title,
        Bilingual shortTitle,
        @Nullable String url,
        Period inForce,
        LocalDate checkedOn,
        List<Provision> provisions) {

    public Instrument {
        provisions = List.copyOf(provisions);
    }

    /**
     * One provision, in our words: never the official text.
     *
     * @param corpus the id of the entry in the corpus, such as {@code ENONCE-7-1}
     * @param number the place in the instrument
     * @param status {@code LU} when the text itself was read, otherwise what it rests on
     */
    public record Provision(String corpus, Bilingual number, Bilingual title, Bilingual paraphrase, String status) {}

    public Optional<Provision> provision(String corpus) {
        return provisions.stream().filter(p -> p.corpus().equals(corpus)).findFirst();
    }
}
