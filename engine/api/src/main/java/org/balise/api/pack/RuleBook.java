package org.balise.api.pack;

import java.time.LocalDate;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import org.balise.api.disclosure.Disclosures;
import org.balise.api.environment.ReferenceData;
import org.balise.api.fact.FactDefinition;
import org.balise.api.norm.Instrument;
import org.balise.api.norm.Lifecycle;
import org.balise.api.norm.Principle;
import org.balise.api.norm.Role;
import org.balise.api.questionnaire.Question;
import org.balise.api.questionnaire.Questionnaire;
import org.balise.api.rule.ParameterSeries;
import org.balise.api.rule.Period;
import org.balise.api.rule.Reading;
import org.balise.api.rule.Rule;
import org.balise.api.text.Bilingual;

/**
 * One or several packs merged with a questionnaire: all that an assessment reads besides the dossier, as data.
 *
 * @param packs what was merged, in the order of their ids
 * @param covers the dates for which the packs can be asked; nothing is concluded outside
 * @param checkedOn the latest date on which the rules were compared with their sources
 * @param facts the dictionary, by id
 * @param rules by id
 * @param parameters by id
 * @param instruments by id
 * @param principles by number
 * @param roles by id
 * @param coverage by corpus id
 * @param disclosures what must be disclosed, and with which words
 * @param reference the reference data of calculations
 * @param readings the choices between readings of texts in tension, by id
 */
public record RuleBook(
        List<PackStamp> packs,
        Period covers,
        LocalDate checkedOn,
        Questionnaire questionnaire,
        SortedMap<String, FactDefinition> facts,
        SortedMap<String, Rule> rules,
        SortedMap<String, ParameterSeries> parameters,
        SortedMap<String, Instrument> instruments,
        SortedMap<Integer, Principle> principles,
        SortedMap<String, Role> roles,
        Lifecycle lifecycle,
        SortedMap<String, CoverageEntry> coverage,
        Disclosures disclosures,
        ReferenceData reference,
        SortedMap<String, Reading> readings) {

    public RuleBook {
        packs = List.copyOf(packs);
        facts = Collections.unmodifiableSortedMap(new TreeMap<>(facts));
        rules = Collections.unmodifiableSortedMap(new TreeMap<>(rules));
        parameters = Collections.unmodifiableSortedMap(new TreeMap<>(parameters));
        instruments = Collections.unmodifiableSortedMap(new TreeMap<>(instruments));
        principles = Collections.unmodifiableSortedMap(new TreeMap<>(principles));
        roles = Collections.unmodifiableSortedMap(new TreeMap<>(roles));
        coverage = Collections.unmodifiableSortedMap(new TreeMap<>(coverage));
        readings = Collections.unmodifiableSortedMap(new TreeMap<>(readings));
    }

    /** The same book with other rules. */
    public RuleBook withRules(SortedMap<String, Rule> others) {
        return new RuleBook(
                packs,
                covers,
                checkedOn,
                questionnaire,
                facts,
                others,
                parameters,
                instruments,
                principles,
                roles,
                lifecycle,
                coverage,
                disclosures,
                reference,
                readings);
    }

    /** The same book with other parameters. */
    public RuleBook withParameters(SortedMap<String, ParameterSeries> others) {
        return new RuleBook(
                packs,
                covers,
                checkedOn,
                questionnaire,
                facts,
                rules,
                others,
                instruments,
                principles,
                roles,
                lifecycle,
                coverage,
                disclosures,
                reference,
                readings);
    }

    /**
     * What an option of a fact is called: by the reading that the fact stands for, by the yearly portrait where it
     * gives a label, by the question that feeds the fact otherwise. Empty when none knows the option.
     */
    public Optional<Bilingual> optionLabel(String fact, String option) {
        return Optional.ofNullable(readings.get(fact))
                .flatMap(reading -> reading.options().stream()
                        .filter(known -> known.code().equals(option))
                        .map(Reading.Option::label)
                        .findFirst())
                .or(() -> disclosures.portrait().label(fact, option))
                .or(() -> questionnaire
                        .questions()
                        .filter(question -> question.feeds().contains(fact))
                        .flatMap(question -> question.options().stream())
                        .filter(known -> known.code().equals(option))
                        .map(Question.Option::label)
                        .findFirst());
    }

    /** Where an entry of the corpus stands in its instrument. */
    public record Citation(Instrument instrument, Instrument.Provision provision) {}

    /** The instrument and the provision of a corpus entry; empty when no pack cites it. */
    public Optional<Citation> citation(String corpus) {
        return instruments.values().stream()
                .flatMap(instrument -> instrument.provision(corpus).map(p -> new Citation(instrument, p)).stream())
                .findFirst();
    }
}
