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

    /** Whether the body existed on some day of the year. */
    boolean existed(String id, FiscalYear year) {
        PublicBody body = bodies.get(id);
        return body != null
                && body.names().stream().anyMatch(name -> {
                    LocalDate to = name.validity().to();
                    return !name.validity().from().isAfter(year.lastDay()) && (to == null || to.isAfter(year.from()));
                });
    }

    /** The known name nearest to that one, or an empty text. */
    public String nearest(String name) {
        return Vocabulary.nearest(name, names);
    }
}
