package org.balise.environment;

import java.util.ArrayList;
import java.util.List;
import org.balise.api.environment.Phase;
import org.balise.api.environment.ReferenceKind;
import org.balise.environment.Load.Doubt;

/** E8: machines kept for one body draw power whatever they do, and were made for it whatever they do. */
final class ReservedMachines {
    private static final String USUAL_CARD = "h100-sxm";

    private final References references;
    private final Scenario scenario;
    private final Hardware server;
    private final Hardware accelerator;

    /**
     * @param server without its eight accelerators
     * @param accelerator one card
     */
    ReservedMachines(References references, Scenario scenario, Hardware server, Hardware accelerator) {
        this.references = references;
        this.scenario = scenario;
        this.server = server;
        this.accelerator = accelerator;
    }

    Load load(String machine) {
        Uncertain hours = Uncertain.anywhere(
                references.answer("heures-allumees." + machine).quantity().value());
        Uncertain cards = scenario.acceleratorsPerServer();
        Uncertain host = cards.times(references.exact("puissance-serveur") / 8 / 1000);
        Uncertain card = card();
        Uncertain each = host.plus(cards.times(card));
        Hardware made = server.times(cards.times(1.0 / 8))
                .plus(accelerator.times(cards))
                .times(scenario.servers().dividedBy(scenario.lifetime()));
        List<Doubt> doubts = new ArrayList<>();
        doubts.add(new Doubt("env.serveurs-reserves", scenario.servers()::factor, false));
        doubts.add(new Doubt("env.charge-machines", card::factor, false));
        doubts.add(new Doubt("heures-allumees", hours::factor, false));
        doubts.addAll(Calculator.making(accelerator, scenario));
        return new Load(
                Phase.USE,
                each.times(hours).times(scenario.servers()),
                scenario.room().of(machine),
                made,
                doubts);
    }

    /** kW of one card, from idle to busy. */
    private Uncertain card() {
        Uncertain idle = idle();
        double busy = power(scenario.accelerator()) * references.exact("part-tdp");
        Uncertain load = scenario.load();
        return new Uncertain(
                        drawn(idle.low(), load.low(), busy),
                        drawn(idle.central(), load.central(), busy),
                        drawn(idle.high(), load.high(), busy),
                        0,
                        0)
                .times(1e-3);
    }

    /** What is known of the card, or the idle power of a large one in proportion to what it was designed for. */
    private Uncertain idle() {
        return references
                .figure(ReferenceKind.ACCELERATOR, scenario.accelerator(), "idle-power")
                .map(figure -> Uncertain.anywhere(figure.quantity().value()))
                .orElseGet(() -> Uncertain.anywhere(references
                                .constant("puissance-repos")
                                .quantity()
                                .value())
                        .times(power(scenario.accelerator()) / power(USUAL_CARD)));
    }

    private double power(String card) {
        return references
                .required(ReferenceKind.ACCELERATOR, card, "power")
                .quantity()
                .value()
                .central();
    }

    /** A card never draws less busy than idle, whatever a table says. */
    private static double drawn(double idle, double load, double busy) {
        return idle + load * (Math.max(idle, busy) - idle);
    }
}
