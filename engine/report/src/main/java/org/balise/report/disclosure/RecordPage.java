package org.balise.report.disclosure;

import java.util.ArrayList;
import java.util.List;
import org.balise.api.assess.Applicability;
import org.balise.api.disclosure.DisclosureKind;
import org.balise.api.disclosure.FieldValue;
import org.balise.api.pack.PackStamp;
import org.balise.api.text.Bilingual;
import org.balise.api.text.Language;
import org.balise.report.html.Element;
import org.balise.report.html.PagedDocument;
import org.balise.report.html.StyleSheets;
import org.balise.report.text.Formats;
import org.balise.report.text.Messages;

/** The public record as a page: for a browser, or for the PDF renderer. */
final class RecordPage {
    private static final String FOLDER = "/org/balise/report/disclosure/";

    /** Fields that the head of the page already shows. */
    private static final List<String> IN_HEAD = List.of("nom", "organisme");

    private final RecordModel model;
    private final Language language;
    private final Messages messages = Messages.standard();

    RecordPage(RecordModel model, Language language) {
        this.model = model;
        this.language = language;
    }

    /** One file, complete by itself: it loads nothing and runs nothing. */
    String screen() {
        String style = StyleSheets.of(FOLDER + "page.css") + StyleSheets.of(FOLDER + "record.css");
        Element html = new Element("html")
                .with("lang", language.tag())
                .add(StyleSheets.head(title(), style), new Element("body").add(body()));
        return "<!DOCTYPE html>\n" + html.render() + "\n";
    }

    /** For the PDF renderer: XML. */
    String paged() {
        PagedDocument document = new PagedDocument(language, title(), say("disclosure.record.title"));
        document.bookmark("essentiel", say("disclosure.record.plain"));
        document.bookmark("detail", say("disclosure.record.detailed"));
        document.bookmark("regles", say("disclosure.record.rules"));
        String style = StyleSheets.of(FOLDER + "paged.css") + StyleSheets.of(FOLDER + "record.css");
        return document.render(style, new Element("body").add(body()));
    }

    private String title() {
        return say("disclosure.record.title") + " \u2013 " + text("nom").text();
    }

    private Element body() {
        Element main = new Element("main")
                .add(
                        new Element("p", "kind").text(say("disclosure.record.title")),
                        text("nom").in(new Element("h1"), language),
                        text("organisme").in(new Element("p", "body"), language),
                        new Element("p", "as-of")
                                .text(say(
                                        "disclosure.record.as-of",
                                        Formats.date(model.receipt().asOf()))));
        main.add(tier("essentiel", "disclosure.record.plain", fields(model.plain())));
        List<Element> detail = fields(model.detailed());
        detail.addAll(disclosures());
        main.add(tier("detail", "disclosure.record.detailed", detail));
        return main.add(tier("regles", "disclosure.record.rules", rules()));
    }

    private Element tier(String id, String key, List<Element> content) {
        return new Element("section", "tier")
                .add(new Element("h2").with("id", id).text(say(key)))
                .add(content);
    }

    private List<Element> fields(List<FieldValue> values) {
        List<Element> elements = new ArrayList<>();
        for (FieldValue value : values) {
            if (!IN_HEAD.contains(value.field().id())) {
                Element field = new Element("div", "field")
                        .add(new Element("h3").text(value.field().label().in(language)));
                elements.add(RecordModel.withheld(value) ? field.add(withheld()) : field.add(lines(value)));
            }
        }
        return elements;
    }

    private Element withheld() {
        Element line = new Element("p", "withheld").add(new Element("strong").text(say("disclosure.withheld")));
        model.ground().stream()
                .flatMap(ground -> NoticeText.field(ground, language).stream())
                .forEach(said -> line.text(say("disclosure.ground")).add(said.in(new Element("span"), language)));
        return line;
    }

    /** One paragraph for each line that the person wrote. */
    private List<Element> lines(FieldValue value) {
        return NoticeText.field(value, language).stream()
                .flatMap(said -> said.text().lines().map(line -> new Said(line, said.language())))
                .map(said -> said.in(new Element("p"), language))
                .toList();
    }

    private List<Element> disclosures() {
        if (model.disclosures().isEmpty()) {
            return List.of();
        }
        List<Element> elements = new ArrayList<>();
        elements.add(new Element("h3").text(say("disclosure.record.made")));
        Element body = new Element("tbody");
        for (RecordModel.Made made : model.disclosures()) {
            DisclosureKind kind = made.due().kind();
            Element what = new Element("th", "c1").with("scope", "row").text(title(made));
            String sources = String.join(
                    "; ",
                    made.sources().stream().map(source -> source.in(language)).toList());
            body.add(new Element("tr")
                    .add(
                            what,
                            cell("c2", kind.audience()),
                            cell("c3", kind.moment()),
                            cell("c4", kind.means()),
                            new Element("td", "c5").text(sources.isEmpty() ? say("disclosure.no-source") : sources)));
        }
        elements.add(new Element("table", "made")
                .add(
                        header(
                                "disclosure.what",
                                "disclosure.who",
                                "disclosure.when",
                                "disclosure.how",
                                "duties.source"),
                        body));
        return elements;
    }

    private String title(RecordModel.Made made) {
        Bilingual title = made.due().kind().title();
        return made.due().applicability() == Applicability.TRIGGERED
                ? title.in(language)
                : say("disclosure.perhaps", title);
    }

    private List<Element> rules() {
        Element body = new Element("tbody");
        body.add(row(say("receipt.engine"), model.receipt().engineVersion(), ""));
        for (PackStamp pack : model.receipt().packs()) {
            body.add(row(pack.title().in(language), pack.version(), pack.sha256()));
        }
        body.add(row(say("receipt.answers"), "", model.receipt().answersSha256()));
        Element table =
                new Element("table", "rules").add(header("receipt.what", "disclosure.version", "receipt.sha256"), body);
        return List.of(table, new Element("p", "notice").text(say("disclosure.record.notice")));
    }

    private Element row(String name, String version, String digest) {
        return new Element("tr")
                .add(
                        new Element("th", "c1").with("scope", "row").text(name),
                        new Element("td", "c2").text(version.isEmpty() ? say("receipt.none") : version),
                        new Element("td", "c3 digest").text(digest.isEmpty() ? say("receipt.none") : digest));
    }

    private Element header(String... keys) {
        Element row = new Element("tr");
        for (int i = 0; i < keys.length; i++) {
            row.add(new Element("th", "c" + (i + 1)).with("scope", "col").text(say(keys[i])));
        }
        return new Element("thead").add(row);
    }

    private Element cell(String cssClass, Bilingual text) {
        return new Element("td", cssClass).text(text.in(language));
    }

    private Said text(String field) {
        return NoticeText.field(model.field(field), language).orElseThrow();
    }

    private String say(String key, Object... arguments) {
        return messages.say(key, arguments).in(language);
    }
}
