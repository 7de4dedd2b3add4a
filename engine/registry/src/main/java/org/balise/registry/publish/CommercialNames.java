package org.balise.registry.publish;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.balise.api.disclosure.Disclosures;
import org.balise.api.disclosure.Portrait;
import org.balise.api.text.WholeWords;

/** Replaces commercial names by generic ones, and finds those that no generic name stands for. */
final class CommercialNames {
    private final List<Known> known = new ArrayList<>();
    private final List<WholeWords> refused;

    private record Known(WholeWords words, int length, String generic) {}

    CommercialNames(Disclosures disclosures) {
        for (Portrait.GenericName generic : disclosures.portrait().genericNames()) {
            generic.replaces()
                    .forEach(name -> known.add(new Known(
                            new WholeWords(name), name.length(), generic.name().fr())));
        }
        // “GitHub Copilot” before “Copilot”.
        known.sort(Comparator.comparingInt(Known::length).reversed());
        refused = disclosures.commercialNames().stream().map(WholeWords::new).toList();
    }

    /** The text with generic names; the same text when it names nothing commercial. */
    String generic(String text) {
        String current = text;
        for (Known name : known) {
            current = name.words().replaced(current, name.generic());
        }
        return current;
    }

    /** The first commercial name in the text, as the text writes it. */
    Optional<String> first(String text) {
        return refused.stream().flatMap(words -> words.in(text).stream()).findFirst();
    }
}
