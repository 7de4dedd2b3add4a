package org.balise.environment;

import java.util.ArrayList;
import java.util.List;
import org.balise.api.environment.Phase;
import org.balise.api.environment.ReferenceKind;
import org.balise.environment.Load.Doubt;
import org.balise.environment.Load.Room;
import org.balise.environment.Scenario.Kept;

/** The loads beside use over a year: training (the formulas E2 to E4 of the method), storage (E10) and transfer (E11). */
final class Background {
    private static final double HOURS_PER_YEAR = 8760;
    private static final String VERY_SMALL = ScenarioReader.CLASS_PREFIX + "tres-petit";

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
        Uncertain hours = scenario.trainingHours();
        // The time of processors that was given is that of the training: nothing is to be worked out.
        if (kind.equals(Scenario.NO_TRAINING)
                || (hours == null && scenario.cores().used())) {
            return Load.none(Phase.DEVELOPMENT, room);
        }
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
        doubts.add(new Doubt("env.heures-calcul", hours::factor, false));
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
        return operations.dividedBy(perHour).times(runs());
    }

    /** E4: the run that is kept and its trials, then what is made again; less than one a year is a part of one. */
    private Uncertain runs() {
        Uncertain once = Uncertain.ONE.plus(trials());
        Uncertain again = scenario.trainingRuns().through(runs -> Math.max(0, runs - 1));
        return scenario.trainingRuns()
                .through(runs -> Math.min(1, runs))
                .times(once)
                .plus(again.times(references.around("reprise")));
    }

    /** A small model can be searched for among a hundred others. */
    private Uncertain trials() {
        boolean small = scenario.classes().stream()
                .anyMatch(model -> model.equals(VERY_SMALL)
                        || VERY_SMALL.equals(
                                references.entry(ReferenceKind.MODEL, model).parent()));
        return references.around(small ? "essais-petit-modele" : "essais");
    }

    /** E10: data that is kept. */
    Load storage() {
        Kept kept = scenario.kept();
        Uncertain energy = kept.terabytes()
                .times(references.exact(kept.medium()) * HOURS_PER_YEAR / 1000)
                .times(kept.copies());
        return new Load(
                Phase.STORAGE,
                energy,
                scenario.room().behind(scenario.machines()),
                Hardware.NONE,
                List.of(
                        new Doubt("env.donnees-to", kept.terabytes()::factor, false),
                        new Doubt("env.copies", kept.copies()::factor, false)));
    }

    /** E11: networks, which have no building of ours; an order of magnitude only. */
    Load transfer() {
        Uncertain each = references.around("transfert");
        return new Load(
                Phase.USE,
                scenario.transferred().times(each),
                new Room(Uncertain.ONE, Uncertain.ZERO),
                Hardware.NONE,
                List.of(new Doubt("transfert", each::factor, false)));
    }

    /** Ordinary servers bought for the initiative; what they draw is counted by the time of their processors. */
    Load bought() {
        Hardware server = Hardware.of(references, ProcessorTime.SERVER);
        return new Load(
                Phase.USE,
                Uncertain.ZERO,
                scenario.room().own(),
                server.times(scenario.bought().dividedBy(scenario.lifetime())),
                List.of(
                        new Doubt("fabrication-serveur", server.carbon()::factor, true),
                        new Doubt("env.serveurs-neufs", scenario.bought()::factor, true),
                        new Doubt("env.garde-materiel", scenario.lifetime()::factor, true)));
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
