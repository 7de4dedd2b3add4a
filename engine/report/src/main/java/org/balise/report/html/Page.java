package org.balise.report.html;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.balise.api.text.Bilingual;
import org.balise.report.ReportLanguage;
import org.balise.report.view.Footprint;
import org.balise.report.view.ForPeople;
import org.balise.report.view.ReportModel;

/**
 * The whole document. One form is for the screen: a single file that loads nothing from anywhere. The other is for
 * the PDF renderer, with running headers, page numbers and bookmarks.
 */
public final class Page {
    private final Voice voice;
    private final ReportModel model;
    private final boolean paged;
    private final Element bookmarks = new Element("bookmarks");
    private final Element contents = new Element("ul", "contents");
    private final List<Element> sections = new ArrayList<>();

    private Page(ReportModel model, ReportLanguage language, boolean paged) {
        this.voice = new Voice(language);
        this.model = model;
        this.paged = paged;
    }

    /** For a browser. */
    public static String screen(ReportModel model, ReportLanguage language) {
        return "<!DOCTYPE html>\n" + new Page(model, language, false).document().render() + "\n";
    }

    /** For the PDF renderer: XML. */
    public static String paged(ReportModel model, ReportLanguage language) {
        return new Page(model, language, true).document().render();
    }

    private Element document() {
        addSections();
        Element main = new Element("main");
        main.add(new Element("div", "cover")
                .add(new SummaryPage(voice, model.summary(), model.focusLabel()).elements()));
        if (!paged) {
            main.add(new Element("nav", "nav")
                    .with("aria-label", voice.plain(voice.message("contents.title")))
                    .add(contents));
        }
        main.add(sections);
        Element body = new Element("body", "report " + voice.language().name().toLowerCase(Locale.ROOT));
        if (paged) {
            body.add(running());
        }
        return new Element("html")
                .with("lang", voice.language().main().tag())
                .with("xml:lang", voice.language().main().tag())
                .add(head(), body.add(main));
    }

    private void addSections() {
        bookmark("reponse", voice.message("bookmark.answer"));
        PeopleSections people = new PeopleSections(voice);
        ForPeople forPeople = model.forPeople();
        if (!model.focus().all()) {
            addExtract(people);
            return;
        }
        section("profil", "section.profile", ProfileSection.of(voice, model.profile()));
        section("agenda", "section.agenda", AgendaSection.of(voice, model.agenda()));
        section("exigences", "section.duties", new DutiesSection(voice, paged).of(model.duties()));
        section("niveau", "section.ledger", new LedgerSection(voice, paged).of(model.ledger()));
        Footprint footprint = model.footprint();
        if (footprint != null) {
            section("empreinte", "section.footprint", new FootprintSection(voice).of(footprint));
        }
        section("inconnu", "section.unknowns", people.unknowns(model.unknowns()));
        if (!forPeople.contradictions().isEmpty()) {
            section(
                    "contradictions",
                    "section.contradictions",
                    people.notes("contradictions.intro", forPeople.contradictions()));
        }
        if (!forPeople.judgements().isEmpty()) {
            section("jugements", "section.judgements", people.judgements(forPeople.judgements()));
        }
        if (!model.grounds().items().isEmpty()) {
            section("appuis", "section.grounds", GroundsSection.of(voice, model.grounds()));
        }
        if (!forPeople.announced().isEmpty()) {
            section("annonces", "section.announced", people.notes("announced.intro", forPeople.announced()));
        }
        if (!forPeople.readings().isEmpty()) {
            section("lectures", "section.readings", people.notes("readings.intro", forPeople.readings()));
        }
        section("methode", "section.method", people.method(model.provenance()));
        section("recu", "section.receipt", people.receipt(model.provenance()));
        section("mise-en-garde", "section.disclaimer", people.disclaimer(model.provenance()));
    }

    /** What some of the readers have to do; the whole report says the rest. */
    private void addExtract(PeopleSections people) {
        section("agenda", "section.agenda", AgendaSection.of(voice, model.agenda()));
        section("exigences", "section.duties", new DutiesSection(voice, paged).of(model.duties()));
        if (!model.forPeople().judgements().isEmpty()) {
            section(
                    "jugements",
                    "section.judgements",
                    people.judgements(model.forPeople().judgements()));
        }
        section("recu", "section.receipt", people.receipt(model.provenance()));
        section("mise-en-garde", "section.disclaimer", people.disclaimer(model.provenance()));
    }

    private void section(String id, String titleKey, List<Element> content) {
        Bilingual title = voice.message(titleKey);
        bookmark(id, title);
        Element section = new Element("section", "part part-" + id);
        if (!paged) {
            // In a narrow window its tables scroll sideways, which the keyboard must be able to do too.
            section.with("tabindex", "0").with("aria-labelledby", id);
        }
        sections.add(section.add(voice.line("h2", "part-title", title).with("id", id))
                .add(content));
    }

    private void bookmark(String id, Bilingual title) {
        bookmarks.add(new Element("bookmark").with("name", voice.plain(title)).with("href", "#" + id));
        contents.add(new Element("li").add(voice.line("a", "to", title).with("href", "#" + id)));
    }

    private Element running() {
        return new Element("div", "running")
                .add(voice.line("span", "running-name", model.summary().shortName()))
                .text(" \u00b7 ")
                .add(voice.line("span", "running-date", model.summary().asOf()));
    }

    private Element head() {
        String title = voice.plain(voice.message("document.title")) + " \u2013 "
                + voice.plain(model.summary().name());
        Element head = new Element("head").add(new Element("meta").with("charset", "utf-8"));
        String style = stylesheet("base.css") + stylesheet(paged ? "paged.css" : "screen.css");
        if (paged) {
            style += pageNumbers();
        } else {
            head.add(new Element("meta")
                    .with("http-equiv", "Content-Security-Policy")
                    .with(
                            "content",
                            "default-src 'none'; style-src 'sha256-" + StyleSheets.sha256(style)
                                    + "'; base-uri 'none'; form-action 'none'"));
            head.add(new Element("meta")
                    .with("name", "viewport")
                    .with("content", "width=device-width, initial-scale=1"));
        }
        head.add(new Element("title").text(title))
                .add(new Element("meta").with("name", "author").with("content", "Balise"))
                .add(new Element("meta")
                        .with("name", "subject")
                        .with("content", voice.plain(voice.message("document.subject"))))
                .add(new Element("style").text(style));
        return paged ? head.add(bookmarks) : head;
    }

    /** The only style that depends on the language; its words come from our own messages. */
    private String pageNumbers() {
        return "@page { @bottom-right { font-family: 'Open Sans'; font-size: 8pt;"
                + " color: #4a5565; content: \"" + voice.main(voice.message("page.before"))
                + "\" counter(page) \"" + voice.main(voice.message("page.between")) + "\" counter(pages); } }";
    }

    private static String stylesheet(String name) {
        return StyleSheets.of("/org/balise/report/html/" + name);
    }
}
