package org.balise.environment;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.balise.api.environment.Figure;
import org.balise.api.environment.Input;
import org.balise.api.environment.Interval;
import org.balise.api.environment.Origin;
import org.balise.api.environment.ReferenceEntry;
import org.balise.api.environment.ReferenceKind;
import org.balise.environment.Load.Room;
import org.balise.environment.Scenario.Rooms;

/** From replies to the electricity and the buildings of a place. */
final class PlaceReader {
    private static final String REST_OF_THE_WORLD = "monde";

    private final Replies replies;
    private final References references;
    private final Optional<ReferenceEntry> site;
    private final List<String> warnings;

    /**
     * @param site the data centre that the answers name
     * @param warnings receives what has to be said
     */
    PlaceReader(Replies replies, Optional<ReferenceEntry> site, List<String> warnings) {
        this.replies = replies;
        this.references = replies.references();
        this.site = site;
        this.warnings = warnings;
    }

    Grid grid() {
        String answered = replies.option("hebergement.lieu");
        List<String> codes = replies.options("hebergement.lieu", List.of("etats-unis", "quebec"));
        List<String> zones = new ArrayList<>(codes.stream()
                .map(code -> references.zone(code).id())
                .distinct()
                .toList());
        if (site.isPresent() && site.get().zone() != null) {
            String zone = site.get().zone();
            if (answered == null || zones.contains(zone) || partOf(zone, zones.get(0))) {
                zones = List.of(zone);
            } else {
                warnings.add("site-elsewhere");
            }
        }
        ReferenceEntry first = references.entry(ReferenceKind.ZONE, zones.get(0));
        Figure carbon = references.required(ReferenceKind.ZONE, first.id(), "carbon-life-cycle");
        replies.note(new Input(
                "hebergement.lieu",
                carbon.quantity(),
                answered == null && site.isEmpty() ? Origin.DEFAULT : Origin.DECLARED,
                carbon.standing(),
                carbon.source(),
                carbon.year()));
        if (first.proxy() != null || first.guessed()) {
            warnings.add("factor-proxy");
        }
        if (REST_OF_THE_WORLD.equals(first.id())) {
            warnings.add("zone-not-registered");
        }
        if (first.id().equals("quebec")) {
            warnings.add("water-hydro-attribution");
        }
        return new Grid(references, zones);
    }

    private boolean partOf(String zone, String whole) {
        return whole.equals(references.entry(ReferenceKind.ZONE, zone).parent());
    }

    Rooms rooms() {
        Room named = site.map(entry -> room(entry.id())).orElse(null);
        return new Rooms(
                named == null ? room("service-partage") : named,
                named == null ? room("salle-de-serveurs") : named,
                room("poste-de-travail"));
    }

    private Room room(String id) {
        return new Room(
                pue(references.required(ReferenceKind.SITE, id, "pue")),
                references.around(references.required(ReferenceKind.SITE, id, "water-on-site")));
    }

    /** A published figure is still known within a doubt; a building never gives energy back. */
    private Uncertain pue(Figure figure) {
        Interval value = figure.quantity().value();
        double doubt = figure.bounded() || value.central() <= 1 ? 1 : references.exact("ecart-pue");
        return Uncertain.around(new Interval(
                Math.max(1, value.min() / doubt), Math.max(1, value.central()), Math.max(1, value.max() * doubt)));
    }
}
