package org.balise.report.html;

import java.util.List;
import org.balise.api.text.Bilingual;

/** A table with headers that repeat on each page and fixed widths. */
public final class Table {
    private static final int SHORT = 12;

    private final Element table;
    private final Element body = new Element("tbody");

    /**
     * An empty table, under a heading that says what it holds.
     *
     * @param cssClass decides the widths of the columns, by the classes {@code c1}, {@code c2}… of its cells
     */
    public Table(String cssClass, Voice voice, List<Bilingual> headers) {
        this(new Element("table", cssClass), voice, headers);
    }

    /** An empty table with a caption, where no heading says what it holds. */
    public Table(String cssClass, Voice voice, Bilingual caption, List<Bilingual> headers) {
        this(new Element("table", cssClass).add(voice.line("caption", "caption", caption)), voice, headers);
    }

    private Table(Element table, Voice voice, List<Bilingual> headers) {
        Element row = new Element("tr");
        for (int i = 0; i < headers.size(); i++) {
            row.add(voice.stacked("th", "c" + (i + 1), headers.get(i)).with("scope", "col"));
        }
        this.table = table.add(new Element("thead").add(row));
    }

    /** A row; its first cell should be a {@code th} with {@code scope="row"} where it names the row. */
    public void row(String cssClass, Element... cells) {
        body.add(new Element("tr", cssClass).add(cells));
    }

    /** In a block of its own: only a block can be kept on one page, as a short table is. */
    public Element element() {
        return new Element("div", body.size() <= SHORT ? "table short" : "table").add(table.add(body));
    }
}
