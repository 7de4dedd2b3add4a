package org.balise.report.registry;

import java.util.List;
import org.balise.report.html.Element;

/** A table whose first column names the rows and whose columns may hold numbers. */
final class Sheet {
    private final Element table;
    private final Element body = new Element("tbody");
    private final List<Boolean> numeric;
    private final String rowLanguage;

    /**
     * @param cssClass decides the widths of the columns
     * @param caption says what the table holds
     * @param numeric for each column, whether it holds numbers
     */
    Sheet(String cssClass, String caption, List<String> headers, List<Boolean> numeric) {
        this(cssClass, caption, headers, numeric, "");
    }

    /**
     * The same, whose rows have names in a language of their own.
     *
     * @param rowLanguage the tag of that language; empty for that of the page
     */
    Sheet(String cssClass, String caption, List<String> headers, List<Boolean> numeric, String rowLanguage) {
        this.rowLanguage = rowLanguage;
        this.numeric = List.copyOf(numeric);
        Element row = new Element("tr");
        for (int i = 0; i < headers.size(); i++) {
            row.add(new Element("th", column(i)).with("scope", "col").text(headers.get(i)));
        }
        table = new Element("table", "figures-table " + cssClass)
                .add(new Element("caption").text(caption), new Element("thead").add(row));
    }

    Sheet row(List<String> cells) {
        return add("line", cells);
    }

    Sheet total(List<String> cells) {
        return add("total", cells);
    }

    private Sheet add(String cssClass, List<String> cells) {
        Element row = new Element("tr", cssClass);
        Element name = new Element("th", column(0)).with("scope", "row").text(cells.get(0));
        if (cssClass.equals("line") && !rowLanguage.isEmpty()) {
            name.with("lang", rowLanguage);
        }
        row.add(name);
        for (int i = 1; i < cells.size(); i++) {
            row.add(new Element("td", column(i)).text(cells.get(i)));
        }
        body.add(row);
        return this;
    }

    private String column(int index) {
        return "c" + (index + 1) + (numeric.get(index) ? " number" : "");
    }

    Element element() {
        return table.add(body);
    }
}
