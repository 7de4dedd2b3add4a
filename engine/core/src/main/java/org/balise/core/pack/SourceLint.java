package org.balise.core.pack;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.balise.api.norm.Instrument;
import org.balise.api.pack.CoverageEntry;
import org.balise.api.rule.Period;
import org.balise.api.rule.Rule;
import org.balise.core.problem.DidYouMean;
import org.balise.core.problem.Place;
import org.balise.core.yaml.Located;

/** What a rule cites exists, was in force when the rule says it was, and is accounted for. */
final class SourceLint {
    private final LintSubject subject;
    private final Map<String, Instrument> byProvision = new TreeMap<>();

    SourceLint(LintSubject subject) {
        this.subject = subject;
        for (Instrument instrument : subject.book().instruments().values()) {
            instrument.provisions().forEach(provision -> byProvision.putIfAbsent(provision.corpus(), instrument));
        }
    }

    void check(PackContent pack) {
        for (Located<Instrument> instrument : pack.instruments()) {
            for (Instrument.Provision provision : instrument.value().provisions()) {
                Instrument owner = byProvision.get(provision.corpus());
                if (owner != null && !owner.id().equals(instrument.value().id())) {
                    pack.problems().error(instrument.place(), "PROVISION-REPEATED", provision.corpus(), owner.id());
                }
            }
        }
        pack.rules().forEach(rule -> checkRule(rule, pack));
        checkCoverage(pack);
    }

    private void checkRule(PlacedRule placed, PackContent pack) {
        Rule rule = placed.rule();
        cites(rule.head().corpus(), placed.place(), pack);
        if (rule instanceof Rule.Factor factor) {
            factor.measures().forEach(measure -> cites(measure.corpus(), placed.place(), pack));
        }
        List<Period> periods = rule.head().corpus().stream()
                .map(byProvision::get)
                .filter(Objects::nonNull)
                .map(Instrument::inForce)
                .toList();
        if (!periods.isEmpty() && !inside(rule.head().inForce(), periods)) {
            pack.problems().error(placed.place(), "RULE-DATES-OF-SOURCE", placed.id());
        }
        LocalDate checked = rule.head().checkedOn();
        if (checked.isAfter(pack.manifest().checkedOn())) {
            pack.problems().error(placed.place(), "RULE-CHECKED-LATER", placed.id(), checked.toString());
        }
    }

    private void cites(Collection<String> corpus, Place place, PackContent pack) {
        for (String id : corpus) {
            if (!byProvision.containsKey(id)) {
                pack.problems().error(place, "CITATION-UNKNOWN", id, DidYouMean.nearest(id, byProvision.keySet()));
            }
        }
    }

    /** Within the span from the first day to the last day of the texts it rests on. */
    private static boolean inside(Period rule, Collection<Period> sources) {
        boolean begins = sources.stream().anyMatch(source -> !rule.from().isBefore(source.from()));
        LocalDate end = rule.to();
        boolean ends = sources.stream().anyMatch(source -> {
            LocalDate last = source.to();
            return last == null || (end != null && !end.isAfter(last));
        });
        return begins && ends;
    }

    private void checkCoverage(PackContent pack) {
        Map<String, Rule> rules = subject.book().rules();
        for (Located<CoverageEntry> entry : pack.coverage()) {
            for (String id : entry.value().rules()) {
                Rule rule = rules.get(id);
                if (rule == null) {
                    pack.problems()
                            .error(entry.place(), "COVERAGE-RULE-UNKNOWN", id, DidYouMean.nearest(id, rules.keySet()));
                } else if (!rule.head().corpus().contains(entry.value().corpus()) && !mitigates(rule, entry.value())) {
                    pack.problems()
                            .error(
                                    entry.place(),
                                    "COVERAGE-NOT-CITED",
                                    id,
                                    entry.value().corpus());
                }
            }
        }
        Set<String> covered = subject.book().coverage().keySet();
        Set<String> cited = pack.rules().stream()
                .flatMap(rule -> rule.rule().head().corpus().stream())
                .collect(Collectors.toCollection(TreeSet::new));
        cited.removeAll(covered);
        cited.forEach(corpus -> pack.problems().error(Place.of("corpus.yaml"), "COVERAGE-MISSING", corpus));
    }

    private static boolean mitigates(Rule rule, CoverageEntry entry) {
        return rule instanceof Rule.Factor factor
                && factor.measures().stream().anyMatch(m -> m.corpus().contains(entry.corpus()));
    }
}
