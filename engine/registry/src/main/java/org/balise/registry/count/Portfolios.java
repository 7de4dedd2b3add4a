package org.balise.registry.count;

import java.util.HashMap;
import java.util.Map;
import java.util.stream.Stream;
import org.balise.api.registry.Snapshot;
import org.balise.registry.Families;
import org.balise.registry.intake.Spelling;

/**
 * The portfolios of a frozen year and their families, each under one spelling: that of the bodies, else the first in
 * order of letters. Case, accents and spaces make no other portfolio.
 */
final class Portfolios {
    private final Map<String, String> spellings = new HashMap<>();

    Portfolios(Snapshot snapshot) {
        keep(snapshot.bodies().stream().flatMap(body -> body.portfolioNear(snapshot.collectedOn()).stream()));
        keep(snapshot.declarations().stream().flatMap(declaration -> Stream.ofNullable(declaration.portfolio())));
    }

    private void keep(Stream<String> labels) {
        labels.map(String::strip)
                .distinct()
                .sorted()
                .flatMap(label -> Stream.of(label, Families.of(label)))
                .filter(label -> !Spelling.key(label).isEmpty())
                .forEach(label -> spellings.putIfAbsent(Spelling.key(label), label));
    }

    /** The portfolio that a label stands for. */
    String portfolio(String label) {
        return spellings.getOrDefault(Spelling.key(label), label.strip());
    }

    /** The family of the portfolio that a label stands for. */
    String family(String label) {
        return portfolio(Families.of(label));
    }
}
