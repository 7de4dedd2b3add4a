package org.balise.report.book;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.balise.api.rule.Proof;
import org.balise.api.rule.Rule;
import org.balise.report.html.Element;
import org.balise.report.html.Table;

/** What shows that a duty is met, lowers a risk or lifts a floor, in the words of the dictionary. */
final class ProofPart {
    private final Pen pen;

    ProofPart(Pen pen) {
        this.pen = pen;
    }

    /** The proofs of a duty; none for a prohibition. */
    List<Element> of(Rule.Duty duty) {
        Proof proof = duty.proof();
        List<Element> elements = new ArrayList<>();
        if (proof == null) {
            elements.add(pen.said("p", "lead", "book.proof.none"));
        } else {
            elements.addAll(proof(proof));
        }
        elements.add(pen.said("h3", "minor", "book.evidence"));
        elements.add(pen.text("p", "evidence", duty.evidence()));
        return elements;
    }

    List<Element> of(Rule.Floor floor) {
        if (floor.liftedBy().isEmpty()) {
            return List.of(pen.said("p", "lead", "book.lifted.none"));
        }
        List<Proof> parts = floor.liftedBy().stream()
                .map(fact -> (Proof) new Proof.Given(fact))
                .toList();
        return proof(parts.size() == 1 ? parts.get(0) : new Proof.AllOf(parts));
    }

    List<Element> of(Rule.Factor factor) {
        if (factor.measures().isEmpty()) {
            return List.of(pen.said("p", "lead", "book.measures.none"));
        }
        Table table = pen.table(
                "measures",
                pen.labels().say("book.measures"),
                "book.measures.proof",
                "book.measures.weight",
                "book.measures.norm");
        for (Rule.Measure measure : factor.measures()) {
            Element norms = new Element("td", "c3");
            measure.corpus().forEach(corpus -> norms.add(new Element("p").add(new NormPart(pen).citation(corpus))));
            if (measure.corpus().isEmpty()) {
                norms.text(pen.say("book.measures.no-norm"));
            }
            table.row(
                    "measure",
                    pen.heading(tree(measure.proof())),
                    new Element("td", "c2").text(String.valueOf(measure.weight())),
                    norms);
        }
        return List.of(pen.wide(table, pen.labels().say("book.measures")));
    }

    /** The facts on one line: “a ou (b et c)”. */
    String plain(Proof proof) {
        if (proof instanceof Proof.Given given) {
            return pen.in(pen.labels().fact(given.fact()));
        }
        boolean any = proof instanceof Proof.AnyOf;
        String between = pen.say(any ? "condition.or" : "condition.and");
        return parts(proof).stream()
                .map(part -> part instanceof Proof.Given ? plain(part) : "(" + plain(part) + ")")
                .collect(Collectors.joining(between));
    }

    private List<Element> proof(Proof proof) {
        if (proof instanceof Proof.Given given) {
            return List.of(
                    pen.said("p", "lead", "book.proof.one"),
                    new Element("ul", "proofs").add(new Element("li").add(fact(given.fact()))));
        }
        return List.of(pen.said("p", "lead", lead(proof)), list(proof));
    }

    private static String lead(Proof proof) {
        return proof instanceof Proof.AnyOf ? "book.proof.any" : "book.proof.all";
    }

    private Element list(Proof proof) {
        Element list = new Element("ul", "proofs");
        parts(proof).forEach(part -> list.add(new Element("li").add(tree(part))));
        return list;
    }

    private Element tree(Proof proof) {
        if (proof instanceof Proof.Given given) {
            return fact(given.fact());
        }
        return new Element("div", "group").add(pen.said("p", "lead", lead(proof)), list(proof));
    }

    private static List<Proof> parts(Proof proof) {
        if (proof instanceof Proof.AnyOf any) {
            return any.parts();
        }
        return proof instanceof Proof.AllOf all ? all.parts() : List.of(proof);
    }

    private Element fact(String id) {
        String address = pen.book().questionnaire().questions().anyMatch(q -> q.id().equals(id))
                ? pen.links().to(Chapter.QUESTIONS, id)
                : "";
        return pen.link(address, pen.in(pen.labels().fact(id)));
    }
}
