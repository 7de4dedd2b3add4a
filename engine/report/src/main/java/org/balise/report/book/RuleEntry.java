package org.balise.report.book;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.balise.api.rule.Proof;
import org.balise.api.rule.Rule;
import org.balise.report.html.Element;
import org.balise.report.text.Formats;

/** One rule in the printed book: the same as its page, short. */
final class RuleEntry {
    private final Pen pen;
    private final RuleSummary summary;
    private final WhenPart when;
    private final ProofPart proof;
    private final NormPart norm;
    private final TestedPart tested;
    private final ReviewPart review;

    RuleEntry(Pen pen, BookInput input) {
        this.pen = pen;
        this.summary = new RuleSummary(pen);
        this.when = new WhenPart(pen);
        this.proof = new ProofPart(pen);
        this.norm = new NormPart(pen);
        this.tested = new TestedPart(pen, input);
        this.review = new ReviewPart(pen, input);
    }

    Element of(Rule rule) {
        Element entry = new Element("div", "entry")
                .add(
                        pen.text("h3", "rule-title", rule.head().title()).with("id", rule.id()),
                        new Element("p", "meta").text(summary.line(rule) + " · " + dates(rule)),
                        pen.text("p", "words", RulePage.words(rule)));
        if (rule instanceof Rule.Judgement judgement) {
            entry.add(line("book.print.because", pen.in(judgement.reason())));
        }
        entry.add(line("book.print.when", when.plain(rule.head().condition())));
        proofs(rule).forEach(entry::add);
        entry.add(norms(rule));
        cases(entry, rule);
        examples(entry, rule);
        return entry;
    }

    private Element line(String key, String words) {
        return new Element("p", "line")
                .add(new Element("strong").text(pen.say(key) + pen.say("book.colon")))
                .text(words);
    }

    private String dates(Rule rule) {
        return pen.in(pen.period(rule.head().inForce())) + " · " + pen.say("book.dates.checked") + " "
                + pen.say("book.dates.on", Formats.date(rule.head().checkedOn())) + " · "
                + review.state(rule);
    }

    private List<Element> proofs(Rule rule) {
        List<Element> lines = new ArrayList<>();
        if (rule instanceof Rule.Duty duty) {
            Proof needed = duty.proof();
            lines.add(line("book.print.proof", needed == null ? pen.say("book.proof.none") : proof.plain(needed)));
            lines.add(line("book.print.remedy", pen.in(duty.remedy())));
        } else if (rule instanceof Rule.Factor factor) {
            String measures = factor.measures().stream()
                    .map(measure -> pen.say("ledger.measure", proof.plain(measure.proof()), measure.weight()))
                    .collect(Collectors.joining("; "));
            lines.add(line("book.measures", measures.isEmpty() ? pen.say("book.measures.none") : measures));
        } else if (rule instanceof Rule.Floor floor) {
            String lifting = floor.liftedBy().stream()
                    .map(fact -> pen.in(pen.labels().fact(fact)))
                    .collect(Collectors.joining(pen.say("condition.and")));
            lines.add(line("book.lifted", lifting.isEmpty() ? pen.say("book.lifted.none") : lifting));
        }
        return lines;
    }

    private Element norms(Rule rule) {
        Element line = line("book.print.norm", rule.head().corpus().isEmpty() ? pen.say("book.norm.none") : "");
        String between = "";
        for (String corpus : rule.head().corpus()) {
            line.text(between).add(norm.citation(corpus));
            pen.book()
                    .citation(corpus)
                    .ifPresent(found -> line.text(
                            pen.say("book.colon") + pen.in(found.provision().paraphrase())));
            between = " ";
        }
        return line;
    }

    private void cases(Element entry, Rule rule) {
        List<BookCase> cases = tested.cases(rule);
        if (!cases.isEmpty()) {
            Element list = new Element("ul", "cases");
            cases.forEach(each -> list.add(new Element("li")
                    .add(pen.french("span", "sentence", each.name()))
                    .text(" \u2192 " + tested.expected(rule, each))));
            entry.add(line("book.print.cases", ""), list);
        }
    }

    /** The files of the example dossiers, by result. */
    private void examples(Element entry, Rule rule) {
        Map<String, List<String>> byResult = new LinkedHashMap<>();
        tested.outcomes(rule)
                .forEach(touched -> byResult.computeIfAbsent(tested.result(touched.getValue()), k -> new ArrayList<>())
                        .add(touched.getKey().file().replaceFirst("\\.yaml$", "")));
        if (!byResult.isEmpty()) {
            entry.add(line(
                    "book.print.examples",
                    byResult.entrySet().stream()
                            .map(group -> group.getKey() + " (" + String.join(", ", group.getValue()) + ")")
                            .collect(Collectors.joining("; "))));
        }
    }
}
