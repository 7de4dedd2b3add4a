package org.balise.core.pack;

import java.util.HashMap;
import java.util.Map;
import org.balise.core.problem.Place;

/** Where the things of a book are written. */
public final class Places {
    private static final Place NOWHERE = Place.of("?");

    private final Map<String, Place> places = new HashMap<>();

    void put(Kind kind, String id, Place place) {
        places.putIfAbsent(key(kind, id), place);
    }

    /** The place of a thing; an unknown file when it has none, as for what the engine itself brings. */
    public Place of(Kind kind, String id) {
        return places.getOrDefault(key(kind, id), NOWHERE);
    }

    /** The place of one way for a rule to apply. */
    public Place ofWay(String rule, String alternative) {
        return of(Kind.WAY, way(rule, alternative));
    }

    static String way(String rule, String alternative) {
        return rule + ": " + alternative;
    }

    private static String key(Kind kind, String id) {
        return kind + " " + id;
    }

    /** The sorts of things. */
    public enum Kind {
        /** The texts of a rule. */
        RULE,
        /** One alternative of a rule, in its DRL. */
        WAY,
        QUESTION,
        FACT,
        PARAMETER,
        /** A kind of disclosure. */
        DISCLOSURE
    }
}
