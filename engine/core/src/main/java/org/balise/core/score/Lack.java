package org.balise.core.score;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.balise.api.assess.Truth;
import org.balise.api.rule.Proof;
import org.jspecify.annotations.Nullable;

/** What a proof still lacks: the proof itself, with all that is settled folded away. */
sealed interface Lack {
    Lack NOTHING = new All(List.of());
    /** No proof that can be given would do. */
    Lack TOO_MUCH = new Any(List.of());

    boolean filled(BitSet given);

    /**
     * Proofs of which at least one must be given: of all such sets that can be told, the smallest; null when no proof
     * that is left would do.
     *
     * @param given does not fill this
     */
    @Nullable
    BitSet oneOf(BitSet given, BitSet left);

    record One(int proof) implements Lack {
        @Override
        public boolean filled(BitSet given) {
            return given.get(proof);
        }

        @Override
        public @Nullable BitSet oneOf(BitSet given, BitSet left) {
            if (!left.get(proof)) {
                return null;
            }
            BitSet alone = new BitSet();
            alone.set(proof);
            return alone;
        }
    }

    record Any(List<Lack> parts) implements Lack {
        @Override
        public boolean filled(BitSet given) {
            for (Lack part : parts) {
                if (part.filled(given)) {
                    return true;
                }
            }
            return false;
        }

        @Override
        public @Nullable BitSet oneOf(BitSet given, BitSet left) {
            BitSet every = new BitSet();
            for (Lack part : parts) {
                BitSet begins = part.oneOf(given, left);
                if (begins != null) {
                    every.or(begins);
                }
            }
            return every.isEmpty() ? null : every;
        }
    }

    record All(List<Lack> parts) implements Lack {
        @Override
        public boolean filled(BitSet given) {
            for (Lack part : parts) {
                if (!part.filled(given)) {
                    return false;
                }
            }
            return true;
        }

        @Override
        public @Nullable BitSet oneOf(BitSet given, BitSet left) {
            BitSet smallest = null;
            for (Lack part : parts) {
                if (!part.filled(given)) {
                    BitSet needed = part.oneOf(given, left);
                    if (needed == null) {
                        return null;
                    }
                    smallest = smallest == null || needed.cardinality() < smallest.cardinality() ? needed : smallest;
                }
            }
            return smallest;
        }
    }

    /**
     * What a proof lacks to be at least that true.
     *
     * @param proofs the proofs that can be given, with their places
     */
    static Lack of(Proof proof, Truth needed, Function<String, Truth> given, Map<String, Integer> proofs) {
        if (proof instanceof Proof.Given one) {
            Integer place = proofs.get(one.fact());
            if (given.apply(one.fact()).compareTo(needed) >= 0) {
                return NOTHING;
            }
            return place == null ? TOO_MUCH : new One(place);
        }
        boolean any = proof instanceof Proof.AnyOf;
        List<Proof> parts = any ? ((Proof.AnyOf) proof).parts() : ((Proof.AllOf) proof).parts();
        Lack decides = any ? NOTHING : TOO_MUCH;
        Lack adds = any ? TOO_MUCH : NOTHING;
        List<Lack> left = new ArrayList<>();
        for (Proof part : parts) {
            Lack lack = of(part, needed, given, proofs);
            if (lack.equals(decides)) {
                return decides;
            }
            if (!lack.equals(adds)) {
                left.add(lack);
            }
        }
        if (left.isEmpty()) {
            return adds;
        }
        return any ? new Any(left) : new All(left);
    }
}
