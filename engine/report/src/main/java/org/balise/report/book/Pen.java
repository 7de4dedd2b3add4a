package org.balise.report.book;

import java.util.ArrayList;
import java.util.List;
import org.balise.api.norm.Instrument;
import org.balise.api.pack.RuleBook;
import org.balise.api.rule.Period;
import org.balise.api.rule.Rule;
import org.balise.api.text.Bilingual;
import org.balise.api.text.Language;
import org.balise.report.ReportLanguage;
import org.balise.report.html.Element;
import org.balise.report.html.Table;
import org.balise.report.html.Voice;
import org.balise.report.text.Formats;
import org.balise.report.view.Labels;

/** Writes the elements of a book in one language, with links where the medium has a place to go to. */
final class Pen {
    private final RuleBook book;
    private final Labels labels;
    private final Language language;
    private final Links links;

    Pen(RuleBook book, Language language, Links links) {
        this.book = book;
        this.labels = new Labels(book);
        this.language = language;
        this.links = links;
    }

    RuleBook book() {
        return book;
    }

    Labels labels() {
        return labels;
    }

    Language language() {
        return language;
    }

    Links links() {
        return links;
    }

    String in(Bilingual text) {
        return text.in(language);
    }

    String say(String key, Object... arguments) {
        return in(labels.say(key, arguments));
    }

    Element text(String element, String cssClass, Bilingual text) {
        return new Element(element, cssClass).text(in(text));
    }

    Element said(String element, String cssClass, String key, Object... arguments) {
        return new Element(element, cssClass).text(say(key, arguments));
    }

    /** A link, or the words alone when there is nowhere to go. */
    Element link(String address, String words) {
        return address.isEmpty()
                ? new Element("span").text(words)
                : new Element("a").with("href", address).text(words);
    }

    Element rule(Rule rule) {
        return link(links.rule(rule.id()), in(rule.head().title()));
    }

    /** The rule of that id; the id alone when no pack has it. */
    Element rule(String id) {
        Rule rule = book.rules().get(id);
        return rule == null ? new Element("span").text(id) : rule(rule);
    }

    /** Links to rules, one to a line. */
    Element rules(List<Rule> rules) {
        Element list = new Element("ul", "rules");
        rules.forEach(rule -> list.add(new Element("li").add(rule(rule))));
        return list;
    }

    /** A heading and what stands under it; nothing when nothing does. */
    List<Element> part(String cssClass, String titleKey, List<Element> content) {
        return content.isEmpty()
                ? List.of()
                : List.of(new Element("section", cssClass)
                        .add(said("h2", "part-title", titleKey))
                        .add(content));
    }

    /** A name and what it is, for a list of definitions. */
    void define(Element list, String key, Element value) {
        list.add(new Element("div", "pair").add(said("dt", "name", key), new Element("dd").add(value)));
    }

    void define(Element list, String key, String value) {
        define(list, key, new Element("span").text(value));
    }

    /** A table with these headings, in this language alone. */
    Table table(String cssClass, Bilingual caption, String... headingKeys) {
        List<Bilingual> headings = new ArrayList<>();
        for (String key : headingKeys) {
            headings.add(labels.say(key));
        }
        return new Table(
                cssClass,
                new Voice(language == Language.FR ? ReportLanguage.FR : ReportLanguage.EN),
                caption,
                headings);
    }

    /** A table that scrolls sideways in a narrow window, with the keyboard too. */
    Element wide(Table table, Bilingual name) {
        return new Element("div", "wide")
                .with("role", "region")
                .with("tabindex", "0")
                .with("aria-label", in(name))
                .add(table.element());
    }

    Element heading(Element... content) {
        return new Element("th", "c1").with("scope", "row").add(content);
    }

    /** “depuis le 3 décembre 2025”, or both ends; the last day is included. */
    Bilingual period(Period period) {
        Bilingual dates = period.to() == null
                ? labels.say("book.dates.from", Formats.date(period.from()))
                : labels.say(
                        "book.dates.from-to",
                        Formats.date(period.from()),
                        Formats.date(period.to().minusDays(1)));
        return period.fromRead() ? dates : labels.say("book.dates.unread", dates);
    }

    /** How far a provision was read; “non vérifié” unless the text itself was. */
    Bilingual reading(Instrument.Provision provision) {
        String status = provision.status();
        return status.equals("LU") ? labels.say("book.norm.read") : labels.say("book.norm." + status);
    }

    /** A French sentence, marked as such on a page in another language. */
    Element french(String element, String cssClass, String sentence) {
        Element said = new Element(element, cssClass).text(sentence);
        return language == Language.FR ? said : said.with("lang", Language.FR.tag());
    }
}
