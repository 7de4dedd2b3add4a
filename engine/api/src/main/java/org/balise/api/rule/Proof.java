package org.balise.api.rule;

import java.util.List;
import java.util.stream.Stream;

/** What shows that a duty is met: a monotone formula over evidence facts. */
public sealed interface Proof {

    /** The evidence facts named, in order, each once. */
    default List<String> facts() {
        return stream().distinct().toList();
    }

    Stream<String> stream();

    /** One evidence fact is yes. */
    record Given(String fact) implements Proof {
        @Override
        public Stream<String> stream() {
            return Stream.of(fact);
        }
    }

    /** At least one part holds. */
    record AnyOf(List<Proof> parts) implements Proof {
        public AnyOf {
            parts = List.copyOf(parts);
        }

        @Override
        public Stream<String> stream() {
            return parts.stream().flatMap(Proof::stream);
        }
    }

    /** Every part holds. */
    record AllOf(List<Proof> parts) implements Proof {
        public AllOf {
            parts = List.copyOf(parts);
        }

        @Override
        public Stream<String> stream() {
            return parts.stream().flatMap(Proof::stream);
        }
    }
}
