package org.balise.report.worklist;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.balise.api.text.Bilingual;
import org.balise.api.text.Language;
import org.balise.report.html.Element;
import org.balise.report.html.PagedDocument;
import org.balise.report.html.StyleSheets;
import org.balise.report.pdf.PdfAttachment;
import org.balise.report.pdf.PdfWriter;
import org.balise.report.text.Formats;
import org.balise.report.text.Messages;

/** The work list as an accessible PDF, body by body, with the table for a spreadsheet attached. */
public final class WorkListPage {
    private static final String FOLDER = "/org/balise/report/";
    private static final String ATTACHMENT = "dossiers.csv";

    private final WorkList list;
    private final Language language;
    private final Messages messages = Messages.standard();

    public WorkListPage(WorkList list, Language language) {
        this.list = list;
        this.language = language;
    }

    /** The document; the same list gives the same bytes. */
    public byte[] pdf() {
        byte[] csv = WorkListCsv.write(list, language).getBytes(StandardCharsets.UTF_8);
        return PdfWriter.write(
                paged(), list.latest(), List.of(new PdfAttachment(ATTACHMENT, "text/csv", csv, "attachment.worklist")));
    }

    /** For the PDF renderer: XML. */
    String paged() {
        String style = StyleSheets.of(FOLDER + "disclosure/paged.css")
                + StyleSheets.of(FOLDER + "disclosure/record.css")
                + StyleSheets.of(FOLDER + "worklist/worklist.css");
        PagedDocument document = new PagedDocument(language, say("worklist.title"), say("worklist.kind"));
        Element main = new Element("main")
                .add(
                        new Element("p", "kind").text(say("worklist.kind")),
                        new Element("h1").text(say("worklist.title")),
                        new Element("p", "body").text(say("worklist.rules", list.rules())),
                        new Element("p", "as-of").text(summary()),
                        new Element("p", "notice").text(say("worklist.notice")));
        if (list.withoutAnswers() > 0) {
            main.add(new Element("p", "notice")
                    .text(messages.count("worklist.without", list.withoutAnswers())
                            .in(language)));
        }
        int number = 0;
        for (Map.Entry<String, List<WorkList.Row>> body : byBody().entrySet()) {
            String id = "organisme-" + ++number;
            String name = body.getKey().isEmpty() ? say("worklist.no-body") : body.getKey();
            document.bookmark(id, name);
            main.add(new Element("h2").with("id", id).text(name), table(body.getValue()));
        }
        return document.render(style, new Element("body").add(main));
    }

    private String summary() {
        return messages.count("worklist.changed", list.rows().size(), Formats.number(list.total()))
                .in(language);
    }

    private Map<String, List<WorkList.Row>> byBody() {
        Map<String, List<WorkList.Row>> bodies = new LinkedHashMap<>();
        list.rows()
                .forEach(row -> bodies.computeIfAbsent(row.body(), key -> new ArrayList<>())
                        .add(row));
        return bodies;
    }

    private Element table(List<WorkList.Row> rows) {
        Element body = new Element("tbody");
        for (WorkList.Row row : rows) {
            Element what = new Element("th", "c1")
                    .with("scope", "row")
                    .add(new Element("span", "name").text(row.initiative().isEmpty() ? row.name() : row.initiative()));
            if (!row.initiative().isEmpty()) {
                what.add(new Element("br"), new Element("span", "file").text(row.name()));
            }
            body.add(new Element("tr")
                    .add(what, changed("c2", row, true), changed("c3", row, false), reasons(row.reasons())));
        }
        return new Element("table", "work").add(header(), body);
    }

    private Element header() {
        Element row = new Element("tr");
        int number = 0;
        for (String key : List.of("worklist.initiative", "worklist.level", "worklist.verdict", "worklist.why")) {
            row.add(new Element("th", "c" + ++number).with("scope", "col").text(say(key)));
        }
        return new Element("thead").add(row);
    }

    /** Words tell what changes, so that neither an arrow nor a colour has to be read aloud. */
    private Element changed(String cssClass, WorkList.Row row, boolean level) {
        WorkList.Outcome after = row.after();
        Bilingual was = shown(row.before(), level);
        Element cell = new Element("td", cssClass);
        if (after == null) {
            return cell.text(was.in(language));
        }
        Bilingual is = shown(after, level);
        return cell.text(was.equals(is) ? is.in(language) : say("worklist.from-to", was, is));
    }

    private Bilingual shown(WorkList.Outcome outcome, boolean level) {
        return level
                ? Formats.levels(outcome.level())
                : messages.say("verdict." + outcome.verdict().code());
    }

    private Element reasons(List<Bilingual> reasons) {
        Element list = new Element("ul");
        reasons.forEach(reason -> list.add(new Element("li").text(reason.in(language))));
        return new Element("td", "c4").add(list);
    }

    private String say(String key, Object... arguments) {
        return messages.say(key, arguments).in(language);
    }
}
