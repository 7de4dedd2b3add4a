package org.balise.environment;

import java.util.List;
import java.util.function.DoubleSupplier;
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
     * @param size by how much it can divide or multiply; worked out only when asked
     * @param hardware whether it bears on manufacture rather than on energy
     */
    record Doubt(String code, DoubleSupplier size, boolean hardware) {
        /** 1 or more. */
        double factor() {
            return Math.max(1, size.getAsDouble());
        }
    }

    /** Whether nothing is drawn and nothing was made. */
    boolean nothing() {
        return energy.high() == 0 && made.carbon().high() == 0;
    }

    static Load none(Phase phase, Room room) {
        return new Load(phase, Uncertain.ZERO, room, Hardware.NONE, List.of());
    }
}
