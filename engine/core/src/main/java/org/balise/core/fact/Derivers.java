package org.balise.core.fact;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.ServiceLoader;
import org.balise.api.spi.FactDeriver;

/** The calculators of the class path. */
public final class Derivers {

    private Derivers() {}

    /** In the order of their ids, whatever the order of the class path. */
    public static List<FactDeriver> found() {
        List<FactDeriver> derivers = new ArrayList<>();
        ServiceLoader.load(FactDeriver.class, FactDeriver.class.getClassLoader())
                .forEach(derivers::add);
        derivers.sort(Comparator.comparing(FactDeriver::id));
        return derivers;
    }
}
