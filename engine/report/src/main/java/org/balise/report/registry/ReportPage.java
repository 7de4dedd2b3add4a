package org.balise.report.registry;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.balise.api.registry.Change;
import org.balise.api.registry.Count.Dimension;
import org.balise.api.text.Language;
import org.balise.report.html.Element;
import org.balise.report.html.PagedDocument;
import org.balise.report.html.StyleSheets;

/** The annual report as a page: for a browser, or for the PDF renderer. */
final class ReportPage {
    private static final String FOLDER = "/org/balise/report/";
    private static final Pattern DRAWING =
            Pattern.compile("<svg([^>]*)><title[^>]*>([^<]*)</title><desc[^>]*>([^<]*)</desc>");

    private final YearData data;
    private final Words words;
    private final boolean paged;
    private final PagedDocument document;
    private final Element contents = new Element("ul", "contents");
    private final List<Element> parts = new ArrayList<>();

    /**
     * @param paged whether it is for the PDF renderer rather than for a browser
     */
    ReportPage(YearData data, Language language, boolean paged) {
        this.paged = paged;
        this.data = data;
        this.words = new Words(data, language);
        this.document = new PagedDocument(language, title(), words.say("kind"));
        addParts();
    }

    /** One file, complete by itself: it loads nothing and runs nothing. */
    String screen() {
        String style = StyleSheets.of(FOLDER + "html/base.css")
                + StyleSheets.of(FOLDER + "html/screen.css")
                + StyleSheets.of(FOLDER + "registry/report.css")
                + StyleSheets.of(FOLDER + "registry/screen.css");
        Element nav = new Element("nav", "nav")
                .with("aria-label", words.say("contents"))
                .add(contents);
        Element main = new Element("main").add(cover(), nav).add(parts);
        Element html = new Element("html")
                .with("lang", words.language().tag())
                .add(StyleSheets.head(title(), style), new Element("body", "report registry").add(main));
        return "<!DOCTYPE html>\n" + html.render() + "\n";
    }

    /** For the PDF renderer: XML. */
    String paged() {
        String style = StyleSheets.of(FOLDER + "html/base.css")
                + StyleSheets.of(FOLDER + "html/paged.css")
                + StyleSheets.of(FOLDER + "registry/report.css")
                + StyleSheets.of(FOLDER + "registry/paged.css");
        Element running = new Element("div", "running").text(title());
        String page = document.render(
                style,
                new Element("body", "report registry")
                        .add(running, new Element("main").add(cover()).add(parts)));
        // The renderer takes the words of a drawing from an attribute that SVG does not have.
        return DRAWING.matcher(page).replaceAll("<svg$1 alt=\"$2 $3\">");
    }

    private String title() {
        return words.say("title", data.count().year());
    }

    private Element cover() {
        return new Element("div", "opening").add(new Opening(data, words).elements());
    }

    private void addParts() {
        part("evolution", "section.trend", new TargetSection(data, words).elements());
        Change change = data.change();
        if (change != null) {
            part("changements", "section.change", new ChangeSection(change, words).elements());
        }
        part("statuts", "by.statut.title", new Breakdown(data, words, Dimension.STATUS).elements());
        part("categories", "by.categorie.title", new Breakdown(data, words, Dimension.CATEGORY).elements());
        part("portefeuilles", "by.famille.title", new Breakdown(data, words, Dimension.FAMILY).elements());
        part("reseaux", "by.reseau.title", new Breakdown(data, words, Dimension.NETWORK).elements());
        part("benefices", "by.benefice.title", new Breakdown(data, words, Dimension.BENEFIT).elements());
        part("risque", "section.risk", new RiskSection(data, words).elements());
        MethodSection method = new MethodSection(data, words);
        part("sans-declaration", "section.silent", method.silent());
        part("methode", "section.method", method.method());
    }

    private void part(String id, String key, List<Element> content) {
        String title = words.say(key);
        document.bookmark(id, title);
        contents.add(
                new Element("li").add(new Element("a").with("href", "#" + id).text(title)));
        Element section = new Element("section", "part part-" + id);
        if (!paged) {
            // In a narrow window its tables and charts scroll sideways, which the keyboard must be able to do too.
            section.with("tabindex", "0").with("aria-labelledby", id);
        }
        // On paper a title stays with its chart, and the table that follows may go over two pages.
        int chart = 0;
        while (chart < content.size() && !content.get(chart).is("svg")) {
            chart++;
        }
        int together = chart < content.size() ? chart + 1 : 0;
        parts.add(section.add(new Element("div", "part-start")
                        .add(new Element("h2", "part-title").with("id", id).text(title))
                        .add(content.subList(0, together)))
                .add(content.subList(together, content.size())));
    }
}
