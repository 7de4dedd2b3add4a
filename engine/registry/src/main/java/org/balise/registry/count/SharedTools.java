package org.balise.registry.count;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.balise.api.registry.CountLine;
import org.balise.api.registry.CountOutcome;
import org.balise.registry.intake.Spelling;
import org.jspecify.annotations.Nullable;

/**
 * The reading by which a tool that several bodies share counts once in all. Case, accents and spaces make no other tool:
 * its id is typed by hand in each file.
 */
final class SharedTools {

    private SharedTools() {}

    /**
     * The same lines, each shared tool counted once: by the first initiative that counts for certain, else by the first
     * that may count.
     */
    static List<CountLine> once(List<CountLine> lines) {
        Map<String, CountLine> counted = new HashMap<>();
        for (CountLine line : lines) {
            String tool = tool(line);
            if (tool != null && line.outcome() != CountOutcome.EXCLUDED) {
                counted.merge(tool, line, SharedTools::surer);
            }
        }
        List<CountLine> once = new ArrayList<>(lines.size());
        for (CountLine line : lines) {
            String tool = tool(line);
            CountLine kept = tool == null ? null : counted.get(tool);
            if (kept != null
                    && !kept.initiative().equals(line.initiative())
                    && line.outcome() != CountOutcome.EXCLUDED) {
                once.add(excluded(line, kept.initiative()));
            } else {
                once.add(line);
            }
        }
        return once;
    }

    private static @Nullable String tool(CountLine line) {
        String id = line.declaration().sharedTool();
        String key = id == null ? "" : Spelling.key(id);
        return key.isEmpty() ? id : key;
    }

    private static CountLine surer(CountLine first, CountLine next) {
        boolean better = first.outcome() == CountOutcome.UNDETERMINED && next.outcome() == CountOutcome.COUNTED;
        return better ? next : first;
    }

    private static CountLine excluded(CountLine line, String kept) {
        return new CountLine(
                line.declaration(),
                line.bodyName(),
                line.network(),
                line.portfolio(),
                line.family(),
                CountOutcome.EXCLUDED,
                CountLine.Basis.SHARED_TOOL,
                line.because(),
                kept,
                line.excludedOriginal());
    }
}
