package org.balise.core.pack;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import org.balise.api.fact.FactDefinition;
import org.balise.api.fact.FactKind;
import org.balise.api.fact.FactType;
import org.balise.api.norm.Instrument;
import org.balise.api.norm.Lifecycle;
import org.balise.api.norm.Principle;
import org.balise.api.norm.Role;
import org.balise.api.pack.CoverageEntry;
import org.balise.api.pack.PackSignature;
import org.balise.api.pack.PackStamp;
import org.balise.api.pack.RuleBook;
import org.balise.api.questionnaire.Questionnaire;
import org.balise.api.rule.ParameterSeries;
import org.balise.api.rule.Period;
import org.balise.api.rule.Reading;
import org.balise.api.rule.Rule;
import org.balise.core.problem.Place;
import org.balise.core.yaml.Located;
import org.balise.core.yaml.PackManifest;
import org.jspecify.annotations.Nullable;

/** Merges packs into one rule book. What does not go together is reported in the pack that comes last. */
final class BookBuilder {
    private final List<PackContent> packs;
    private final Map<String, PackSignature> signatures;

    /**
     * @param packs at least one, in the order of their ids
     * @param signatures that were asked for and verified, by pack id
     */
    BookBuilder(List<PackContent> packs, Map<String, PackSignature> signatures) {
        this.packs = packs;
        this.signatures = signatures;
    }

    /** The dictionary of all packs, by id. */
    Map<String, FactDefinition> facts() {
        SortedMap<String, FactDefinition> facts = Merge.byId(packs, PackContent::facts, FactDefinition::id);
        for (PackContent pack : packs) {
            for (Located<Reading> reading : pack.readings()) {
                String id = reading.value().id();
                if (facts.putIfAbsent(id, fact(reading)) != null) {
                    pack.problems()
                            .error(
                                    reading.place(),
                                    "ID-CLASH",
                                    id,
                                    pack.manifest().id());
                }
            }
        }
        return facts;
    }

    /** Rules read the option chosen as they read an answer. */
    private static FactDefinition fact(Located<Reading> located) {
        Reading reading = located.value();
        return new FactDefinition(
                reading.id(),
                FactType.ONE_OF,
                FactKind.READING,
                null,
                null,
                reading.options().stream().map(Reading.Option::code).toList(),
                reading.label(),
                null,
                false,
                null,
                located.place().file());
    }

    /** The book, or nothing once what keeps the packs apart is reported. */
    Optional<RuleBook> book(Questionnaire questionnaire, Map<String, FactDefinition> facts) {
        refuseSameId();
        @Nullable Lifecycle lifecycle = lifecycle();
        @Nullable Period covers = covers();
        if (lifecycle == null || covers == null) {
            return Optional.empty();
        }
        SortedMap<String, Rule> rules = Merge.byId(packs, Merge::rules, Rule::id);
        return Optional.of(new RuleBook(
                packs.stream().map(this::stamp).toList(),
                covers,
                packs.stream()
                        .map(pack -> pack.manifest().checkedOn())
                        .max(Comparator.naturalOrder())
                        .orElseThrow(),
                questionnaire,
                new TreeMap<>(facts),
                rules,
                Merge.byId(packs, PackContent::parameters, ParameterSeries::id),
                Merge.byId(packs, PackContent::instruments, Instrument::id),
                Merge.byId(packs, PackContent::principles, Principle::number),
                Merge.byId(packs, PackContent::roles, Role::id),
                lifecycle,
                Merge.byId(packs, PackContent::coverage, CoverageEntry::corpus),
                new DisclosureFiles(facts, rules.keySet(), questionnaire).read(packs),
                ReferenceFiles.merge(packs),
                Merge.byId(packs, PackContent::readings, Reading::id)));
    }

    private void refuseSameId() {
        Map<String, String> origins = new TreeMap<>();
        for (PackContent pack : packs) {
            String earlier =
                    origins.putIfAbsent(pack.manifest().id(), pack.files().origin());
            if (earlier != null) {
                pack.problems()
                        .error(
                                Place.of("pack.yaml"),
                                "ID-CLASH",
                                pack.manifest().id(),
                                earlier);
            }
        }
    }

    private @Nullable Lifecycle lifecycle() {
        Map<String, Lifecycle> one = Merge.byId(packs, PackContent::lifecycles, lifecycle -> "lifecycle");
        if (one.isEmpty()) {
            last().problems().error(Place.of("pack.yaml"), "LIFECYCLE-MISSING");
            return null;
        }
        return one.values().iterator().next();
    }

    /** The dates that every pack covers. */
    private @Nullable Period covers() {
        LocalDate from = LocalDate.MIN;
        LocalDate to = LocalDate.MAX;
        for (PackContent pack : packs) {
            Period covers = pack.manifest().covers();
            from = covers.from().isAfter(from) ? covers.from() : from;
            LocalDate end = covers.to();
            to = end != null && end.isBefore(to) ? end : to;
        }
        if (!from.isBefore(to)) {
            last().problems().error(Place.of("pack.yaml"), "PACKS-NO-COMMON-DATE");
            return null;
        }
        return new Period(from, to.equals(LocalDate.MAX) ? null : to);
    }

    private PackContent last() {
        return packs.get(packs.size() - 1);
    }

    private PackStamp stamp(PackContent pack) {
        PackManifest manifest = pack.manifest();
        return new PackStamp(
                manifest.id(),
                manifest.version(),
                manifest.title(),
                pack.files().sha256(),
                signatures.get(manifest.id()));
    }
}
