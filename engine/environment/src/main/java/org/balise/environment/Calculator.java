package org.balise.environment;

import java.util.ArrayList;
import java.util.List;
import org.balise.api.environment.Figure;
import org.balise.api.environment.Phase;
import org.balise.api.environment.ReferenceKind;
import org.balise.environment.Load.Doubt;
import org.balise.environment.Load.Room;
import org.balise.environment.Scenario.Measured;
import org.jspecify.annotations.Nullable;

/** The loads of use over a year: the formulas E0, E5 to E7 and E9 of the method, and E8 apart. */
final class Calculator {
    private static final double HOURS_PER_YEAR = 8760;

    private final References references;
    private final TextModel text;
    private final Hardware server;
    private final Hardware accelerator;
    private final Scenario scenario;
    private final ReservedMachines reserved;

    Calculator(References references, Scenario scenario) {
        this.references = references;
        this.scenario = scenario;
        this.text = TextModel.of(references);
        this.server = Hardware.of(references, "serveur-8-gpu");
        this.accelerator = Hardware.ofCard(references, scenario.accelerator());
        this.reserved = new ReservedMachines(references, scenario, server, accelerator);
    }

    TextModel text() {
        return text;
    }

    /** The possible loads of use: machines and outputs that nobody settled, the one to decide with first. */
    List<Load> use() {
        List<Load> loads = new ArrayList<>();
        for (String machine : scenario.machines()) {
            if (Scenario.reserved(machine)) {
                loads.add(reserved.load(machine));
            } else {
                for (String output : scenario.outputs()) {
                    for (String model : scenario.classes()) {
                        loads.add(served(machine, output, model));
                    }
                }
            }
        }
        Measured measured = scenario.measured();
        return measured == null
                ? loads
                : loads.stream().map(load -> measured(measured, load)).toList();
    }

    /** E0: what a meter says, within its error; the hardware is still that of the formulas. */
    private static Load measured(Measured measured, Load instead) {
        return new Load(
                Phase.USE,
                Uncertain.exactly(measured.kilowattHours()).within(measured.doubt()),
                instead.room(),
                instead.made(),
                List.of(new Doubt("env.kwh-mesures", measured::doubt, false)));
    }

    private Load served(String machine, String output, String model) {
        Room room = scenario.room().of(machine);
        boolean shared = !machine.equals(Scenario.WORKSTATION);
        return switch (output) {
            case "categorie" ->
                model.equals(ScenarioReader.CLASS_PREFIX + "tres-petit")
                        ? unit("classement", Uncertain.ONE, room, shared)
                        : generated(model, machine, references.answer("env.longueur-reponse.mots"));
            case "image", "video" -> unit(scenario.medium(output), Uncertain.ONE, room, shared);
            case "audio" -> unit(output, minutes(), room, shared);
            default -> generated(model, machine, null);
        };
    }

    /** The sound of one answer, as long as its text takes to say. */
    private Uncertain minutes() {
        return scenario.tokensOut().times(1 / references.exact("jetons-par-minute"));
    }

    /** E9: so much for each thing made, of which each request makes {@code things}. */
    private Load unit(String medium, Uncertain things, Room room, boolean shared) {
        Uncertain each = references.around(references.required(ReferenceKind.MEDIUM, medium, "energy"));
        Uncertain count = scenario.requests().times(scenario.calls()).times(things);
        Uncertain energy = each.times(count).times(1e-3);
        Uncertain power = references.around("puissance-moyenne-gpu").times(1e-3);
        Uncertain years = energy.dividedBy(power).times(1 / HOURS_PER_YEAR).dividedBy(scenario.lifetime());
        Hardware held =
                server.times(Uncertain.exactly(1.0 / 8)).plus(accelerator).times(years);
        List<Doubt> doubts = new ArrayList<>(volume());
        doubts.add(new Doubt("env.longueur-reponse", things::factor, false));
        doubts.add(new Doubt("energie-" + medium(medium), each::factor, false));
        doubts.addAll(makingDoubts());
        return new Load(Phase.USE, energy, room, shared ? held : Hardware.NONE, doubts);
    }

    /** What a named model makes, which is what people know it by. */
    private String medium(String id) {
        String parent = references.entry(ReferenceKind.MEDIUM, id).parent();
        return parent == null ? id : parent;
    }

