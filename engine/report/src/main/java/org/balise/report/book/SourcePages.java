package org.balise.report.book;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.balise.api.norm.Instrument;
import org.balise.api.norm.Instrument.Provision;
import org.balise.api.pack.CoverageEntry;
import org.balise.api.pack.CoverageEntry.State;
import org.balise.api.pack.RuleBook;
import org.balise.api.rule.Rule;
import org.balise.api.text.Bilingual;
import org.balise.report.html.Element;
import org.balise.report.html.Table;
import org.balise.report.text.Formats;

/** The texts with their provisions, and what is done with each entry of the corpus. */
final class SourcePages {
    /** What is not encoded comes first. */
    private static final List<State> ORDER =
            List.of(State.NOT_ENCODABLE, State.NOT_IN_FORCE, State.OUT_OF_SCOPE, State.JUDGEMENT, State.ENCODED);

    private final Pen pen;
    private final BookIndex index;
    private final NormPart norms;

    SourcePages(Pen pen, BookIndex index) {
        this.pen = pen;
        this.index = index;
        this.norms = new NormPart(pen);
    }

    List<Element> sources() {
        List<Element> elements = new ArrayList<>();
        for (Instrument instrument : pen.book().instruments().values()) {
            Element section = new Element("section", "instrument")
                    .add(pen.text("h2", "part-title", instrument.title()).with("id", "texte-" + instrument.id()))
                    .add(norms.details(instrument));
            instrument.provisions().forEach(provision -> section.add(provision(provision)));
            elements.add(section);
        }
        return elements;
    }

    private Element provision(Provision provision) {
        Element box = new Element("div", "provision")
                .with("id", provision.corpus())
                .add(new Element("h3", "place").text(pen.say("fact.is", provision.number(), provision.title())))
                .add(new Element("p", "note").add(new Element("code").text(provision.corpus())))
                .add(pen.said("p", "paraphrase", "book.norm.ours", provision.paraphrase()))
                .add(norms.status(provision));
        CoverageEntry entry = pen.book().coverage().get(provision.corpus());
        if (entry != null && entry.reason() != null) {
            box.add(reason(entry.state(), entry.reason()));
        }
        List<Rule> rules = index.ofCorpus(provision.corpus());
        if (!rules.isEmpty()) {
            box.add(pen.said("p", "lead", "book.index.encoded-by"));
            box.add(pen.rules(BookIndex.alphabetical(rules, pen.language())));
        }
        return box;
    }

    private Element reason(State state, Bilingual reason) {
        return new Element("p", "reason")
                .add(new Element("strong").text(pen.say("book.coverage." + state.code())))
                .text(pen.say("book.colon") + pen.in(reason));
    }

    List<Element> coverage() {
        List<Element> elements = new ArrayList<>();
        elements.add(pen.said(
                "p",
                "lead",
                "book.coverage.lead",
                Formats.number(pen.book().coverage().size())));
        elements.add(counts());
        for (State state : ORDER) {
            List<CoverageEntry> entries = entries(pen.book(), state);
            if (!entries.isEmpty()) {
                elements.add(new Element("section", "coverage")
                        .add(new Element("h2", "part-title")
                                .with("id", state.code())
                                .text(title(state, entries.size())))
                        .add(table(state, entries)));
            }
        }
        return elements;
    }

    static List<CoverageEntry> entries(RuleBook book, State state) {
        return book.coverage().values().stream()
                .filter(entry -> entry.state() == state)
                .toList();
    }

    private String title(State state, int number) {
        return pen.say("book.coverage." + state.code()) + " (" + pen.in(Formats.number(number)) + ")";
    }

    private Element counts() {
        Map<State, Integer> counts = new EnumMap<>(State.class);
        ORDER.forEach(state -> counts.put(state, entries(pen.book(), state).size()));
        Table table = pen.table(
                "counts", pen.labels().say("book.page.coverage"), "book.coverage.state", "book.coverage.count");
        for (State state : ORDER) {
            int count = counts.getOrDefault(state, 0);
            String name = pen.say("book.coverage." + state.code());
            table.row(
                    "count",
                    pen.heading(count == 0 ? new Element("span").text(name) : pen.link("#" + state.code(), name)),
                    new Element("td", "c2 number").text(pen.in(Formats.number(count))));
        }
        return pen.wide(table, pen.labels().say("book.page.coverage"));
    }

    private Element table(State state, List<CoverageEntry> entries) {
        boolean reasons = entries.stream().anyMatch(entry -> entry.reason() != null);
        Table table = pen.table(
                reasons ? "entries with-reason" : "entries",
                pen.labels().say("book.coverage." + state.code()),
                "book.coverage.entry",
                "book.coverage.what",
                reasons ? "book.coverage.reason" : "book.coverage.rules");
        for (CoverageEntry entry : entries) {
            Element what = new Element("td", "c2");
            pen.book()
                    .citation(entry.corpus())
                    .ifPresent(found -> what.add(
                            pen.text("p", "norm-title", found.provision().title()),
                            pen.text("p", "paraphrase", found.provision().paraphrase())));
            table.row("entry", pen.heading(norms.citation(entry.corpus())), what, last(entry));
        }
        return pen.wide(table, pen.labels().say("book.coverage." + state.code()));
    }

    private Element last(CoverageEntry entry) {
        Element cell = new Element("td", "c3");
        Bilingual reason = entry.reason();
        if (reason != null) {
            cell.add(pen.text("p", "reason", reason));
        }
        entry.rules().forEach(rule -> cell.add(new Element("p").add(pen.rule(rule))));
        return reason == null && entry.rules().isEmpty() ? cell.text(pen.say("book.coverage.none")) : cell;
    }
}
