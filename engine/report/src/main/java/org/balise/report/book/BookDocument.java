package org.balise.report.book;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.balise.api.norm.Instrument;
import org.balise.api.pack.RuleBook;
import org.balise.api.rule.Rule;
import org.balise.api.rule.RuleKind;
import org.balise.report.html.Element;
import org.balise.report.html.PagedDocument;
import org.balise.report.html.StyleSheets;
import org.balise.report.pdf.PdfWriter;

/**
 * The book on paper: a cover, a table of contents, a chapter for each text, what no text founds, then the coverage of
 * the corpus, the values, the dates and an index.
 */
final class BookDocument {
    private static final String STYLE = "/org/balise/report/book/paged.css";

    private final Pen pen;
    private final BookInput input;
    private final BookIndex index;
    private final RuleEntry entry;
    private final Element contents = new Element("ul", "toc");
    private final PagedDocument document;
    private final Element body = new Element("main");

    BookDocument(Pen pen, BookInput input, BookIndex index) {
        this.pen = pen;
        this.input = input;
        this.index = index;
        this.entry = new RuleEntry(pen, input);
        this.document =
                new PagedDocument(pen.language(), pen.say("book.title") + " \u2013 Balise", pen.say("book.subtitle"));
    }

    byte[] pdf() {
        return PdfWriter.write(page(), pen.book().checkedOn(), List.of());
    }

    /** The page for the renderer, in XML. */
    String page() {
        chapters().forEach(this::chapter);
        annex("couverture", Chapter.COVERAGE, new SourcePages(pen, index).coverage());
        annex("valeurs", Chapter.PARAMETERS, new ValuePages(pen, index).parameters());
        annex("dates", Chapter.CHANGES, new ValuePages(pen, index).changes());
        alphabet();
        String style = StyleSheets.of(STYLE)
                + " .toc a::after { content: \"\\a0\\2013\\a0\" target-counter(attr(href), page); }";
        return document.render(style, new Element("body").add(cover(), toc(), body));
    }

    /** The rules under the first text that each cites; those that cite none by kind. */
    private Map<String, List<Rule>> chapters() {
        RuleBook book = pen.book();
        Map<String, List<Rule>> chapters = new LinkedHashMap<>();
        book.instruments().values().forEach(instrument -> chapters.put(pen.in(instrument.title()), new ArrayList<>()));
        List<Rule> own = new ArrayList<>();
        for (Rule rule : index.all()) {
            rule.head().corpus().stream()
                    .flatMap(corpus -> book.citation(corpus).stream())
                    .findFirst()
                    .map(found -> found.instrument())
                    .map(this::title)
                    .map(chapters::get)
                    .orElse(own)
                    .add(rule);
        }
        for (RuleKind kind : RuleKind.values()) {
            List<Rule> ofKind =
                    own.stream().filter(rule -> rule.head().kind() == kind).toList();
            chapters.put(pen.say("book.print.own", pen.labels().say("book.kinds." + kind.code())), ofKind);
        }
        chapters.values().removeIf(List::isEmpty);
        return chapters;
    }

    private String title(Instrument instrument) {
        return pen.in(instrument.title());
    }

    private void chapter(String title, List<Rule> rules) {
        String anchor = "chapitre-" + (body.size() + 1);
        Element mark = announce(anchor, title);
        Element section = section("chapter", anchor, title);
        section.add(new Element("p", "note").text(pen.in(pen.labels().count("book.index.rules", rules.size()))));
        for (Rule rule : BookIndex.alphabetical(rules, pen.language())) {
            section.add(entry.of(rule));
            mark.add(PagedDocument.bookmarkTo(rule.id(), pen.in(rule.head().title())));
        }
        body.add(section);
    }

    private void annex(String anchor, Chapter chapter, List<Element> content) {
        announce("annexe-" + anchor, pen.say(chapter.key()));
        body.add(section("annex", "annexe-" + anchor, pen.say(chapter.key())).add(content));
    }

    private void alphabet() {
        String title = pen.say("book.print.alphabet");
        announce("annexe-index", title);
        Element list = new Element("ul", "toc index");
        BookIndex.alphabetical(index.all(), pen.language())
                .forEach(rule ->
                        list.add(reference("#" + rule.id(), pen.in(rule.head().title()))));
        body.add(section("annex", "annexe-index", title).add(list));
    }

    private Element announce(String anchor, String title) {
        contents.add(reference("#" + anchor, title));
        return document.bookmark(anchor, title);
    }

    /** A line of a table of contents; the style adds the number of the page. */
    private static Element reference(String address, String words) {
        return new Element("li").add(new Element("a").with("href", address).text(words));
    }

    /** A chapter; its title also runs at the head of its pages. */
    private Element section(String cssClass, String anchor, String title) {
        return new Element("section", cssClass)
                .add(
                        new Element("div", "running").text(pen.say("book.title") + " \u00b7 " + title),
                        new Element("h2", "chapter-title").with("id", anchor).text(title));
    }

    private Element cover() {
        HomePage home = new HomePage(pen, input);
        Element cover = new Element("div", "cover")
                .add(
                        new Element("p", "kind").text("Balise"),
                        pen.said("h1", "title", "book.title"),
                        pen.said("p", "subtitle", "book.subtitle"),
                        new Element("p", "made").text(pen.in(SitePage.made(pen))),
                        home.figures(),
                        home.how(),
                        pen.said("p", "about", "book.print.about"),
                        pen.said("p", "notice", "book.notice"));
        pen.book().packs().forEach(pack -> cover.add(pen.said("p", "digest", "book.digest", pack.sha256())));
        return cover;
    }

    private Element toc() {
        return new Element("div", "contents")
                .add(pen.said("h2", "chapter-title", "book.print.contents").with("id", "table"), contents);
    }
}
