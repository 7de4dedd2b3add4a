package org.balise.report.book;

import java.util.List;
import org.balise.api.pack.PackStamp;
import org.balise.api.pack.RuleBook;
import org.balise.api.text.Bilingual;
import org.balise.api.text.Language;
import org.balise.report.html.Element;
import org.balise.report.text.Formats;
import org.jspecify.annotations.Nullable;

/** What surrounds the content of every page of the site: head, menu, search, the same page in the other language, foot. */
final class SitePage {
    static final String STYLE = "livre.css";
    static final String SCRIPT = "livre.js";
    static final String DATA = "donnees.js";

    /** Files beside the page are allowed and nothing else, whether they come from a disk or from a server. */
    private static final String POLICY = "default-src 'none'; style-src 'self' file:; script-src 'self' file:;"
            + " form-action 'self' file:; base-uri 'none'";

    private final Pen pen;
    private final String up;

    /**
     * @param up what leads from the page to the folder of its language: empty, or {@code ../}
     */
    SitePage(Pen pen, String up) {
        this.pen = pen;
        this.up = up;
    }

    /**
     * The whole page.
     *
     * @param current the chapter of the menu that the page is; null for the page of a rule
     * @param other the same page in the other language, from the folder of all languages
     */
    String render(String title, @Nullable Chapter current, String other, List<Element> content) {
        Element main = new Element("main").with("id", "contenu").add(content);
        Element html = new Element("html")
                .with("lang", pen.language().tag())
                .add(
                        head(title, current == Chapter.SEARCH),
                        new Element("body").add(header(current, other), main, footer()));
        return document(html);
    }

    static String document(Element html) {
        return "<!DOCTYPE html>\n" + html.render() + "\n";
    }

    private Element head(String title, boolean search) {
        Element head = head(title + " \u2013 " + pen.say("book.title"), up + "../");
        return search ? head.add(script(DATA), script("../" + SCRIPT)) : head;
    }

    /** The head of a page whose style is in that folder. */
    static Element head(String title, String folder) {
        return new Element("head")
                .add(
                        new Element("meta").with("charset", "utf-8"),
                        new Element("meta")
                                .with("http-equiv", "Content-Security-Policy")
                                .with("content", POLICY),
                        new Element("meta")
                                .with("name", "viewport")
                                .with("content", "width=device-width, initial-scale=1"),
                        new Element("title").text(title),
                        new Element("link").with("rel", "stylesheet").with("href", folder + STYLE));
    }

    private static Element script(String address) {
        return new Element("script").with("src", address).with("defer", "defer");
    }

    private Element header(@Nullable Chapter current, String other) {
        Language otherLanguage = pen.language() == Language.FR ? Language.EN : Language.FR;
        Element languages = new Element("a", "language")
                .with("href", up + "../" + other)
                .with("lang", otherLanguage.tag())
                .with("hreflang", otherLanguage.tag())
                .text(pen.say("book.other-language"));
        Element top = new Element("div", "top")
                .add(
                        new Element("p", "book")
                                .add(new Element("a")
                                        .with("href", up + Chapter.HOME.file(pen.language()))
                                        .text(pen.say("book.title"))),
                        current == Chapter.SEARCH ? new Element("span") : form("chercher"),
                        languages);
        return new Element("header")
                .add(new Element("a", "skip").with("href", "#contenu").text(pen.say("book.skip")), top, menu(current));
    }

    /** A form that works without a script: it leads to the page that lists everything. */
    Element form(String id) {
        return new Element("form", "search")
                .with("role", "search")
                .with("method", "get")
                .with("action", up + Chapter.SEARCH.file(pen.language()))
                .add(
                        new Element("label").with("for", id).text(pen.say("book.search.label")),
                        new Element("input")
                                .with("type", "search")
                                .with("id", id)
                                .with("name", "q")
                                .with("autocomplete", "off"),
                        new Element("button").with("type", "submit").text(pen.say("book.search.button")));
    }

    private Element menu(@Nullable Chapter current) {
        Element list = new Element("ul");
        for (Chapter chapter : Chapter.values()) {
            Element link = new Element("a")
                    .with("href", up + chapter.file(pen.language()))
                    .text(pen.say(chapter.key()));
            list.add(new Element("li").add(chapter == current ? link.with("aria-current", "page") : link));
        }
        return new Element("nav").with("aria-label", pen.say("book.nav")).add(list);
    }

    private Element footer() {
        Element footer = new Element("footer").add(pen.said("p", "notice", "book.notice"), made());
        pen.book().packs().forEach(pack -> footer.add(pen.said("p", "digest", "book.digest", pack.sha256())));
        return footer;
    }

    private Element made() {
        return new Element("p", "made").text(pen.in(made(pen)));
    }

    /** Which rules, and up to when they were compared with their sources. */
    static Bilingual made(Pen pen) {
        RuleBook book = pen.book();
        List<Bilingual> packs =
                book.packs().stream().map(pack -> pack(pen, pack)).toList();
        return pen.labels().say("book.printed", pen.labels().joined(packs), Formats.date(book.checkedOn()));
    }

    private static Bilingual pack(Pen pen, PackStamp pack) {
        return pen.labels().say("book.pack", pack.title(), pack.id(), pack.version());
    }
}
