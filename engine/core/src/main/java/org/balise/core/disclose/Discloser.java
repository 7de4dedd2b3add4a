package org.balise.core.disclose;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.balise.api.answer.Dossier;
import org.balise.api.assess.Applicability;
import org.balise.api.assess.Assessment;
import org.balise.api.assess.DutyFinding;
import org.balise.api.assess.Trace;
import org.balise.api.disclosure.DisclosureDue;
import org.balise.api.disclosure.DisclosureDue.Basis;
import org.balise.api.disclosure.DisclosureFile;
import org.balise.api.disclosure.DisclosureKind;
import org.balise.api.disclosure.Disclosures;
import org.balise.api.fact.Fact;
import org.balise.api.pack.RuleBook;
import org.balise.api.rule.Condition;
import org.balise.core.fact.WorldBuilder;
import org.balise.core.fact.Worlds;
import org.balise.core.rules.FactBase;
import org.balise.core.rules.RuleIndex;

/** Says what must be disclosed about an initiative: a function of its assessment and of the book. */
public final class Discloser {
    private final Disclosures disclosures;
    private final WorldBuilder worldBuilder;

    public Discloser(RuleBook book) {
        this.disclosures = book.disclosures();
        this.worldBuilder = new WorldBuilder(new RuleIndex(book));
    }

    /** What the assessment gives to disclose, published or not. */
    public DisclosureFile of(Assessment assessment) {
        Dossier dossier = assessment.dossier();
        Worlds worlds = worldBuilder.of(dossier);
        FactBase certain = base(worlds, worlds.certain());
        FactBase possible = base(worlds, worlds.possible());
        Map<String, DutyFinding> findings =
                assessment.duties().stream().collect(Collectors.toMap(DutyFinding::rule, Function.identity()));
        List<String> said = Stream.concat(assessment.judgements().stream(), assessment.announced().stream())
                .map(Trace::rule)
                .toList();
        List<DisclosureDue> due = new ArrayList<>();
        for (DisclosureKind kind : disclosures.kinds()) {
            Applicability narrowed = applicability(kind.when(), certain, possible);
            due(kind, narrowed, findings, said).ifPresent(due::add);
        }
        FieldReader fields = new FieldReader(disclosures, dossier, worlds.asked(), possible);
        // A wish to publish in English that is not known is not yet a wish.
        boolean translated = certain.holds(disclosures.translatedWhen());
        return new DisclosureFile(due, fields.values(), translated);
    }

    private static Optional<DisclosureDue> due(
            DisclosureKind kind, Applicability narrowed, Map<String, DutyFinding> findings, List<String> said) {
        List<Basis> bases = new ArrayList<>();
        boolean sure = false;
        for (String rule : kind.rules()) {
            DutyFinding finding = findings.get(rule);
            if (finding != null && finding.applicability() != Applicability.CLEAR) {
                bases.add(new Basis(rule, finding.status()));
                sure |= finding.applicability() == Applicability.TRIGGERED;
            } else if (said.contains(rule)) {
                bases.add(new Basis(rule, null));
                sure = true;
            }
        }
        if (bases.isEmpty() || narrowed == Applicability.CLEAR) {
            return Optional.empty();
        }
        boolean settled = sure && narrowed == Applicability.TRIGGERED;
        return Optional.of(
                new DisclosureDue(kind, settled ? Applicability.TRIGGERED : Applicability.UNDETERMINED, bases));
    }

    private static Applicability applicability(Condition condition, FactBase certain, FactBase possible) {
        if (certain.holds(condition)) {
            return Applicability.TRIGGERED;
        }
        return possible.holds(condition) ? Applicability.UNDETERMINED : Applicability.CLEAR;
    }

    private static FactBase base(Worlds worlds, Set<Fact> facts) {
        FactBase base = new FactBase(worlds.parameters());
        facts.forEach(base::add);
        return base;
    }
}
