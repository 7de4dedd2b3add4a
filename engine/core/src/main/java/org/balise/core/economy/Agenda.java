package org.balise.core.economy;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Where each question of one dossier stands.
 *
 * @param items in the order of the questionnaire, one for each question
 */
public record Agenda(List<Item> items) {

    public Agenda {
        items = List.copyOf(items);
    }

    /**
     * One question.
     *
     * @param reasons what hangs on it: ids of rules and of disclosures, or {@link Liveness#PHASE}; empty unless the
     *     question is open
     */
    public record Item(String question, Place place, List<String> reasons) {
        public Item {
            reasons = List.copyOf(reasons);
        }
    }

    /** What to do with a question. */
    public enum Place {
        /** Asked: an answer is lacking and may change the outcome. */
        ASK("ask"),
        /** It may change the outcome, if another answer makes it asked. */
        PERHAPS("perhaps"),
        /** It may change the outcome and a person answered “je ne sais pas”: not asked twice. */
        UNKNOWN("unknown"),
        /** A means of proof that no duty due by the next gate calls for; offered apart. */
        AHEAD("ahead"),
        /** A means of proof that is nobody's to give unless offered; offered apart. */
        EQUIVALENT("equivalent"),
        /** Describes the initiative and is read by no rule; offered apart. */
        DESCRIPTION("description"),
        /** Proved to change nothing: not asked. */
        SETTLED("settled"),
        ANSWERED("answered"),
        /** Other answers make it pointless. */
        HIDDEN("hidden");

        private final String code;

        Place(String code) {
            this.code = code;
        }

        public String code() {
            return code;
        }

        /** Whether an answer may still change the outcome. */
        public boolean open() {
            return this == ASK || this == PERHAPS || this == UNKNOWN;
        }
    }

    /** The ids of the questions in these places, in the order of the questionnaire. */
    public List<String> in(Place first, Place... others) {
        List<Place> places = Stream.concat(Stream.of(first), Stream.of(others)).toList();
        return items.stream()
                .filter(item -> places.contains(item.place()))
                .map(Item::question)
                .toList();
    }

    /** Where one question stands. */
    public Optional<Item> of(String question) {
        return items.stream().filter(item -> item.question().equals(question)).findFirst();
    }

    /** The next question to ask: the first that is certainly asked, else the first that may be. */
    public Optional<String> next() {
        return in(Place.ASK).stream()
                .findFirst()
                .or(() -> in(Place.PERHAPS).stream().findFirst());
    }
}
