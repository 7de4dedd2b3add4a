package org.balise.environment;

import java.util.List;
import org.balise.api.environment.Phase;

/**
 * One thing that draws power over the year.
 *
 * @param energy of the machines themselves, without the building, in kWh
 * @param room where it happens
 * @param made the share of hardware manufacture
 * @param doubts what the energy depends on
 */
record Load(Phase phase, Uncertain energy, Room room, Hardware made, List<Doubt> doubts) {
    Load {
        doubts = List.copyOf(doubts);
    }

    /**
     * The building and its cooling.
     *
     * @param pue facility energy over machine energy, 1 or more
     * @param water litres evaporated on site for each kWh of the machines
     */
    record Room(Uncertain pue, Uncertain water) {
        Room or(Room other) {
            return new Room(pue.or(other.pue), water.or(other.water));
        }
    }

    /**
     * One reason for doubt.
     *
     * @param code of the question or of the figure
     * @param factor by how much it can divide or multiply, 1 or more
     * @param hardware whether it bears on manufacture rather than on energy
     */
    record Doubt(String code, double factor, boolean hardware) {
        Doubt {
            factor = Math.max(1, factor);
        }
    }

    static Load none(Phase phase, Room room) {
        return new Load(phase, Uncertain.ZERO, room, Hardware.NONE, List.of());
    }
}
