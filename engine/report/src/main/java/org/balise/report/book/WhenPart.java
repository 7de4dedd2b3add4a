package org.balise.report.book;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.balise.api.rule.Condition;
import org.balise.api.rule.ParameterSeries;
import org.balise.report.html.Element;
import org.balise.report.view.ConditionWords;
import org.balise.report.view.ConditionWords.Clause;
import org.balise.report.view.ConditionWords.When;

/** When a rule applies, as lists of questions and answers. */
final class WhenPart {
    /** The mark of a value that no source sets. */
    private static final String PROPOSAL = "proposition";

    private final Pen pen;
    private final ConditionWords words;

    WhenPart(Pen pen) {
        this.pen = pen;
        this.words = new ConditionWords(pen.book());
    }

    List<Element> of(Condition condition) {
        When when = words.of(condition);
        List<Element> elements = new ArrayList<>();
        if (when.never() || when.always()) {
            elements.add(pen.said("p", "lead", when.never() ? "book.when.never" : "book.when.always"));
        }
        if (!when.all().isEmpty()) {
            elements.add(pen.said("p", "lead", "book.when.all"));
            elements.add(clauses(when.all()));
        }
        if (!when.oneOf().isEmpty()) {
            elements.add(pen.said("p", "lead", when.all().isEmpty() ? "book.when.one-of" : "book.when.also"));
            elements.add(ways(when.oneOf()));
        }
        return elements;
    }

    /** The same in one sentence for each way, without links. */
    String plain(Condition condition) {
        When when = words.of(condition);
        if (when.never() || when.always()) {
            return pen.say(when.never() ? "book.when.never" : "book.when.always");
        }
        String all = sentences(when.all());
        String either = when.oneOf().stream()
                .map(this::sentences)
                .collect(Collectors.joining(" " + pen.say("book.when.or").toUpperCase(Locale.ROOT) + " "));
        if (either.isEmpty()) {
            return all;
        }
        String lead = pen.say(when.all().isEmpty() ? "book.when.one-of" : "book.when.also");
        return all.isEmpty() ? lead + " " + either : all + " " + lead + " " + either;
    }

    private String sentences(List<Clause> clauses) {
        return clauses.stream().map(clause -> pen.in(clause.sentence())).collect(Collectors.joining(" "));
    }

    private Element clauses(List<Clause> clauses) {
        Element list = new Element("ul", "clauses");
        clauses.forEach(clause -> list.add(clause(new Element("li"), clause)));
        return list;
    }

    private Element ways(List<List<Clause>> ways) {
        Element list = new Element("ul", "ways");
        for (int i = 0; i < ways.size(); i++) {
            Element way = new Element("li", "way");
            if (i > 0) {
                way.add(pen.said("p", "or", "book.when.or"));
            }
            List<Clause> clauses = ways.get(i);
            way.add(clauses.size() == 1 ? clause(new Element("p"), clauses.get(0)) : clauses(clauses));
            list.add(way);
        }
        return list;
    }

    private Element clause(Element target, Clause clause) {
        if (clause.derived()) {
            target.text(pen.in(clause.sentence()));
            return pen.book().rules().containsKey(clause.fact())
                    ? target.text(" ").add(pen.link(pen.links().rule(clause.fact()), pen.say("book.when.see")))
                    : target;
        }
        String address = pen.book().questionnaire().questions().anyMatch(q -> q.id().equals(clause.fact()))
                ? pen.links().to(Chapter.QUESTIONS, clause.fact())
                : "";
        target.add(pen.link(address, pen.in(clause.asked()))).text(" ");
        target.add(new Element("strong", "answer").text(pen.say("condition.answer", clause.answer())));
        String parameter = clause.parameter();
        return parameter == null ? target : target.text(" ").add(mark(parameter));
    }

    private Element mark(String parameter) {
        ParameterSeries series = pen.book().parameters().get(parameter);
        String mark = series == null ? parameter : mark(series);
        return pen.link(pen.links().to(Chapter.PARAMETERS, parameter), pen.say("book.when.mark", mark));
    }

    /** What a value rests on: a citation, or that it is a proposal. */
    String mark(ParameterSeries series) {
        return series.mark().equals(PROPOSAL) ? pen.say("book.when.proposed") : series.mark();
    }
}
