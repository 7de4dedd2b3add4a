package org.balise.cli.interview;

import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import org.balise.core.economy.Agenda.Place;

/**
 * Which questions a person wants to be asked.
 *
 * @param places where they stand
 * @param section the id of the only section to ask; empty for all of them
 */
public record Selection(Set<Place> places, Optional<String> section) {

    public Selection {
        places = Set.copyOf(places);
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

    /** The same questions, in one section. */
    public Selection in(String only) {
        return new Selection(places, Optional.of(only));
    }

    boolean has(String sectionId) {
        return section.isEmpty() || section.get().equals(sectionId);
    }
}