    /** E5 to E7: text made by a model. A workstation answers one request at a time and was there already. */
    private Load generated(String model, String machine, @Nullable Figure answerLength) {
        boolean shared = !machine.equals(Scenario.WORKSTATION);
        double batch = shared ? scenario.service().batch() : 1;
        Uncertain active = parameters(model, "active");
        Uncertain accelerators = accelerators(model, scenario.service().bits());
        Uncertain length = answerLength == null ? scenario.tokensOut() : references.around(answerLength);
        Uncertain made = length.times(scenario.reasoning());
        Uncertain latency = text.latency(made, active, batch, scenario.service().timing());
        Uncertain tokens = made.plus(read());
        Uncertain count = scenario.requests().times(scenario.calls());
        Uncertain energy = text.kilowattHours(latency, tokens, active, accelerators, batch);
        if (scenario.service().bits() < 16) {
            energy = energy.atLeast(text.kilowattHours(latency, tokens, active, accelerators(model, 16), batch)
                    .times(1 - references.exact("gain-quantification-max")));
        }
        Hardware held = TextModel.held(server, accelerator, accelerators)
                .times(TextModel.hardwareYears(latency, batch).times(count).dividedBy(scenario.lifetime()));
        List<Doubt> doubts = new ArrayList<>(volume());
        doubts.add(new Doubt("env.longueur-reponse", length::factor, false));
        doubts.add(new Doubt("env.raisonnement", scenario.reasoning()::factor, false));
        doubts.add(new Doubt("env.documents-lus", () -> tokens.factor() / made.factor(), false));
        doubts.add(new Doubt("energie-par-jeton", scenario.service()::doubt, false));
        doubts.add(new Doubt("env.taille-modele", this::sizeDoubt, false));
        doubts.addAll(makingDoubts());
        return new Load(
                Phase.USE,
                energy.times(count).within(scenario.service().doubt()),
                scenario.room().of(machine),
                shared ? held : Hardware.NONE,
                doubts);
    }

    /** E6: what is read weighs a part of what is made, and less when it was read before. */
    private Uncertain read() {
        Uncertain in = scenario.tokensIn();
        Uncertain usual =
                Uncertain.anywhere(references.constant("rho").quantity().value());
        Uncertain rho = in.high() > references.exact("entree-longue")
                ? usual.or(Uncertain.exactly(references.exact("rho-long")))
                : usual;
        Uncertain kappa =
                Uncertain.anywhere(references.constant("kappa").quantity().value());
        // κ is at most 1, so a larger part read before never weighs more.
        double leastCached = scenario.cached().low();
        double mostCached = scenario.cached().high();
        Uncertain weight = new Uncertain(
                1 - mostCached * (1 - kappa.low()),
                1 - scenario.cached().central() * (1 - kappa.central()),
                1 - leastCached * (1 - kappa.high()),
                0,
                0);
        return in.times(rho).times(weight);
    }

    /** How the size of the model moves the energy of one token, from the smallest possible to the greatest. */
    private double sizeDoubt() {
        Uncertain wattHours = scenario.classes().stream()
                .map(model -> parameters(model, "active")
                        .through(active -> text.wattHoursPerToken(
                                active, scenario.service().batch()))
                        .times(accelerators(model, scenario.service().bits())))
                .reduce(Uncertain::or)
                .orElse(Uncertain.ONE);
        return wattHours.factor();
    }

    Uncertain parameters(String model, String which) {
        return Uncertain.anywhere(references
                .required(ReferenceKind.MODEL, model, which)
                .quantity()
                .value());
    }

    Uncertain accelerators(String model, double bits) {
        return parameters(model, "total").through(total -> text.accelerators(total, bits));
    }

    private List<Doubt> volume() {
        return List.of(
                new Doubt("env.requetes-par-jour", scenario.requests()::factor, false),
                new Doubt("systeme.agentique", scenario.calls()::factor, false));
    }

    private List<Doubt> makingDoubts() {
        return making(accelerator, scenario);
    }

    static List<Doubt> making(Hardware accelerator, Scenario scenario) {
        return List.of(
                new Doubt("fabrication-gpu", accelerator.carbon()::factor, true),
                new Doubt("env.garde-materiel", scenario.lifetime()::factor, true));
    }
}
