package org.balise.environment;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What is known of the use of one initiative, ready for the formulas. Where several options remain possible, the one
 * to decide with comes first.
 *
 * @param machines codes of {@code env.machines}
 * @param outputs codes of {@code env.sortie}
 * @param trainings codes of {@code env.entrainement}
 * @param classes ids of the models or classes of models
 * @param grid the electricity of the place
 * @param requests a year, of people or of other programs
 * @param calls of a model for each request
 * @param tokensOut of one answer
 * @param tokensIn read for each request
 * @param reasoning by how much hidden steps multiply the tokens made
 * @param cached the share of what is read that was read before, from 0 to 1
 * @param batch how many answers the shared service makes at once
 * @param bits of each parameter of the model
 * @param servers reserved
 * @param acceleratorsPerServer of a reserved server
 * @param load of the reserved servers, from 0 to 1
 * @param accelerator the id of the card that reserved machines and training use
 * @param servingDoubt by how much the energy of a token can differ with the conditions of service
 * @param trainingHours of accelerators in the year; null to work them out
 * @param trainings a year
 * @param terabytes kept
 * @param lifetime of hardware, in years
 * @param measured kWh of the machines in use, as measured over a year; null when not measured
 * @param room the building where the machines stand, by kind of machine
 */
record Scenario(
        List<String> machines,
        List<String> outputs,
        List<String> trainings,
        List<String> classes,
        Grid grid,
        Uncertain requests,
        Uncertain calls,
        Uncertain tokensOut,
        Uncertain tokensIn,
        Uncertain reasoning,
        Uncertain cached,
        double batch,
        double bits,
        Uncertain servers,
        Uncertain acceleratorsPerServer,
        Uncertain load,
        String accelerator,
        double servingDoubt,
        @Nullable Uncertain trainingHours,
        Uncertain trainingRuns,
        Uncertain terabytes,
        Uncertain lifetime,
        @Nullable Double measured,
        Rooms room) {
    static final String SHARED = "partage";
    static final String WORKSTATION = "poste";
    static final String ALWAYS_ON = "reservees-permanentes";
    static final String SOMETIMES_ON = "reservees-ponctuelles";

    Scenario {
        machines = List.copyOf(machines);
        outputs = List.copyOf(outputs);
        trainings = List.copyOf(trainings);
        classes = List.copyOf(classes);
    }

    static boolean reserved(String machine) {
        return machine.equals(ALWAYS_ON) || machine.equals(SOMETIMES_ON);
    }

    /** The building by kind of machine. */
    record Rooms(Load.Room shared, Load.Room own, Load.Room workstation) {

        Load.Room of(String machine) {
            if (reserved(machine)) {
                return own;
            }
            return machine.equals(WORKSTATION) ? workstation : shared;
        }

        /** Where training and storage happen: workstations do neither. */
        Load.Room behind(List<String> machines) {
            return machines.stream()
                    .map(machine -> reserved(machine) ? own : shared)
                    .reduce(Load.Room::or)
                    .orElse(shared);
        }
    }
}
