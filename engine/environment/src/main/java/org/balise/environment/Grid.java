package org.balise.environment;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.balise.api.environment.Family;
import org.balise.api.environment.Figure;
import org.balise.api.environment.ReferenceKind;

/**
 * Electricity where the machines stand. Factors are those of the place: certificates and offsets lower nothing.
 *
 * @param zones the place to decide with first, then the others that are possible
 */
record Grid(References references, List<String> zones) {
    /** A known zone is known to 10 % where its figure has no bounds of its own. */
    private static final String ZONE_DOUBT = "ecart-facteur-zone";

    private static final String MINERALS_DOUBT = "ecart-mineraux-electricite";
    private static final String WATER_DOUBT = "ecart-eau-hors-site";

    Grid {
        zones = List.copyOf(zones);
    }

    /** kgCO2e for each kWh; empty when the first zone has no factor of that family. */
    Optional<Uncertain> carbon(Family family) {
        return over(family.figure(), ZONE_DOUBT).map(grams -> grams.times(1e-3));
    }

    /** kgSb for each kWh. */
    Uncertain minerals() {
        return over("minerals", MINERALS_DOUBT).orElseThrow();
    }

    /** MJ for each kWh. */
    Uncertain primaryEnergy() {
        return over("primary-energy", ZONE_DOUBT).orElseThrow();
    }

    /** Litres for each kWh. */
    Uncertain water() {
        return over("water-off-site", WATER_DOUBT).orElseThrow();
    }

    /** What the place to decide with is known by. */
    List<Figure> figures() {
        return Stream.of("carbon-life-cycle", "minerals", "primary-energy", "water-off-site")
                .map(name -> references.required(ReferenceKind.ZONE, zones.get(0), name))
                .toList();
    }

    private Optional<Uncertain> over(String figure, String doubt) {
        if (references.figure(ReferenceKind.ZONE, zones.get(0), figure).isEmpty()) {
            return Optional.empty();
        }
        return zones.stream()
                .map(zone -> references.figure(ReferenceKind.ZONE, zone, figure).orElse(null))
                .filter(Objects::nonNull)
                .map(found -> factor(found, doubt))
                .reduce(Uncertain::or);
    }

    private Uncertain factor(Figure figure, String doubt) {
        Uncertain value = references.around(figure);
        return figure.bounded() ? value : value.within(references.exact(doubt));
    }
}
