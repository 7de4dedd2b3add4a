package org.balise.registry.count;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.balise.api.registry.Count;
import org.balise.api.registry.CountChoices;
import org.balise.api.registry.CountDecision;
import org.balise.api.registry.CountLine;
import org.balise.api.registry.CountOutcome;
import org.balise.api.registry.CountRules;
import org.balise.api.registry.Declaration;
import org.balise.api.registry.PublicBody;
import org.balise.api.registry.Snapshot;
import org.balise.api.registry.Tally;
import org.jspecify.annotations.Nullable;

/** Counts a frozen year: a function of the snapshot, the rules and the readings chosen. */
public final class Counter {
    private final CountRules rules;
    private final CountChoices choices;

    public Counter(CountRules rules, CountChoices choices) {
        this.rules = rules;
        this.choices = choices;
    }

    /**
     * The count of a year, one line per declaration.
     *
     * @throws IllegalArgumentException when no counting rule is in force on the date of the collection, or when an
     *     initiative is declared twice
     */
    public Count count(Snapshot snapshot) {
        List<CountLine> lines = lines(snapshot);
        Tally total = lines.stream().map(CountLine::tally).reduce(Tally.NONE, Tally::plus);
        return new Count(
                snapshot.year(),
                snapshot.revision(),
                snapshot.collectedOn(),
                snapshot.sha256(),
                choices,
                total,
                lines,
                Groups.of(lines),
                silent(snapshot));
    }

    private List<CountLine> lines(Snapshot snapshot) {
        Map<String, Place> places = new HashMap<>();
        snapshot.bodies().forEach(body -> places.put(body.id(), Place.of(body, snapshot.collectedOn())));
        Map<String, CountDecision> decisions = new HashMap<>();
        for (Declaration declaration : snapshot.declarations()) {
            String network = place(places, declaration).network();
            CountDecision decision = rules.decide(declaration, network, snapshot.collectedOn());
            if (decisions.put(declaration.initiative(), decision) != null) {
                throw new IllegalArgumentException("declared twice: " + declaration.initiative());
            }
        }
        Map<String, CountOutcome> outcomes = new HashMap<>();
        decisions.forEach((initiative, decision) -> outcomes.put(initiative, decision.outcome()));
        Duplicates duplicates = new Duplicates(snapshot, outcomes);
        Portfolios portfolios = new Portfolios(snapshot);
        List<CountLine> lines = new ArrayList<>(snapshot.declarations().size());
        for (Declaration declaration : snapshot.declarations()) {
            CountDecision decision = Objects.requireNonNull(decisions.get(declaration.initiative()));
            lines.add(line(declaration, place(places, declaration), decision, duplicates, portfolios));
        }
        lines.sort(Comparator.comparing(CountLine::initiative));
        return choices.sharedToolPerBody() ? lines : SharedTools.once(lines);
    }

    private static Place place(Map<String, Place> places, Declaration declaration) {
        return places.getOrDefault(declaration.body(), new Place(declaration.body(), null, ""));
    }

    /** What a line takes from the body, looked up once a year. */
    private record Place(String name, @Nullable String network, String portfolio) {

        static Place of(PublicBody body, LocalDate date) {
            return new Place(
                    body.nameNear(date),
                    body.network(),
                    body.portfolioNear(date).orElse(""));
        }
    }

    private static CountLine line(
            Declaration declaration,
            Place place,
            CountDecision decision,
            Duplicates duplicates,
            Portfolios portfolios) {
        String initiative = declaration.initiative();
        String labelled = declaration.portfolio();
        String portfolio = labelled == null ? place.portfolio() : labelled;
        @Nullable String counted = duplicates.counted(initiative).orElse(null);
        // What the rules exclude is excluded by them, even when it repeats another.
        boolean repeats = counted != null && decision.outcome() != CountOutcome.EXCLUDED;
        return new CountLine(
                declaration,
                place.name(),
                place.network(),
                portfolios.portfolio(portfolio),
                portfolios.family(portfolio),
                repeats ? CountOutcome.EXCLUDED : decision.outcome(),
                repeats ? CountLine.Basis.DUPLICATE : CountLine.Basis.RULES,
                decision.because(),
                repeats ? counted : null,
                duplicates.excludedOriginal(initiative).orElse(null));
    }

    private static List<PublicBody> silent(Snapshot snapshot) {
        Set<String> declaring = new HashSet<>();
        snapshot.declarations().forEach(declaration -> declaring.add(declaration.body()));
        return snapshot.bodies().stream()
                .filter(body -> !declaring.contains(body.id()))
                .sorted(Comparator.comparing(PublicBody::id))
                .toList();
    }
}
