package org.balise.core.yaml;

import java.util.List;
import org.balise.core.problem.Place;

/** A list. */
public record SequenceNode(Place place, List<Node> items) implements Node {

    public SequenceNode {
        items = List.copyOf(items);
    }
}
