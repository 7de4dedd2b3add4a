package org.balise.report.registry;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.balise.api.registry.AssessmentLink;
import org.balise.api.registry.CountLine;
import org.balise.api.registry.CountOutcome;
import org.balise.api.registry.Tally;
import org.balise.api.rule.Level;
import org.balise.report.html.Element;

/**
 * The risk levels of the initiatives that were assessed. Those that were not are said to be so: the indicator measures
 * neither value nor conformity.
 */
final class RiskSection {
    private final YearData data;
    private final Words words;

    RiskSection(YearData data, Words words) {
        this.data = data;
        this.words = words;
    }

    List<Element> elements() {
        Map<Level, Integer> levels = new EnumMap<>(Level.class);
        for (Level level : Level.values()) {
            levels.put(level, 0);
        }
        int assessed = 0;
        for (CountLine line : data.count().lines()) {
            AssessmentLink link = line.declaration().assessment();
            if (link != null && line.outcome() == CountOutcome.COUNTED) {
                // The strict end: what is not known yet never makes an initiative look milder.
                levels.merge(link.residual().max(), 1, Integer::sum);
                assessed++;
            }
        }
        int total = data.count().total().certain();
        List<Element> elements = new ArrayList<>();
        elements.add(new Element("p", "intro")
                .text(
                        assessed == 0
                                ? words.say("risk.none")
                                : words.count(
                                        "risk.assessed",
                                        assessed,
                                        words.number(total),
                                        words.number(total - assessed))));
        if (assessed > 0) {
            elements.add(chart(levels));
            elements.add(table(levels, assessed));
        }
        return elements;
    }

    private String label(Level level) {
        return words.say("risk.level", level.name());
    }

    private Element chart(Map<Level, Integer> levels) {
        StringBuilder text = new StringBuilder(words.say("risk.alternative"));
        List<BarChart.Bar> bars = new ArrayList<>();
        levels.forEach((level, number) -> {
            bars.add(new BarChart.Bar(label(level), Tally.exactly(number), null, words.number(number), ""));
            text.append(' ').append(words.say("bar", label(level), words.number(number)));
        });
        return BarChart.of(bars, text.toString(), "");
    }

    private Element table(Map<Level, Integer> levels, int assessed) {
        Sheet sheet = new Sheet(
                "groups one",
                words.say("risk.caption"),
                List.of(words.say("risk.column"), words.say("column.initiatives"), words.say("column.share")),
                List.of(false, true, true));
        levels.forEach((level, number) ->
                sheet.row(List.of(label(level), words.number(number), words.share(number, assessed))));
        return sheet.total(List.of(words.say("total"), words.number(assessed), words.share(assessed, assessed)))
                .element();
    }
}
