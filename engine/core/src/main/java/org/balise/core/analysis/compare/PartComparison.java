package org.balise.core.analysis.compare;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeSet;
import java.util.function.BiPredicate;
import java.util.function.Function;
import org.balise.api.fact.FactDefinition;
import org.balise.api.norm.Instrument;
import org.balise.api.norm.Lifecycle;
import org.balise.api.norm.Principle;
import org.balise.api.norm.Role;
import org.balise.api.pack.CoverageEntry;
import org.balise.api.pack.RuleBook;
import org.balise.api.questionnaire.Question;
import org.balise.api.questionnaire.Questionnaire;
import org.balise.api.rule.Reading;
import org.balise.api.text.Bilingual;
import org.balise.core.analysis.Names;
import org.balise.core.analysis.compare.Both.Side;
import org.balise.core.analysis.compare.Change.Line;
import org.balise.core.analysis.compare.Change.Sort;
import org.balise.core.pack.Places.Kind;
import org.balise.core.problem.Place;

/**
 * What two books hold besides rules, questions and parameters. A part on which an outcome can rest changes the outcome
 * unless it is only worded otherwise.
 */
final class PartComparison {
    private final Both both;
    private final List<Change> changes = new ArrayList<>();

    PartComparison(Both both) {
        this.both = both;
    }

    void compare(List<Change> all) {
        RuleBook was = both.before().contents().book();
        RuleBook is = both.after().contents().book();
        readings(was.readings(), is.readings());
        each(Sort.FACT, was.facts(), is.facts(), FactDefinition::label, PartComparison::readAlike);
        each(
                Sort.PRINCIPLE,
                was.principles(),
                is.principles(),
                Principle::title,
                (one, other) -> one.inForce().equals(other.inForce()));
        each(Sort.SOURCE, was.instruments(), is.instruments(), Instrument::title, (one, other) -> true);
        each(Sort.ROLE, was.roles(), is.roles(), Role::title, (one, other) -> true);
        each(
                Sort.COVERAGE,
                was.coverage(),
                is.coverage(),
                (CoverageEntry entry) -> Names.same(entry.corpus()),
                (one, other) -> true);
        whole(Sort.LIFECYCLE, "lifecycle.yaml", was.lifecycle(), is.lifecycle(), leadsAlike(was, is));
        whole(Sort.REFERENCE, "environment", was.reference(), is.reference(), false);
        whole(Sort.DISCLOSURES, "disclosures.yaml", was.disclosures(), is.disclosures(), false);
        whole(Sort.FORM, "questionnaire.yaml", form(was.questionnaire()), form(is.questionnaire()), true);
        whole(Sort.DATES, "pack.yaml", dates(was), dates(is), true);
        all.addAll(changes);
    }

    private void readings(SortedMap<String, Reading> was, SortedMap<String, Reading> is) {
        each(
                Sort.READING,
                was,
                is,
                Reading::label,
                (one, other) -> chosen(one).equals(chosen(other))
                        && one.rules().equals(other.rules())
                        && one.periods().equals(other.periods()));
    }

    private Optional<String> chosen(Reading reading) {
        return reading.on(both.day());
    }

    /** Rules and calculators read the value of a fact; the rest is words. */
    private static boolean readAlike(FactDefinition one, FactDefinition other) {
        return one.type() == other.type()
                && one.kind() == other.kind()
                && Objects.equals(one.unit(), other.unit())
                && Objects.equals(one.range(), other.range())
                && one.options().equals(other.options())
                && one.designChoice() == other.designChoice();
    }

    private static boolean leadsAlike(RuleBook was, RuleBook is) {
        Lifecycle one = was.lifecycle();
        Lifecycle other = is.lifecycle();
        return one.phaseFact().equals(other.phaseFact()) && one.nextGates().equals(other.nextGates());
    }

    private static List<Object> form(Questionnaire questionnaire) {
        List<Object> form =
                new ArrayList<>(List.of(questionnaire.id(), questionnaire.version(), questionnaire.title()));
        questionnaire
                .sections()
                .forEach(section -> form.addAll(List.of(
                        section.id(),
                        section.title(),
                        section.questions().stream().map(Question::id).toList(),
                        section.checklists())));
        return form;
    }

    private static List<Object> dates(RuleBook book) {
        return List.of(book.covers(), book.checkedOn());
    }

    private <K extends Comparable<K>, T> void each(
            Sort sort, SortedMap<K, T> was, SortedMap<K, T> is, Function<T, Bilingual> title, BiPredicate<T, T> alike) {
        TreeSet<K> ids = new TreeSet<>(was.keySet());
        ids.addAll(is.keySet());
        for (K id : ids) {
            T one = was.get(id);
            T other = is.get(id);
            if (one == null || other == null) {
                T only = other == null ? Objects.requireNonNull(one) : other;
                Side side = other == null ? both.before() : both.after();
                Direction direction = other == null ? Direction.REMOVED : Direction.NEW;
                add(sort, id.toString(), title.apply(only), direction, side, List.of());
            } else if (!one.equals(other)) {
                Direction direction = alike.test(one, other) ? Direction.EQUIVALENT : Direction.MIXED;
                add(sort, id.toString(), title.apply(other), direction, both.after(), lines(one, other));
            }
        }
    }

    private <T> void whole(Sort sort, String file, T was, T is, boolean alike) {
        if (!was.equals(is)) {
            Direction direction = alike ? Direction.EQUIVALENT : Direction.MIXED;
            add(sort, file, Names.same(file), direction, both.after(), List.of());
        }
    }

    private List<Line> lines(Object was, Object is) {
        if (was instanceof Reading one
                && is instanceof Reading other
                && !chosen(one).equals(chosen(other))) {
            return List.of(new Line("chosen", words(one), words(other), Direction.MIXED));
        }
        return List.of();
    }

    private Bilingual words(Reading reading) {
        return chosen(reading)
                .flatMap(code -> reading.options().stream()
                        .filter(option -> option.code().equals(code))
                        .findFirst())
                .map(Reading.Option::label)
                .orElse(Names.same("–"));
    }

    private void add(Sort sort, String id, Bilingual title, Direction direction, Side side, List<Line> lines) {
        changes.add(new Change(sort, id, title, direction, place(sort, id, side), lines, List.of()));
    }

    private static Place place(Sort sort, String id, Side side) {
        return switch (sort) {
            case FACT -> side.contents().places().of(Kind.FACT, id);
            case READING -> Place.of("readings");
            case PRINCIPLE -> Place.of("principles.yaml");
            case SOURCE -> Place.of("sources/" + id + ".yaml");
            case ROLE -> Place.of("roles.yaml");
            case COVERAGE -> Place.of("corpus.yaml");
            default -> Place.of(id);
        };
    }
}
