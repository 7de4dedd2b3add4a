package org.balise.registry.publish;

import java.util.List;

/**
 * One initiative in the six fields of the published portrait, in French as the published files are.
 *
 * @param benefits may be empty
 */
public record PortraitRow(
        String name, String category, String body, String portfolio, List<String> benefits, String status) {

    /** What stands between two benefits in one cell. */
    static final String BETWEEN = " | ";

    public PortraitRow {
        benefits = List.copyOf(benefits);
    }

    /** The cells, in the order of the published fields. */
    List<String> cells() {
        return List.of(name, category, body, portfolio, String.join(BETWEEN, benefits), status);
    }
}
