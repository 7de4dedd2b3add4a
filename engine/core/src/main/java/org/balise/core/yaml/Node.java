package org.balise.core.yaml;

import org.balise.core.problem.Place;

/** One value of a file, with the place where it starts. */
public sealed interface Node permits MappingNode, SequenceNode, ScalarNode {

    Place place();
}
