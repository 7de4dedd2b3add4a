package org.balise.registry.intake;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.balise.api.registry.PublicBody;
import org.balise.api.registry.PublicBody.Dated;

/** What the registry knows of bodies, which a list that only tells what is new must not make it forget. */
final class BodyHistory {
    private final Map<String, PublicBody> known = new HashMap<>();
    private final boolean forgets;

    /**
     * @param forgets whether a person said that the list replaces what is known
     */
    BodyHistory(List<PublicBody> known, boolean forgets) {
        known.forEach(body -> this.known.put(body.id(), body));
        this.forgets = forgets;
    }

    /** The names and the portfolios that a body had from a day on which the list gives it none. */
    List<String> lost(PublicBody read) {
        List<String> lost = new ArrayList<>();
        PublicBody before = known.get(read.id());
        if (before != null && !forgets) {
            Stream.concat(
                            before.names().stream().filter(name -> !covers(read.names(), name)),
                            before.portfolios().stream().filter(portfolio -> !covers(read.portfolios(), portfolio)))
                    .forEach(dated ->
                            lost.add(dated.value() + " (" + dated.validity().from() + ")"));
        }
        return lost;
    }

    private static boolean covers(List<Dated> read, Dated before) {
        return read.stream()
                .anyMatch(dated -> dated.validity().contains(before.validity().from()));
    }

    /**
     * The body with the other spellings that it had: a file that does not use one does not deny it.
     *
     * @param listed whether the list has a column for them
     */
    PublicBody complete(PublicBody read, boolean listed) {
        PublicBody before = known.get(read.id());
        if (before == null || (forgets && listed)) {
            return read;
        }
        TreeSet<String> aliases = new TreeSet<>(before.aliases());
        aliases.addAll(read.aliases());
        return new PublicBody(read.id(), read.network(), read.names(), read.portfolios(), List.copyOf(aliases));
    }
}
