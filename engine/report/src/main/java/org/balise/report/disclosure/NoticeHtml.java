package org.balise.report.disclosure;

import java.util.List;
import org.balise.api.disclosure.Notice.BlockKind;
import org.balise.api.disclosure.Notice.Form;
import org.balise.api.text.Language;
import org.balise.report.disclosure.NoticeText.Part;
import org.balise.report.html.Element;
import org.balise.report.html.StyleSheets;

/** A notice as HTML: a fragment to put in a page, or a page by itself. */
final class NoticeHtml {
    private static final String BOX =
            "border:1px solid #223654;border-left:8px solid #095797;background-color:#eef3f8;color:#1f2733;"
                    + "padding:12px 16px;max-width:40rem;line-height:1.4;border-radius:4px";
    private static final String STRONG = "margin:0 0 4px 0;font-weight:bold;color:#223654";
    private static final String LINE = "margin:4px 0 0 0";

    private final NoticeText notice;
    private final Language language;

    NoticeHtml(NoticeText notice) {
        this.notice = notice;
        this.language = notice.language();
    }

    /** To be pasted where the service begins; it brings its own style and loads nothing. */
    String fragment() {
        Element box = new Element("aside")
                .with("lang", language.tag())
                .with("aria-label", NoticeText.words(notice.title()))
                .with("style", BOX)
                .add(line("p", notice.sentence()).with("style", STRONG));
        for (Part part : notice.blocks()) {
            if (part.kind() == BlockKind.LIST) {
                if (notice.form() == Form.LABEL) {
                    // The list gives the words for each kind of content; the label itself only says the one sentence.
                    continue;
                }
                Element list = new Element("ul").with("style", "margin:4px 0 0 0;padding-left:20px");
                part.lines().forEach(item -> list.add(line("li", item)));
                box.add(list);
            } else {
                part.lines().forEach(text -> box.add(line("p", text).with("style", LINE)));
            }
        }
        return box.render() + "\n";
    }

    /** A page complete by itself, which loads nothing and runs nothing. */
    String page(List<String> basis, String basisLabel) {
        Element article = new Element("article").add(line("h1", notice.title()));
        for (Part part : notice.blocks()) {
            switch (part.kind()) {
                case HEADING -> part.lines().forEach(text -> article.add(line("h2", text)));
                case PARAGRAPH -> part.lines().forEach(text -> article.add(line("p", text)));
                case LIST -> {
                    Element list = new Element("ul");
                    part.lines().forEach(item -> list.add(line("li", item)));
                    article.add(list);
                }
            }
        }
        if (!basis.isEmpty()) {
            article.add(new Element("p", "basis").text(basisLabel + String.join("; ", basis)));
        }
        String style = StyleSheets.of("/org/balise/report/disclosure/page.css");
        Element head = StyleSheets.head(NoticeText.words(notice.title()), style);
        Element html = new Element("html")
                .with("lang", language.tag())
                .add(head, new Element("body").add(new Element("main").add(article)));
        return "<!DOCTYPE html>\n" + html.render() + "\n";
    }

    private Element line(String name, List<Said> pieces) {
        Element element = new Element(name);
        for (Said piece : pieces) {
            if (piece.language() == language) {
                element.text(piece.text());
            } else {
                element.add(piece.in(new Element("span"), language));
            }
        }
        return element;
    }
}
