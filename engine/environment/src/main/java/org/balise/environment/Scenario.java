package org.balise.environment;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What is known of the use of one initiative, ready for the formulas. Where several options remain possible, the one
 * to decide with comes first.
 *
 * @param machines codes of {@code env.machines}
 * @param outputs codes of {@code env.sortie}
 * @param trainings codes of {@code env.entrainement}
 * @param classes ids of the models or classes of models
 * @param media the model of images or of video that is named, by output; an output without one counts any
 * @param grid the electricity of the place
 * @param requests a year, of people or of other programs
 * @param calls of a model for each request
 * @param tokensOut of one answer
 * @param tokensIn read for each request
 * @param reasoning by how much hidden steps multiply the tokens made
 * @param cached the share of what is read that was read before, from 0 to 1
 * @param service how a shared service makes answers
 * @param servers reserved
 * @param acceleratorsPerServer of a reserved server
 * @param load of the reserved servers, from 0 to 1
 * @param accelerator the id of the card that reserved machines and training use
 * @param trainingHours of accelerators in the year; null to work them out
 * @param trainingRuns a year
 * @param cores the time of processors without accelerators
 * @param kept the data that is kept
 * @param bought ordinary servers bought for the initiative
 * @param transferred gigabytes a year over networks
 * @param lifetime of hardware, in years
 * @param measured the machines in use, as measured over a year; null when not measured
 * @param room the building where the machines stand, by kind of machine
 */
record Scenario(
        List<String> machines,
        List<String> outputs,
        List<String> trainings,
        List<String> classes,
        Map<String, String> media,
        Grid grid,
        Uncertain requests,
        Uncertain calls,
        Uncertain tokensOut,
        Uncertain tokensIn,
        Uncertain reasoning,
        Uncertain cached,
        Service service,
        Uncertain servers,
        Uncertain acceleratorsPerServer,
        Uncertain load,
        String accelerator,
        @Nullable Uncertain trainingHours,
        Uncertain trainingRuns,
        Cores cores,
        Kept kept,
        Uncertain bought,
        Uncertain transferred,
        Uncertain lifetime,
        @Nullable Measured measured,
        Rooms room) {
    static final String SHARED = "partage";
    static final String WORKSTATION = "poste";
    static final String ALWAYS_ON = "reservees-permanentes";
    static final String SOMETIMES_ON = "reservees-ponctuelles";
    static final String NO_TRAINING = "aucun";

    Scenario {
        machines = List.copyOf(machines);
        outputs = List.copyOf(outputs);
        trainings = List.copyOf(trainings);
        classes = List.copyOf(classes);
        media = Map.copyOf(media);
    }

    /** Only what is to be decided with, of all that remains possible. */
    Scenario decided() {
        return new Scenario(
                machines.subList(0, 1),
                outputs.subList(0, 1),
                trainings.subList(0, 1),
                classes.subList(0, 1),
                media,
                grid,
                requests,
                calls,
                tokensOut,
                tokensIn,
                reasoning,
                cached,
                service,
                servers,
                acceleratorsPerServer,
                load,
                accelerator,
                trainingHours,
                trainingRuns,
                cores,
                kept,
                bought,
                transferred,
                lifetime,
                measured,
                room);
    }

    static boolean reserved(String machine) {
        return machine.equals(ALWAYS_ON) || machine.equals(SOMETIMES_ON);
    }

    /** What is made for each request, other than text, and by which model if one is named. */
    String medium(String output) {
        return media.getOrDefault(output, output);
    }

    /**
     * How a shared service makes answers.
     *
     * @param batch how many answers at once
     * @param bits of each parameter of the model
     * @param doubt by how much the energy of a token can differ with the conditions of service
     * @param timing what is known of the time of one answer
     */
    record Service(double batch, double bits, double doubt, Timing timing) {}

    /**
     * The time of one answer, as a supplier publishes it or as it was measured.
     *
     * @param beforeFirst seconds before the first token
     * @param perSecond tokens made in one second; null to work the time out
     * @param most seconds of a whole answer as measured; null when not measured
     */
    record Timing(
            Uncertain beforeFirst,
            @Nullable Uncertain perSecond,
            @Nullable Uncertain most) {
        static final Timing UNKNOWN = new Timing(Uncertain.ZERO, null, null);

        /** For a part of an answer. */
        Timing times(double part) {
            return new Timing(beforeFirst.times(part), perSecond, most == null ? null : most.times(part));
        }
    }

    /**
     * Processors without accelerators.
     *
     * @param hours of one core, in the year
     * @param watts of one core
     * @param load from 0 to 1
     * @param memory gigabytes for each core
     */
    record Cores(Uncertain hours, Uncertain watts, Uncertain load, Uncertain memory) {
        boolean used() {
            return hours.high() > 0;
        }
    }

    /**
     * Data that is kept.
     *
     * @param copies of each terabyte, the first included
     * @param medium the constant that gives its power
     */
    record Kept(Uncertain terabytes, Uncertain copies, String medium) {}

    /**
     * What a meter says.
     *
     * @param kilowattHours of the machines, without the building
     * @param doubt by how much it may be divided or multiplied
     */
    record Measured(double kilowattHours, double doubt) {}

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
