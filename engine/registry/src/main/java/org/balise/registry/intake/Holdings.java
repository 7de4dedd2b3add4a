package org.balise.registry.intake;

import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.balise.api.registry.Declaration;
import org.balise.registry.DeclarationVersion;
import org.balise.registry.Outcome;
import org.balise.registry.Proposal;
import org.jspecify.annotations.Nullable;

/**
 * What the registry holds already: tells a declaration that is new from one that is there.
 *
 * <p>An initiative is known by its id, or else by its body and its name as last declared. A file without ids that gives
 * an initiative a new name makes it a new one: only a person can say that they are the same.
 */
public final class Holdings {
    private static final int SLUG_LIMIT = 80;

    private final Map<String, DeclarationVersion> ofYear = new HashMap<>();
    private final Map<String, Set<String>> byName = new HashMap<>();
    private final Set<String> ids = new HashSet<>();
    private final Map<String, Declaration> last = new HashMap<>();

    /**
     * @param ofYear the declarations of the year that is being filled
     * @param last the last declaration of every initiative that stands
     */
    public Holdings(List<DeclarationVersion> ofYear, List<DeclarationVersion> last) {
        for (DeclarationVersion version : last) {
            add(version.declaration());
            this.last.put(version.declaration().initiative(), version.declaration());
        }
        for (DeclarationVersion version : ofYear) {
            add(version.declaration());
            this.ofYear.put(version.declaration().initiative(), version);
        }
    }

    private void add(Declaration declaration) {
        ids.add(declaration.initiative());
        byName.computeIfAbsent(nameKey(declaration.body(), declaration.name()), key -> new TreeSet<>())
                .add(declaration.initiative());
    }

    private static String nameKey(String body, String name) {
        return body + "\n" + Spelling.key(name);
    }

    /** Whether an initiative of that id is known. */
    public boolean knows(String initiative) {
        return ids.contains(initiative);
    }

    /** The initiatives of that name in that body: none, one, or several. */
    public List<String> named(String body, String name) {
        return List.copyOf(byName.getOrDefault(nameKey(body, name), Set.of()));
    }

    /** What is declared of an initiative for the year. */
    public Optional<DeclarationVersion> declared(String initiative) {
        return Optional.ofNullable(ofYear.get(initiative));
    }

    /** What was last declared of an initiative, whatever the year. */
    public Optional<Declaration> last(String initiative) {
        return Optional.ofNullable(last.get(initiative));
    }

    /** The declarations of the year that stand, in order of initiative. */
    List<Declaration> standing() {
        return ofYear.values().stream()
                .filter(version -> !version.withdrawn())
                .map(DeclarationVersion::declaration)
                .sorted(Comparator.comparing(Declaration::initiative))
                .toList();
    }

    /** What keeping the proposals would come to. */
    public Outcome foresee(List<Proposal> proposals) {
        int added = 0;
        int changed = 0;
        for (Proposal proposal : proposals) {
            DeclarationVersion before = ofYear.get(proposal.declaration().initiative());
            if (before == null) {
                added++;
            } else if (before.withdrawn() || !before.declaration().equals(proposal.declaration())) {
                changed++;
            }
        }
        return new Outcome(added, changed, proposals.size() - added - changed, 0);
    }

    /** The version on which a declaration of that initiative would be based. */
    public int basis(String initiative) {
        @Nullable DeclarationVersion version = ofYear.get(initiative);
        return version == null ? 0 : version.version();
    }

    /** A new id, made from the body and the name and never given before; it is taken from then on. */
    public String newId(String body, String name) {
        String start = body + "." + Spelling.slug(name, SLUG_LIMIT);
        String id = start;
        for (int number = 2; !ids.add(id); number++) {
            id = start + "-" + number;
        }
        return id;
    }
}
