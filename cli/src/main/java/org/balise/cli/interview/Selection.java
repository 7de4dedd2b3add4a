package org.balise.cli.interview;

import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import org.balise.api.answer.Answer;
import org.balise.api.answer.AnswerValue;
import org.balise.core.economy.Agenda.Place;
import org.jspecify.annotations.Nullable;

/**
 * Which questions a person wants to be asked.
 *
 * @param places where they stand
 * @param section the id of the only section to ask; empty for all of them
 * @param again which answers to ask for again
 */
public record Selection(Set<Place> places, Optional<String> section, Again again) {

    public Selection {
        places = Set.copyOf(places);
    }

    private Selection(Set<Place> places, Optional<String> section) {
        this(places, section, new Again.None());
    }

    /** What to ask again although it was answered. Such a question is asked once. */
    public sealed interface Again {
        /** Whether to ask that question, whose answer so far may be null. */
        boolean covers(String id, @Nullable Answer answer);

        record None() implements Again {
            @Override
            public boolean covers(String id, @Nullable Answer answer) {
                return false;
            }
        }

        /** What was answered “I do not know”. */
        record Unknowns() implements Again {
            @Override
            public boolean covers(String id, @Nullable Answer answer) {
                return answer != null && answer.value() instanceof AnswerValue.Unknown;
            }
        }

        record One(String question) implements Again {
            @Override
            public boolean covers(String id, @Nullable Answer answer) {
                return question.equals(id);
            }
        }
    }

    /** What may change the outcome. */
    public static Selection usual() {
        return new Selection(EnumSet.of(Place.ASK, Place.PERHAPS), Optional.empty());
    }

    /** Means of proof that are not due yet, or that nobody is asked for. */
    public static Selection ahead() {
        return new Selection(EnumSet.of(Place.AHEAD, Place.EQUIVALENT), Optional.empty());
    }

    /** What describes the initiative, for the report and the declaration. */
    public static Selection descriptions() {
        return new Selection(EnumSet.of(Place.DESCRIPTION), Optional.empty());
    }

    /** Everything, even what was proved to change nothing. */
    public static Selection everything() {
        EnumSet<Place> all = EnumSet.allOf(Place.class);
        all.removeAll(EnumSet.of(Place.ANSWERED, Place.HIDDEN, Place.UNKNOWN));
        return new Selection(all, Optional.empty());
    }

    /** Everything of one section but what was proved to change nothing: a person who names it wants to fill it. */
    public static Selection of(String section) {
        EnumSet<Place> filled = EnumSet.copyOf(everything().places());
        filled.remove(Place.SETTLED);
        return new Selection(filled, Optional.of(section));
    }

    /** What a person answered “I do not know”. */
    public static Selection unknowns() {
        return new Selection(Set.of(), Optional.empty(), new Again.Unknowns());
    }

    /** One question, whatever was answered. */
    public static Selection question(String id) {
        return new Selection(Set.of(), Optional.empty(), new Again.One(id));
    }

    /** The same questions, in one section. */
    public Selection in(String only) {
        return new Selection(places, Optional.of(only), again);
    }

    boolean asksAgain() {
        return !(again instanceof Again.None);
    }

    boolean has(String sectionId) {
        return section.isEmpty() || section.get().equals(sectionId);
    }
}
