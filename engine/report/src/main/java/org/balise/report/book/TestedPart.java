package org.balise.report.book;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import org.balise.api.answer.AnswerValue;
import org.balise.api.assess.Applicability;
import org.balise.api.assess.DutyStatus;
import org.balise.api.norm.Gate;
import org.balise.api.rule.Rule;
import org.balise.api.text.Bilingual;
import org.balise.api.text.Language;
import org.balise.report.book.BookExample.Outcome;
import org.balise.report.html.Element;
import org.balise.report.html.Table;
import org.balise.report.text.Formats;

/** The cases that put a rule to the test, and the example dossiers that it affects. */
final class TestedPart {
    private final Pen pen;
    private final BookInput input;

    TestedPart(Pen pen, BookInput input) {
        this.pen = pen;
        this.input = input;
    }

    List<BookCase> cases(Rule rule) {
        return input.cases().getOrDefault(rule.id(), List.of());
    }

    List<Element> casesOf(Rule rule) {
        List<BookCase> cases = cases(rule);
        if (cases.isEmpty()) {
            return List.of(pen.said("p", "lead", "book.cases.none"));
        }
        Table table = pen.table(
                "cases",
                // The cases are written in French: a page in English says so.
                pen.labels().say(pen.language() == Language.FR ? "book.cases" : "book.cases.language"),
                "book.cases.case",
                "book.cases.given",
                "book.cases.expected");
        for (BookCase each : cases) {
            table.row(
                    "case",
                    pen.heading(pen.french("span", "sentence", each.name())),
                    given(each.given()),
                    new Element("td", "c3").text(expected(rule, each)));
        }
        return List.of(pen.wide(table, pen.labels().say("book.cases")));
    }

    /** What should come out, with the stage when it can matter and the date when it is not the usual one. */
    String expected(Rule rule, BookCase each) {
        Bilingual expected = pen.labels().say("book.expect." + each.expected());
        LocalDate asOf = each.asOf();
        if (asOf != null) {
            expected = pen.labels().say("book.cases.on", expected, Formats.date(asOf));
        }
        if (rule instanceof Rule.Duty && each.gate() != Gate.RELEASE) {
            expected = pen.labels().say("book.cases.at", expected, pen.labels().gate(each.gate()));
        }
        return pen.in(expected);
    }

    private Element given(SortedMap<String, AnswerValue> given) {
        Element cell = new Element("td", "c2");
        if (given.isEmpty()) {
            return cell.add(pen.said("p", "nothing", "book.cases.nothing"));
        }
        Element list = new Element("ul", "given");
        given.forEach((fact, value) -> list.add(new Element("li")
                .text(pen.say("fact.is", pen.labels().fact(fact), pen.labels().answer(fact, value)))));
        return cell.add(list);
    }

    /** The dossiers on which the rule applies or may apply; nothing when the book has no dossier. */
    List<Element> examplesOf(Rule rule) {
        if (input.examples().isEmpty()) {
            return List.of();
        }
        Table table = pen.table(
                "examples", pen.labels().say("book.examples"), "book.examples.dossier", "book.examples.result");
        List<Element> rows = new ArrayList<>();
        outcomes(rule).forEach(touched -> {
            BookExample example = touched.getKey();
            rows.add(pen.heading(
                    pen.french("span", "dossier", example.name()), new Element("code").text(example.file())));
            table.row("example", rows.get(rows.size() - 1), new Element("td", "c2").text(result(touched.getValue())));
        });
        return rows.isEmpty()
                ? List.of(pen.said(
                        "p", "lead", "book.examples.none", input.examples().size()))
                : List.of(pen.wide(table, pen.labels().say("book.examples")));
    }

    /** The dossiers that a rule touches, in the order of their files. */
    List<Map.Entry<BookExample, Outcome>> outcomes(Rule rule) {
        List<Map.Entry<BookExample, Outcome>> found = new ArrayList<>();
        for (BookExample example : input.examples()) {
            Outcome outcome = example.outcomes().get(rule.id());
            if (outcome != null) {
                found.add(Map.entry(example, outcome));
            }
        }
        return found;
    }

    String result(Outcome outcome) {
        DutyStatus status = outcome.status();
        if (status != null) {
            return pen.say("status." + status.code());
        }
        return pen.say(
                outcome.applicability() == Applicability.TRIGGERED
                        ? "book.examples.triggered"
                        : "book.examples.undetermined");
    }
}
