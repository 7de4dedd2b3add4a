package org.balise.registry.count;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
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
        Duplicates duplicates = new Duplicates(snapshot);
        List<CountLine> lines = new ArrayList<>(snapshot.declarations().size());
        Set<String> seen = new HashSet<>();
        for (Declaration declaration : snapshot.declarations()) {
            if (!seen.add(declaration.initiative())) {
                throw new IllegalArgumentException("declared twice: " + declaration.initiative());
            }
            Place place = places.getOrDefault(declaration.body(), new Place(declaration.body(), null, ""));
            lines.add(line(declaration, place, duplicates, snapshot.collectedOn()));
        }
        lines.sort(Comparator.comparing(CountLine::initiative));
        return choices.sharedToolPerBody() ? lines : SharedTools.once(lines);
    }

    /** What a line takes from the body, looked up once a year. */
    private record Place(String name, @Nullable String network, String portfolio) {

        static Place of(PublicBody body, LocalDate date) {
            return new Place(
                    body.name(date).orElse(body.id()),
                    body.network(),
                    body.portfolio(date).orElse(""));
        }
    }

    private CountLine line(Declaration declaration, Place place, Duplicates duplicates, LocalDate date) {
        CountDecision decision = rules.decide(declaration, place.network(), date);
        String labelled = declaration.portfolio();
        String portfolio = labelled == null ? place.portfolio() : labelled.strip();
        @Nullable String kept = duplicates.kept(declaration.initiative()).orElse(null);
        // What the rules exclude is excluded by them, even when it repeats another.
        boolean repeats = kept != null && decision.outcome() != CountOutcome.EXCLUDED;
        return new CountLine(
                declaration,
                place.name(),
                place.network(),
                portfolio,
                Families.of(portfolio),
                repeats ? CountOutcome.EXCLUDED : decision.outcome(),
                repeats ? CountLine.Basis.DUPLICATE : CountLine.Basis.RULES,
                decision.because(),
                repeats ? kept : null);
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
