package org.balise.registry.count;

import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.balise.api.registry.Change.Kind;
import org.balise.api.registry.Change.Step;
import org.balise.api.registry.CountLine;
import org.balise.api.registry.Kinship;
import org.balise.api.registry.Tally;

/**
 * An initiative over two years, or several that decisions link; never empty.
 *
 * @param before its lines in the earlier year, in order of id
 * @param after its lines in the later year, in order of id
 * @param links the decisions that hold it together
 */
record Kin(List<CountLine> before, List<CountLine> after, Set<Kinship.Kind> links) {

    Tally was() {
        return sum(before);
    }

    Tally is() {
        return sum(after);
    }

    boolean pendingChanged() {
        return was().pending() != is().pending();
    }

    Stream<String> ids() {
        return Stream.concat(before.stream(), after.stream()).map(CountLine::initiative);
    }

    Step step(Kind kind, int certain, int possible, String from, String to) {
        CountLine shown = after.isEmpty() ? before.get(0) : after.get(0);
        return new Step(
                kind,
                before.stream().map(CountLine::initiative).toList(),
                after.stream().map(CountLine::initiative).toList(),
                shown.declaration().name(),
                shown.declaration().body(),
                certain,
                possible,
                from,
                to);
    }

    private static Tally sum(List<CountLine> lines) {
        return lines.stream().map(CountLine::tally).reduce(Tally.NONE, Tally::plus);
    }
}
