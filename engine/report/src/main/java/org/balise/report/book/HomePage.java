package org.balise.report.book;

import java.util.ArrayList;
import java.util.List;
import org.balise.api.pack.CoverageEntry.State;
import org.balise.api.pack.RuleBook;
import org.balise.api.pack.RuleReview;
import org.balise.report.html.Element;
import org.balise.report.text.Formats;

/** The first page: what the book is, in figures, its parts and how to read it. */
final class HomePage {
    private final Pen pen;
    private final BookInput input;

    HomePage(Pen pen, BookInput input) {
        this.pen = pen;
        this.input = input;
    }

    List<Element> elements() {
        List<Element> elements = new ArrayList<>();
        elements.add(pen.said("p", "lead", "book.home.lead"));
        elements.add(
                new Element("section", "figures").add(pen.said("h2", "part-title", "book.home.figures"), figures()));
        Element parts = new Element("ul", "parts");
        for (Chapter chapter : Chapter.values()) {
            if (chapter != Chapter.HOME) {
                parts.add(new Element("li")
                        .add(pen.link(pen.links().to(chapter, ""), pen.say(chapter.key())))
                        .text(" \u2013 " + pen.say(chapter.key() + ".about")));
            }
        }
        elements.add(new Element("section", "contents").add(pen.said("h2", "part-title", "book.nav"), parts));
        elements.add(new Element("section", "how").add(pen.said("h2", "part-title", "book.home.how"), how()));
        return elements;
    }

    /** What is not encoded is said as loudly as what is. */
    Element figures() {
        RuleBook book = pen.book();
        int entries = book.coverage().size();
        int encoded = SourcePages.entries(book, State.ENCODED).size();
        int judged = SourcePages.entries(book, State.JUDGEMENT).size();
        int cases = input.cases().values().stream().mapToInt(List::size).sum();
        long unread = book.instruments().values().stream()
                .flatMap(instrument -> instrument.provisions().stream())
                .filter(provision -> !provision.status().equals("LU"))
                .count();
        Element list = new Element("ul", "counts");
        item(list, "book.home.rules", book.rules().size());
        item(list, "book.home.cases", cases);
        item(list, "book.home.encoded", encoded, entries);
        item(list, "book.home.not-encoded", entries - encoded, entries, judged, entries - encoded - judged);
        item(list, "book.home.unread", (int) unread);
        long accepted = book.rules().values().stream()
                .filter(rule -> ReviewPart.state(input, rule) == RuleReview.State.ACCEPTED)
                .count();
        item(
                list,
                "book.home.unreviewed",
                book.rules().size() - (int) accepted,
                book.rules().size());
        return list;
    }

    private void item(Element list, String key, int... numbers) {
        Object[] arguments = new Object[numbers.length];
        for (int i = 0; i < numbers.length; i++) {
            arguments[i] = Formats.number(numbers[i]);
        }
        list.add(pen.said("li", "figure", key, arguments));
    }

    Element how() {
        Element list = new Element("ul", "how");
        for (int i = 1; i <= 3; i++) {
            list.add(pen.said("li", "rule-of-reading", "book.home.how." + i));
        }
        return list;
    }
}
