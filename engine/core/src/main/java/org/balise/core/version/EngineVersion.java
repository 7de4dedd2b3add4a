package org.balise.core.version;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Properties;

/** The version of the engine, which packs require a least value of. */
public final class EngineVersion {
    private static final String RESOURCE = "/org/balise/core/version/engine.properties";

    private EngineVersion() {}

    /** As built, dotted. */
    public static String current() {
        Properties properties = new Properties();
        try (InputStream stream = EngineVersion.class.getResourceAsStream(RESOURCE)) {
            if (stream == null) {
                throw new IllegalStateException(RESOURCE + " is not on the class path");
            }
            properties.load(stream);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return properties.getProperty("version");
    }

    /**
     * Whether an engine can read a pack: the same first number, and the rest at least as great. A later first number
     * may have changed what a rule means.
     *
     * @param version of the engine, dotted
     * @param required by the pack, dotted
     */
    public static boolean satisfies(String version, String required) {
        String released = version.split("-", 2)[0];
        return DottedNumber.first(released).equals(DottedNumber.first(required))
                && DottedNumber.compare(released, required) >= 0;
    }
}
