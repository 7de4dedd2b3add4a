package org.balise.report.book;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.balise.api.norm.Instrument;
import org.balise.api.norm.Instrument.Provision;
import org.balise.api.pack.RuleBook;
import org.balise.api.rule.Rule;
import org.balise.report.html.Element;
import org.balise.report.text.Formats;

/** Where a rule comes from: the text, the place in it, our words for it, and how far it was read. */
final class NormPart {
    private final Pen pen;

    NormPart(Pen pen) {
        this.pen = pen;
    }

    List<Element> of(Rule rule) {
        List<Element> elements = new ArrayList<>();
        rule.head().corpus().forEach(corpus -> elements.add(norm(corpus)));
        if (elements.isEmpty()) {
            elements.add(pen.said("p", "own", "book.norm.none"));
        }
        if (rule instanceof Rule.Factor factor) {
            elements.add(pen.said("p", "basis", "book.norm.basis", factor.basis()));
        }
        return elements;
    }

    /** The short citation, with a link to the entry among the sources; says when it was not read. */
    Element citation(String corpus) {
        Optional<RuleBook.Citation> found = pen.book().citation(corpus);
        if (found.isEmpty()) {
            return pen.said("span", "unverified", "book.norm.missing", corpus);
        }
        Provision provision = found.get().provision();
        Element citation = new Element("span", "citation")
                .add(pen.link(pen.links().to(Chapter.SOURCES, corpus), place(found.get())));
        if (!provision.status().equals("LU")) {
            citation.add(new Element("strong", "unverified").text(" (" + pen.in(pen.reading(provision)) + ")"));
        }
        return citation;
    }

    private String place(RuleBook.Citation citation) {
        return pen.say(
                "source.place",
                citation.instrument().shortTitle(),
                citation.provision().number());
    }

    private Element norm(String corpus) {
        Element box = new Element("div", "norm").add(new Element("p", "where").add(citation(corpus)));
        pen.book().citation(corpus).ifPresent(found -> {
            Provision provision = found.provision();
            box.add(
                    pen.text("p", "norm-title", provision.title()),
                    pen.said("p", "paraphrase", "book.norm.ours", provision.paraphrase()),
                    status(provision),
                    pen.text("p", "instrument", found.instrument().title()));
            box.add(details(found.instrument()));
        });
        return box;
    }

    Element status(Provision provision) {
        boolean read = provision.status().equals("LU");
        return new Element("p", read ? "status read" : "status unverified")
                .text(pen.say("fact.is", pen.labels().say("book.norm.status"), pen.reading(provision)));
    }

    /** Dates and address of a text. */
    List<Element> details(Instrument instrument) {
        List<Element> elements = new ArrayList<>();
        elements.add(pen.said(
                "p",
                "in-force",
                "book.norm.in-force",
                pen.period(instrument.inForce()),
                Formats.date(instrument.checkedOn())));
        String url = instrument.url();
        if (url != null) {
            elements.add(new Element("p", "address")
                    .text(pen.say("book.norm.link") + pen.say("book.colon"))
                    .add(new Element("a")
                            .with("href", url)
                            .with("rel", "noreferrer")
                            .text(url)));
        }
        return elements;
    }
}
