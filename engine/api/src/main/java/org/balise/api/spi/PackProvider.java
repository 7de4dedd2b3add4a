package org.balise.api.spi;

import java.util.List;

/** Makes known a pack that is on the class path. */
public interface PackProvider {

    /**
     * The folder of the pack on the class path, with no slash at either end, such as {@code packs/quebec}. It holds
     * {@code pack.yaml} and an {@code index} that lists every file of the pack, one per line.
     */
    String root();

    /** The names of the executable model classes that the rules were compiled to at build time. */
    List<String> modelClasses();
}
