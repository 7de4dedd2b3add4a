package org.balise.environment;

import java.util.ArrayList;
import java.util.List;
import org.balise.api.environment.Phase;
import org.balise.api.environment.ReferenceKind;
import org.balise.environment.Load.Doubt;
import org.balise.environment.Load.Room;

/** The loads beside use over a year: training (the formulas E1 to E4 of the method) and storage (E10). */
final class Background {
    private static final double HOURS_PER_YEAR = 8760;

    private final References references;
    private final Scenario scenario;
    private final Hardware server;
    private final Hardware accelerator;

    Background(References references, Scenario scenario) {
        this.references = references;
        this.scenario = scenario;
        this.server = Hardware.of(references, "serveur-8-gpu");
        this.accelerator = Hardware.ofCard(references, scenario.accelerator());
    }

    /** E2 to E4: training and tuning. */
    List<Load> development() {
        return scenario.trainings().stream().map(this::training).toList();
    }

    private Load training(String kind) {
        Room room = scenario.room().behind(scenario.machines());
        if (kind.equals("aucun")) {
            return Load.none(Phase.DEVELOPMENT, room);
        }
        Uncertain hours = scenario.trainingHours();
        if (hours == null) {
            hours = workedOut(kind);
        }
        Uncertain power = references
                .around("part-tdp")
                .times(power())
                .plus(references.around("puissance-hote-par-gpu"))
                .times(1e-3);
        Uncertain years = hours.times(1 / HOURS_PER_YEAR).dividedBy(scenario.lifetime());
        Hardware made =
                server.times(Uncertain.exactly(1.0 / 8)).plus(accelerator).times(years);
        List<Doubt> doubts = new ArrayList<>();
        doubts.add(new Doubt("env.heures-calcul", hours.factor(), false));
        doubts.addAll(Calculator.making(accelerator, scenario));
        return new Load(Phase.DEVELOPMENT, hours.times(power), room, made, doubts);
    }

    /** E3 then E4: hours from the size of the model and of the data, with trials. */
    private Uncertain workedOut(String kind) {
        Uncertain active = scenario.classes().stream()
                .map(model -> Uncertain.anywhere(references
                        .required(ReferenceKind.MODEL, model, "active")
                        .quantity()
                        .value()))
                .reduce(Uncertain::or)
                .orElseThrow();
        Uncertain tokens = kind.equals("depuis-zero")
                ? active.times(references.exact("jetons-par-parametre")).times(1e9)
                : Uncertain.anywhere(references
                                .answer("jetons-entrainement." + kind)
                                .quantity()
                                .value())
                        .times(1e6);
        Uncertain operations = active.times(1e9)
                .times(tokens)
                .times(references.around(
                        kind.equals("leger") ? "operations-ajustement-leger" : "operations-entrainement"));
        Uncertain perHour = references.around("mfu").times(throughput() * 1e12 * 3600);
        return operations
                .dividedBy(perHour)
                .times(Uncertain.ONE.plus(references.around("essais")))
                .times(scenario.trainingRuns());
    }

    /** E10: data that is kept. */
    Load storage() {
        Uncertain energy = scenario.terabytes()
                .times(references.exact("stockage-ssd") * HOURS_PER_YEAR / 1000)
                .times(references.around("copies"));
        return new Load(
                Phase.STORAGE,
                energy,
                scenario.room().behind(scenario.machines()),
                Hardware.NONE,
                List.of(
                        new Doubt("env.donnees-to", scenario.terabytes().factor(), false),
                        new Doubt("copies", references.around("copies").factor(), false)));
    }

    private double power() {
        return card("power");
    }

    private double throughput() {
        return card("throughput");
    }

    /** A figure of the card, or that of an H100 when nothing is known of it. */
    private double card(String figure) {
        return references
                .figure(ReferenceKind.ACCELERATOR, scenario.accelerator(), figure)
                .orElseGet(() -> references.required(ReferenceKind.ACCELERATOR, "h100-sxm", figure))
                .quantity()
                .value()
                .central();
    }
}
