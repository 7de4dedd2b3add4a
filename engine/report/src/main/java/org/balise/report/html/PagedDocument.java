package org.balise.report.html;

import org.balise.api.text.Language;
import org.balise.report.text.Messages;

/** A document for the PDF renderer, with its properties, the numbers of its pages and its bookmarks. */
public final class PagedDocument {
    private final Language language;
    private final String title;
    private final String subject;
    private final Element bookmarks = new Element("bookmarks");

    /**
     * @param language the main one
     * @param subject what sort of document it is
     */
    public PagedDocument(Language language, String title, String subject) {
        this.language = language;
        this.title = title;
        this.subject = subject;
    }

    /**
     * Adds a bookmark.
     *
     * @param id of the element that it leads to
     * @return the bookmark, under which others can be put
     */
    public Element bookmark(String id, String name) {
        Element bookmark = bookmarkTo(id, name);
        bookmarks.add(bookmark);
        return bookmark;
    }

    /** A bookmark to be put under another one. */
    public static Element bookmarkTo(String id, String name) {
        return new Element("bookmark").with("name", name).with("href", "#" + id);
    }

    /** The whole document, in XML. */
    public String render(String style, Element body) {
        String numbers = StyleSheets.pageNumbers(say("page.before"), say("page.between"));
        Element head = new Element("head")
                .add(
                        new Element("title").text(title),
                        new Element("meta").with("name", "author").with("content", "Balise"),
                        new Element("meta").with("name", "subject").with("content", subject),
                        new Element("style").text(style + numbers));
        if (bookmarks.size() > 0) {
            head.add(bookmarks);
        }
        return new Element("html")
                .with("lang", language.tag())
                .with("xml:lang", language.tag())
                .add(head, body)
                .render();
    }

    private String say(String key) {
        return Messages.standard().say(key).in(language);
    }
}
