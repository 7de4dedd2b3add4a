package org.balise.registry.intake;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.balise.api.registry.FiscalYear;
import org.balise.api.registry.PublicBody;
import org.balise.api.rule.Period;
import org.balise.registry.Families;

/** Finds bodies by id, by any name they ever had, or by another spelling. */
public final class BodyNames {
    private final Map<String, Set<String>> ids = new HashMap<>();
    private final Map<String, PublicBody> bodies = new HashMap<>();
    private final List<String> names = new ArrayList<>();

    public BodyNames(List<PublicBody> known) {
        for (PublicBody body : known) {
            bodies.put(body.id(), body);
            add(body.id(), body.id());
            body.names().forEach(name -> add(name.value(), body.id()));
            body.aliases().forEach(alias -> add(alias, body.id()));
        }
    }

    private void add(String name, String id) {
        names.add(name);
        ids.computeIfAbsent(Spelling.key(name), key -> new TreeSet<>()).add(id);
    }

    /** The ids of the bodies of that name: none, one, or several when the name is shared. */
    public List<String> find(String name) {
        return List.copyOf(ids.getOrDefault(Spelling.key(name), Set.of()));
    }

    /**
     * The body that a declaration names, or why there is none.
     *
     * @param id empty when there is none
     * @param code of the problem; empty when there is none
     */
    public record Match(String id, String code, List<String> arguments) {
        public Match {
            arguments = List.copyOf(arguments);
        }
    }

    /** The one body of that name that exists during a year. */
    public Match match(String name, FiscalYear year) {
        List<String> found = find(name);
        if (found.isEmpty()) {
            return new Match("", "ROW-BODY-UNKNOWN", List.of(name, nearest(name)));
        } else if (found.size() > 1) {
            return new Match("", "ROW-BODY-AMBIGUOUS", List.of(name, String.join(", ", found)));
        } else if (!existed(found.get(0), year)) {
            return new Match("", "ROW-BODY-OUT-OF-DATE", List.of(name, year.toString()));
        }
        return new Match(found.get(0), "", List.of());
    }

    /** Whether a label is that of a portfolio, or of its family, to which the body belongs on some day of the year. */
    boolean belonged(String id, FiscalYear year, String portfolio) {
        PublicBody body = bodies.get(id);
        String family = Spelling.key(Families.of(portfolio));
        return body != null
                && body.portfolios().stream()
                        .filter(dated -> during(dated.validity(), year))
                        .anyMatch(dated ->
                                Spelling.key(Families.of(dated.value())).equals(family));
    }

    private static boolean during(Period validity, FiscalYear year) {
        LocalDate to = validity.to();
        return !validity.from().isAfter(year.lastDay()) && (to == null || to.isAfter(year.from()));
    }

    /** Whether the body existed on some day of the year. */
    private boolean existed(String id, FiscalYear year) {
        PublicBody body = bodies.get(id);
        return body != null && body.names().stream().anyMatch(name -> during(name.validity(), year));
    }

    /** The known name nearest to that one, or an empty text. */
    public String nearest(String name) {
        return Vocabulary.nearest(name, names);
    }
}
