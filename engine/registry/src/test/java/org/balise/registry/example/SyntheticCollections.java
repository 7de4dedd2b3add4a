package org.balise.registry.example;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.stream.Collectors;
import org.balise.registry.example.ExampleBodies.Body;

/**
 * Two collections that have the published totals by category, status and portfolio, and of which nothing else is real.
 * Same seed, same files.
 */
final class SyntheticCollections {
    private static final long SEED = 20242025L;

    /** How many of the first collection are declared again; not published, chosen here. */
    private static final int KEPT = 150;

    /** How many of those moved from development to production; chosen here as well. */
    private static final int DELIVERED = 24;

    /** How many come back under another name, which only a person can tell. */
    private static final int RENAMED = 5;

    private static final String PRODUCTION = "Solution en production";
    private static final String DEVELOPMENT = "Développement de la solution";
    private static final String UNAVAILABLE = "Information indisponible";
    private static final String GEOMATICS = "Gestion géomatique et géospatiale";
    private static final String FORESTS = "mrnf";

    private final Portrait portrait;
    private final List<Body> bodies = ExampleBodies.all();
    private final Random chance = new Random(SEED);
    private final InventedNames names = new InventedNames(chance);

    SyntheticCollections(Portrait portrait) {
        this.portrait = portrait;
    }

    record Row(String name, String category, Body body, List<String> benefits, String status) {}

    record Pair(List<Row> first, List<Row> second) {}

    Pair make() {
        List<Row> first = firstCollection();
        return new Pair(sorted(first), sorted(secondCollection(first)));
    }

    private List<Row> firstCollection() {
        List<Body> places = places(0);
        List<String> categories = categories(portrait.spread("category", 0), places);
        List<String> statuses = shuffled(portrait.spread("status", 0));
        List<Row> rows = new ArrayList<>();
        for (int i = 0; i < places.size(); i++) {
            rows.add(invented(categories.get(i), places.get(i), statuses.get(i)));
        }
        return rows;
    }

    private List<Row> secondCollection(List<Row> first) {
        Map<String, Integer> byCategory = new HashMap<>(portrait.totals("category", 1));
        Map<String, Integer> byBody = bodies.stream().collect(Collectors.toMap(Body::id, Body::second));
        List<Row> kept = new ArrayList<>();
        for (Row row : shuffled(first)) {
            boolean room = byCategory.getOrDefault(row.category(), 0) > 0
                    && byBody.getOrDefault(row.body().id(), 0) > 0;
            if (room && kept.size() < KEPT) {
                byCategory.merge(row.category(), -1, Integer::sum);
                byBody.merge(row.body().id(), -1, Integer::sum);
                kept.add(row);
            }
        }
        List<Row> rows = new ArrayList<>(renamed(delivered(kept)));
        List<Body> places = shuffled(spread(byBody));
        List<String> categories = categories(
                byCategory.entrySet().stream()
                        .sorted(Map.Entry.comparingByKey())
                        .flatMap(entry -> Collections.nCopies(entry.getValue(), entry.getKey()).stream())
                        .toList(),
                places);
        List<String> statuses = remaining(rows);
        for (int i = 0; i < places.size(); i++) {
            rows.add(invented(categories.get(i), places.get(i), statuses.get(i)));
        }
        return rows;
    }

    private static List<Row> delivered(List<Row> kept) {
        List<Row> rows = new ArrayList<>();
        int left = DELIVERED;
        for (Row row : kept) {
            boolean now = left > 0 && row.status().equals(DEVELOPMENT);
            left -= now ? 1 : 0;
            rows.add(now ? new Row(row.name(), row.category(), row.body(), row.benefits(), PRODUCTION) : row);
        }
        return rows;
    }

    private List<Row> renamed(List<Row> kept) {
        List<Row> rows = new ArrayList<>(kept);
        for (int i = 0; i < RENAMED; i++) {
            Row row = rows.get(i);
            rows.set(i, new Row(names.again(row.name()), row.category(), row.body(), row.benefits(), row.status()));
        }
        return rows;
    }

    /** The statuses that the new initiatives must have for the totals to hold. */
    private List<String> remaining(List<Row> kept) {
        Map<String, Integer> left = new HashMap<>(portrait.totals("status", 1));
        kept.forEach(row -> left.merge(row.status(), -1, Integer::sum));
        List<String> statuses = new ArrayList<>();
        for (String status : List.of(PRODUCTION, DEVELOPMENT, UNAVAILABLE)) {
            statuses.addAll(Collections.nCopies(left.getOrDefault(status, 0), status));
        }
        return shuffled(statuses);
    }

    private Row invented(String category, Body body, String status) {
        return new Row(names.next(category), category, body, benefits(), status);
    }

    private List<String> benefits() {
        List<String> all = List.of(
                "Qualité du service",
                "Délai",
                "Coût",
                "Productivité",
                "Qualité des décisions",
                "Accessibilité et inclusion",
                "Environnement");
        Set<String> chosen = new HashSet<>();
        int wanted = 1 + chance.nextInt(2);
        while (chosen.size() < wanted) {
            chosen.add(all.get(chance.nextInt(all.size())));
        }
        return all.stream().filter(chosen::contains).toList();
    }

    private List<Body> places(int collection) {
        return shuffled(bodies.stream()
                .flatMap(body -> Collections.nCopies(collection == 0 ? body.first() : body.second(), body).stream())
                .toList());
    }

    private List<Body> spread(Map<String, Integer> byBody) {
        return bodies.stream()
                .flatMap(body -> Collections.nCopies(byBody.getOrDefault(body.id(), 0), body).stream())
                .toList();
    }

    /** A category for each place; maps go to the forests first, as anyone would expect. */
    private List<String> categories(List<String> all, List<Body> places) {
        List<String> left = shuffled(all);
        List<String> given = new ArrayList<>();
        for (Body body : places) {
            int at = body.id().equals(FORESTS) ? left.indexOf(GEOMATICS) : left.size() - 1;
            given.add(left.remove(at < 0 ? left.size() - 1 : at));
        }
        return given;
    }

    private <T> List<T> shuffled(List<T> values) {
        List<T> copy = new ArrayList<>(values);
        Collections.shuffle(copy, chance);
        return copy;
    }

    private static List<Row> sorted(List<Row> rows) {
        return rows.stream()
                .sorted(Comparator.comparing((Row row) -> row.body().name()).thenComparing(Row::name))
                .toList();
    }
}
