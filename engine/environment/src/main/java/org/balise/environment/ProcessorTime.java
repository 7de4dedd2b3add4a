package org.balise.environment;

import java.util.List;
import org.balise.api.environment.Phase;
import org.balise.environment.Load.Doubt;
import org.balise.environment.Scenario.Cores;

/** E1: processors without accelerators, by their time: training of classical models, batches, statistics. */
final class ProcessorTime {
    static final String SERVER = "serveur-ordinaire";
    private static final double HOURS_PER_YEAR = 8760;

    private final References references;
    private final Scenario scenario;

    ProcessorTime(References references, Scenario scenario) {
        this.references = references;
        this.scenario = scenario;
    }

    /** The time of a training run when there is one, of use otherwise. */
    Load load() {
        boolean training = !scenario.trainings().get(0).equals(Scenario.NO_TRAINING);
        Phase phase = training ? Phase.DEVELOPMENT : Phase.USE;
        Load.Room room = scenario.room().behind(scenario.machines());
        Cores cores = scenario.cores();
        if (!cores.used()) {
            return Load.none(phase, room);
        }
        Uncertain watts = watts();
        Hardware server = Hardware.of(references, SERVER);
        return new Load(
                phase,
                cores.hours().times(watts).times(1e-3),
                room,
                held(server),
                List.of(
                        new Doubt("env.watts-par-coeur", watts::factor, false),
                        new Doubt("fabrication-serveur", server.carbon()::factor, true),
                        new Doubt("env.garde-materiel", scenario.lifetime()::factor, true)));
    }

    /** One core and its memory, in watts. */
    private Uncertain watts() {
        Cores cores = scenario.cores();
        return cores.watts().times(cores.load()).plus(cores.memory().times(references.around("memoire-par-go")));
    }

    /** The share of a server that these cores are; servers bought for the initiative are counted whole elsewhere. */
    private Hardware held(Hardware server) {
        if (scenario.bought().high() > 0) {
            return Hardware.NONE;
        }
        Uncertain years = scenario.cores()
                .hours()
                .times(1 / HOURS_PER_YEAR)
                .dividedBy(references.around("coeurs-par-serveur"))
                .dividedBy(scenario.lifetime());
        return server.times(years);
    }
}
