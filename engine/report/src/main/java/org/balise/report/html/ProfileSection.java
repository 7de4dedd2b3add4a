package org.balise.report.html;

import java.math.BigDecimal;
import java.util.List;
import java.util.Locale;
import org.balise.report.html.Drawings.Sample;
import org.balise.report.text.Formats;
import org.balise.report.view.Profile;

/** The chart and the table behind it, which are one: each row has its bars and its numbers. */
final class ProfileSection {
    private ProfileSection() {}

    static List<Element> of(Voice voice, Profile profile) {
        Table table = new Table(
                "profile",
                voice,
                voice.message("chart.title"),
                List.of(
                        voice.message("chart.principle"),
                        voice.message("chart.bars"),
                        voice.message("chart.exposure"),
                        voice.message("chart.residual"),
                        voice.message("chart.level")));
        if (profile.thresholds().size() == 3) {
            table.row("axis-row", cells(voice, profile.thresholds()));
        }
        for (Profile.Row row : profile.rows()) {
            table.row(
                    "bars-row",
                    voice.stacked("th", "c1", row.name()).with("scope", "row"),
                    new Element("td", "c2")
                            .add(Drawings.bars(
                                    row.exposure(),
                                    row.residual(),
                                    profile.thresholds(),
                                    voice.plain(row.alternative()))),
                    voice.stacked("td", "c3 number", row.exposureText()),
                    voice.stacked("td", "c4 number", row.residualText()),
                    voice.stacked("td", "c5 number", row.level()));
        }
        return List.of(voice.facing("intro", voice.message("chart.intro")), legend(voice), table.element());
    }

    private static Element[] cells(Voice voice, List<BigDecimal> thresholds) {
        String alternative = voice.plain(voice.message(
                "chart.axis",
                Formats.number(thresholds.get(0)),
                Formats.number(thresholds.get(1)),
                Formats.number(thresholds.get(2))));
        return new Element[] {
            new Element("td", "c1"),
            new Element("td", "c2").add(Drawings.axis(thresholds, alternative)),
            new Element("td", "c3"),
            new Element("td", "c4"),
            new Element("td", "c5")
        };
    }

    private static Element legend(Voice voice) {
        Element legend = new Element("p", "legend");
        for (Sample sample : Sample.values()) {
            String key = "chart.legend." + sample.name().toLowerCase(Locale.ROOT);
            legend.add(Drawings.sample(sample, voice.plain(voice.message(key))))
                    .text("\u00a0")
                    .add(voice.line("span", "name", voice.message(key)))
                    .text("   ");
        }
        return legend;
    }
}
