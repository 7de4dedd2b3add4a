package org.balise.registry.count;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.balise.api.registry.Kinship;
import org.balise.api.registry.KinshipProposal;
import org.balise.api.registry.KinshipProposal.Reason;
import org.balise.api.registry.Snapshot;
import org.balise.registry.count.Likeness.Named;

/** Proposes initiatives that look related. It decides nothing, and proposes nothing that a person has decided. */
public final class Kinships {
    /** Below this score nothing is proposed. */
    public static final int LEAST_SCORE = 72;

    private static final double TAKEN_UP = 0.6;
    private static final Comparator<KinshipProposal> ORDER = Comparator.comparing(KinshipProposal::score)
            .reversed()
            .thenComparing(KinshipProposal::kind)
            .thenComparing(proposal -> proposal.from().toString())
            .thenComparing(proposal -> proposal.to().toString());

    private final Set<Set<String>> decided;

    /**
     * @param decisions all that persons decided so far, “not related” included
     */
    public Kinships(Collection<Kinship> decisions) {
        this.decided = decisions.stream()
                .map(decision -> (Set<String>) new HashSet<>(List.of(decision.from(), decision.to())))
                .collect(Collectors.toSet());
    }

    /** Likely duplicates within a year, the likeliest first. */
    public List<KinshipProposal> duplicates(Snapshot snapshot) {
        List<Named> all = named(snapshot).toList();
        List<KinshipProposal> proposals = new ArrayList<>();
        new Neighbours(all).pairs((one, other) -> {
            boolean inOrder = one.id().compareTo(other.id()) < 0;
            pair(Kinship.Kind.DUPLICATE, inOrder ? one : other, inOrder ? other : one, List.of(), proposals);
        });
        return proposals.stream().sorted(ORDER).toList();
    }

    /** Likely same initiatives under another id, splits and merges between two years, the likeliest first. */
    public List<KinshipProposal> between(Snapshot earlier, Snapshot later) {
        Set<String> before = ids(earlier);
        Set<String> after = ids(later);
        List<Named> gone =
                named(earlier).filter(named -> !after.contains(named.id())).toList();
        List<Named> arrived =
                named(later).filter(named -> !before.contains(named.id())).toList();
        List<KinshipProposal> proposals = new ArrayList<>();
        new Neighbours(arrived)
                .pairs(
                        gone,
                        (old, fresh) -> pair(Kinship.Kind.SAME, old, fresh, List.of(Reason.GONE_AND_NEW), proposals));
        parts(Kinship.Kind.SPLIT, gone, arrived, proposals);
        parts(Kinship.Kind.MERGE, arrived, gone, proposals);
        return proposals.stream().sorted(ORDER).toList();
    }

    private void pair(Kinship.Kind kind, Named one, Named other, List<Reason> more, List<KinshipProposal> proposals) {
        Likeness likeness = Likeness.of(one, other);
        if (likeness.score() >= LEAST_SCORE && open(one, other)) {
            List<Reason> reasons =
                    Stream.concat(likeness.reasons().stream(), more.stream()).toList();
            proposals.add(new KinshipProposal(kind, List.of(one.id()), List.of(other.id()), likeness.score(), reasons));
        }
    }

    /** A whole whose name at least two parts of the same body take up. */
    private void parts(Kinship.Kind kind, List<Named> wholes, List<Named> all, List<KinshipProposal> proposals) {
        Map<String, List<Named>> byWhole = new TreeMap<>();
        Map<String, Named> byId = new TreeMap<>();
        new Neighbours(all).pairs(wholes, (whole, part) -> {
            boolean sameBody = whole.body().equals(part.body());
            if (sameBody && whole.name().takenUpBy(part.name()) >= TAKEN_UP && open(whole, part)) {
                byId.put(whole.id(), whole);
                byWhole.computeIfAbsent(whole.id(), id -> new ArrayList<>()).add(part);
            }
        });
        byWhole.forEach((id, parts) -> {
            if (parts.size() > 1) {
                proposals.add(ofParts(kind, byId.getOrDefault(id, parts.get(0)), parts));
            }
        });
    }

    private static KinshipProposal ofParts(Kinship.Kind kind, Named whole, List<Named> parts) {
        double share = parts.stream()
                .mapToDouble(part -> whole.name().takenUpBy(part.name()))
                .min()
                .orElse(0);
        List<String> ids = parts.stream().map(Named::id).sorted().toList();
        boolean split = kind == Kinship.Kind.SPLIT;
        return new KinshipProposal(
                kind,
                split ? List.of(whole.id()) : ids,
                split ? ids : List.of(whole.id()),
                (int) Math.round(100 * share),
                List.of(Reason.PARTS_OF_NAME, Reason.SAME_BODY, Reason.GONE_AND_NEW));
    }

    private boolean open(Named one, Named other) {
        return !decided.contains(Set.of(one.id(), other.id()));
    }

    private static Set<String> ids(Snapshot snapshot) {
        return snapshot.declarations().stream()
                .map(declaration -> declaration.initiative())
                .collect(Collectors.toSet());
    }

    private static Stream<Named> named(Snapshot snapshot) {
        return snapshot.declarations().stream().map(Named::of);
    }
}
