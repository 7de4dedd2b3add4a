package org.balise.core.analysis;

import java.util.function.UnaryOperator;

/**
 * A mistake made on purpose in the small pack.
 *
 * @param name the mistake, in kebab case
 * @param seed spoils a sound copy
 */
record Defect(String name, UnaryOperator<Atelier> seed) {

    /** One text replaced by another in one file. */
    static Defect of(String name, String path, String was, String is) {
        return new Defect(name, atelier -> atelier.replace(path, was, is));
    }

    @Override
    public String toString() {
        return name;
    }
}
