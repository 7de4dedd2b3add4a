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
    private final PagedDocument document;
    private final Element contents = new Element("ul", "contents");
    private final List<Element> sections = new ArrayList<>();

    private Page(ReportModel model, ReportLanguage language, boolean paged) {
        this.voice = new Voice(language);
        this.model = model;
        this.paged = paged;
        this.document = new PagedDocument(voice.language().main(), title(), subject());
    }

    /** For a browser. */
    public static String screen(ReportModel model, ReportLanguage language) {
        return "<!DOCTYPE html>\n" + new Page(model, language, false).onScreen().render() + "\n";
    }

    /** For the PDF renderer: XML. */
    public static String paged(ReportModel model, ReportLanguage language) {
        return new Page(model, language, true).onPaper();
    }

    private Element onScreen() {
        addSections();
        Element nav = new Element("nav", "nav")
                .with("aria-label", voice.plain(voice.message("contents.title")))
                .add(contents);
        Element main = new Element("main").add(cover(), nav).add(sections);
        String language = voice.language().main().tag();
        return new Element("html")
                .with("lang", language)
                .with("xml:lang", language)
                .add(head(), body().add(main));
    }

    private String onPaper() {
        addSections();
        Element main = new Element("main").add(cover()).add(sections);
        String style = stylesheet("base.css") + stylesheet("paged.css");
        return document.render(style, body().add(running(), main));
    }

    private Element cover() {
        return new Element("div", "cover").add(new SummaryPage(voice, model.summary(), model.focusLabel()).elements());
    }

    private Element body() {
        return new Element("body", "report " + voice.language().name().toLowerCase(Locale.ROOT));
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
        document.bookmark(id, voice.plain(title));
        contents.add(new Element("li").add(voice.line("a", "to", title).with("href", "#" + id)));
    }

    private Element running() {
        return new Element("div", "running")
                .add(voice.line("span", "running-name", model.summary().shortName()))
                .text(" \u00b7 ")
                .add(voice.line("span", "running-date", model.summary().asOf()));
    }

    private String title() {
        return voice.plain(voice.message("document.title")) + " \u2013 "
                + voice.plain(model.summary().name());
    }

    private String subject() {
        return voice.plain(voice.message("document.subject"));
    }

    /** The head of the page on the screen: nothing else is allowed than its own style. */
    private Element head() {
        String style = stylesheet("base.css") + stylesheet("screen.css");
        return new Element("head")
                .add(
                        new Element("meta").with("charset", "utf-8"),
                        new Element("meta")
                                .with("http-equiv", "Content-Security-Policy")
                                .with(
                                        "content",
                                        "default-src 'none'; style-src 'sha256-" + StyleSheets.sha256(style)
                                                + "'; base-uri 'none'; form-action 'none'"),
                        new Element("meta")
                                .with("name", "viewport")
                                .with("content", "width=device-width, initial-scale=1"),
                        new Element("title").text(title()),
                        new Element("meta").with("name", "author").with("content", "Balise"),
                        new Element("meta").with("name", "subject").with("content", subject()),
                        new Element("style").text(style));
    }

    private static String stylesheet(String name) {
        return StyleSheets.of("/org/balise/report/html/" + name);
    }
}
