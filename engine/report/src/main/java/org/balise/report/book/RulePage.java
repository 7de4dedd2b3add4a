package org.balise.report.book;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.balise.api.rule.Rule;
import org.balise.api.text.Bilingual;
import org.balise.report.html.Element;
import org.balise.report.text.Formats;

/** The page of one rule. */
final class RulePage {
    private final Pen pen;
    private final RuleSummary summary;
    private final WhenPart when;
    private final ProofPart proof;
    private final NormPart norm;
    private final TestedPart tested;
    private final RelatedPart related;
    private final ReviewPart review;

    RulePage(Pen pen, BookInput input, BookIndex index) {
        this.pen = pen;
        this.summary = new RuleSummary(pen);
        this.when = new WhenPart(pen);
        this.proof = new ProofPart(pen);
        this.norm = new NormPart(pen);
        this.tested = new TestedPart(pen, input);
        this.related = new RelatedPart(pen, index);
        this.review = new ReviewPart(pen, input);
    }

    /** What stands between the menu and the foot of the page. */
    List<Element> of(Rule rule) {
        List<Element> elements = new ArrayList<>();
        elements.add(pen.text("p", "kind", summary.kind(rule)));
        elements.add(pen.text("h1", "title", rule.head().title()));
        elements.addAll(says(rule));
        elements.add(summary.of(rule));
        elements.addAll(pen.part("when", "book.when", when.of(rule.head().condition())));
        elements.addAll(shown(rule));
        elements.addAll(pen.part("norms", "book.norm", norm.of(rule)));
        elements.addAll(pen.part("tested", "book.cases", tested.casesOf(rule)));
        elements.addAll(pen.part("touched", "book.examples", tested.examplesOf(rule)));
        elements.addAll(pen.part("dates", "book.dates", List.of(dates(rule))));
        elements.addAll(pen.part("related", "book.related", related.of(rule)));
        return elements;
    }

    /** The words of a rule, whatever its kind. */
    static Bilingual words(Rule rule) {
        if (rule instanceof Rule.Duty duty) {
            return duty.says();
        } else if (rule instanceof Rule.Factor factor) {
            return factor.reason();
        } else if (rule instanceof Rule.Floor floor) {
            return floor.reason();
        } else if (rule instanceof Rule.Derivation derivation) {
            return derivation.reason();
        } else if (rule instanceof Rule.Coherence coherence) {
            return coherence.says();
        } else if (rule instanceof Rule.Announced announced) {
            return announced.says();
        } else if (rule instanceof Rule.Count count) {
            return count.reason();
        }
        return ((Rule.Judgement) rule).question();
    }

    private List<Element> says(Rule rule) {
        List<Element> parts = new ArrayList<>();
        boolean asks = rule instanceof Rule.Judgement;
        parts.addAll(pen.part("says", asks ? "book.asks" : "book.says", List.of(pen.text("p", "words", words(rule)))));
        if (rule instanceof Rule.Judgement judgement) {
            parts.addAll(pen.part("says", "book.why-nobody-else", List.of(pen.text("p", "words", judgement.reason()))));
        }
        return parts;
    }

    private List<Element> shown(Rule rule) {
        List<Element> parts = new ArrayList<>();
        if (rule instanceof Rule.Duty duty) {
            parts.addAll(pen.part("proof", "book.proof", proof.of(duty)));
            parts.addAll(pen.part("remedy", "book.remedy", List.of(pen.text("p", "words", duty.remedy()))));
        } else if (rule instanceof Rule.Factor factor) {
            parts.addAll(pen.part("proof", "book.measures", proof.of(factor)));
        } else if (rule instanceof Rule.Floor floor) {
            parts.addAll(pen.part("proof", "book.lifted", proof.of(floor)));
        }
        return parts;
    }

    private Element dates(Rule rule) {
        Element list = new Element("dl", "summary");
        pen.define(list, "book.dates.in-force", pen.in(pen.period(rule.head().inForce())));
        if (rule instanceof Rule.Duty duty) {
            LocalDate until = duty.phaseInUntil();
            if (until != null) {
                pen.define(list, "book.dates.phase-in", pen.say("book.dates.until", Formats.date(until)));
            }
        }
        pen.define(
                list,
                "book.dates.checked",
                pen.say("book.dates.on", Formats.date(rule.head().checkedOn())));
        review.define(list, rule);
        return list;
    }
}
