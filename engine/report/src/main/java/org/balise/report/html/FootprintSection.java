package org.balise.report.html;

import java.util.ArrayList;
import java.util.List;
import org.balise.api.text.Bilingual;
import org.balise.report.view.Footprint;
import org.balise.report.view.Footprint.Bar;
import org.balise.report.view.Footprint.Default;
import org.balise.report.view.Footprint.Items;
import org.balise.report.view.Footprint.Row;

/** The environmental footprint: a table, a chart, what moves it and what it rests on. */
final class FootprintSection {
    private final Voice voice;

    FootprintSection(Voice voice) {
        this.voice = voice;
    }

    List<Element> of(Footprint footprint) {
        List<Element> elements = new ArrayList<>();
        footprint.paragraphs().forEach(text -> elements.add(voice.facing("intro", text)));
        if (footprint.rows().isEmpty()) {
            return elements;
        }
        elements.add(rows(footprint.rows()));
        if (!footprint.bars().isEmpty()) {
            elements.add(new Element("div", "footprint-chart").add(chart(footprint.bars())));
        }
        for (Items items : footprint.lists()) {
            elements.add(voice.line("h3", "footprint-title", items.heading()));
            elements.add(voice.list("footprint-list", items.items()));
        }
        if (!footprint.defaults().isEmpty()) {
            elements.add(voice.line("h3", "footprint-title", voice.message("env.defaults")));
            elements.add(defaults(footprint.defaults()));
        }
        return elements;
    }

    private Element rows(List<Row> rows) {
        Table table = new Table(
                "footprint",
                voice,
                voice.message("env.table.caption"),
                List.of(
                        voice.message("env.table.criterion"),
                        voice.message("env.table.central"),
                        voice.message("env.table.interval"),
                        voice.message("env.table.making")));
        rows.forEach(row -> table.row(
                "line",
                voice.stacked("th", "c1", row.criterion()).with("scope", "row"),
                voice.stacked("td", "c2 number", row.central()),
                voice.stacked("td", "c3 number", row.interval()),
                voice.stacked("td", "c4 number", row.making())));
        return table.element();
    }

    private Element chart(List<Bar> bars) {
        Bilingual alternative = voice.message("env.chart");
        return IntervalChart.of(
                bars,
                bars.stream().map(bar -> voice.main(bar.name())).toList(),
                voice.main(voice.message("env.chart.level")),
                voice.plain(alternative));
    }

    private Element defaults(List<Default> defaults) {
        Table table = new Table(
                "footprint-defaults",
                voice,
                List.of(
                        voice.message("env.defaults.what"),
                        voice.message("env.defaults.value"),
                        voice.message("env.defaults.source")));
        defaults.forEach(each -> table.row(
                "line",
                voice.stacked("th", "c1", each.what()).with("scope", "row"),
                voice.stacked("td", "c2", each.value()),
                voice.stacked("td", "c3", each.source())));
        return table.element();
    }
}
