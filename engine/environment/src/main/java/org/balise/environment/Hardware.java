package org.balise.environment;

import org.balise.api.environment.Figure;
import org.balise.api.environment.ReferenceKind;

/**
 * What making some hardware costs.
 *
 * @param carbon kgCO2e
 * @param minerals kgSb
 * @param primaryEnergy MJ
 */
record Hardware(Uncertain carbon, Uncertain minerals, Uncertain primaryEnergy) {
    static final Hardware NONE = new Hardware(Uncertain.ZERO, Uncertain.ZERO, Uncertain.ZERO);

    static Hardware of(References references, String id) {
        return new Hardware(
                figure(references, id, "carbon"),
                figure(references, id, "minerals"),
                figure(references, id, "primary-energy"));
    }

    /** A figure that no source bounds is known within the documented doubt. */
    private static Uncertain figure(References references, String id, String name) {
        Figure figure = references.required(ReferenceKind.HARDWARE, id, name);
        Uncertain value = references.around(figure);
        return figure.bounded() ? value : value.within(references.exact("ecart-fabrication"));
    }

    /** The card itself when something is known of its manufacture, or a large one. */
    static Hardware ofCard(References references, String id) {
        boolean known = references.figure(ReferenceKind.HARDWARE, id, "carbon").isPresent();
        return of(references, known ? id : "grand-gpu");
    }

    Hardware times(Uncertain factor) {
        return new Hardware(carbon.times(factor), minerals.times(factor), primaryEnergy.times(factor));
    }

    Hardware plus(Hardware other) {
        return new Hardware(
                carbon.plus(other.carbon), minerals.plus(other.minerals), primaryEnergy.plus(other.primaryEnergy));
    }
}
