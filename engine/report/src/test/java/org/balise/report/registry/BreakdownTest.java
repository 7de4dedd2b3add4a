package org.balise.report.registry;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.balise.api.registry.Count;
import org.balise.api.registry.Count.Dimension;
import org.balise.api.registry.Count.Group;
import org.balise.api.registry.Tally;
import org.balise.api.text.Language;
import org.balise.report.Samples;
import org.balise.report.html.Element;
import org.junit.jupiter.api.Test;

class BreakdownTest {
    private static final Pattern LABEL = Pattern.compile("<text x=\"([0-9.]+)\"[^>]*>([^<]*)</text>");
    private static final Pattern BOX = Pattern.compile("<rect x=\"([0-9.]+)\" y=\"[0-9.]+\" width=\"([0-9.]+)\"");

    private static Count with(Count count, Group... groups) {
        Map<Dimension, List<Group>> all = new EnumMap<>(Dimension.class);
        all.put(Dimension.FAMILY, List.of(groups));
        return new Count(
                count.year(),
                count.revision(),
                count.collectedOn(),
                count.snapshotSha256(),
                count.choices(),
                count.total(),
                count.lines(),
                all,
                List.of());
    }

    @Test
    void whatHoldsNothingIsNotListed() {
        Count count =
                with(SampleYears.first(), new Group("Justice", Tally.exactly(3)), new Group("Culture", Tally.NONE));
        YearData data = new YearData(Samples.book(), count, List.of(count), List.of(), null);
        String section = new Breakdown(data, new Words(data, Language.FR), Dimension.FAMILY)
                .elements().stream().map(Element::render).collect(Collectors.joining());

        assertThat(section).contains("Justice").doesNotContain("Culture");
    }

    @Test
    void nobodySilentIsSaidPlainly() {
        Count count = with(SampleYears.first());
        YearData data = new YearData(Samples.book(), count, List.of(count), List.of(), null);

        assertThat(new MethodSection(data, new Words(data, Language.FR))
                        .silent()
                        .get(0)
                        .render())
                .contains("Tous les organismes attendus ont déclaré.")
                .doesNotContain("Il se peut");
    }

    @Test
    void bothNumbersAreWrittenAfterTheLongerBar() {
        String chart = BarChart.of(
                        List.of(new BarChart.Bar("Justice", Tally.exactly(9), Tally.exactly(30), "9", "30")),
                        "Barres. Justice.",
                        "")
                .render();
        double end = BOX.matcher(chart)
                .results()
                .mapToDouble(box -> Double.parseDouble(box.group(1)) + Double.parseDouble(box.group(2)))
                .max()
                .orElseThrow();
        Matcher label = LABEL.matcher(chart);

        assertThat(label.results()
                        .filter(text -> text.group(2).matches("9|30"))
                        .map(text -> Double.parseDouble(text.group(1))))
                .hasSize(2)
                .allSatisfy(x -> assertThat(x).isGreaterThan(end));
    }
}
