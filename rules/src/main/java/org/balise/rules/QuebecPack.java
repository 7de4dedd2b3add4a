package org.balise.rules;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.balise.api.spi.PackProvider;

/** The Québec pack, whose rules are compiled when the jar is built. */
public final class QuebecPack implements PackProvider {

    /** Written by the build: a line for the version of the format, then the name of a class on each line. */
    private static final String MODELS = "/META-INF/kie/org.balise/balise-rules/drools-model";

    private static final String VERSION_LINE = "Drools-Model-Version";

    @Override
    public String root() {
        return "packs/quebec";
    }

    @Override
    public List<String> modelClasses() {
        try (InputStream models = QuebecPack.class.getResourceAsStream(MODELS)) {
            if (models == null) {
                throw new IllegalStateException("The rules were not compiled: " + MODELS + " is missing");
            }
            return new BufferedReader(new InputStreamReader(models, StandardCharsets.UTF_8))
                    .lines()
                    .filter(line -> !line.isBlank() && !line.startsWith(VERSION_LINE))
                    .sorted()
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
