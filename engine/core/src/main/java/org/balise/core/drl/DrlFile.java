package org.balise.core.drl;

import java.util.List;

/**
 * One DRL file, understood.
 *
 * @param file its path inside the pack
 * @param packageName the DRL package
 * @param rules in the order of the file
 */
public record DrlFile(String file, String packageName, List<DrlRule> rules) {

    public DrlFile {
        rules = List.copyOf(rules);
    }
}
