package org.balise.report.registry;

import java.util.Optional;
import org.balise.api.registry.TargetCheck;
import org.balise.report.json.IndicatorJson;
import org.balise.report.registry.Svg.Anchor;
import org.balise.report.text.Formats;
import org.balise.report.text.Messages;

/** The indicator sheet for a dashboard: one document for programs and one card to look at. */
final class IndicatorSheet {
    private static final int WIDTH = 480;
    private static final int HEIGHT = 228;
    private static final int BAR = 432;

    private IndicatorSheet() {}

    static byte[] json(YearData data) {
        return IndicatorJson.write(Messages.standard().say("registry.indicator.name"), data.trend(), data.targets());
    }

    static String svg(YearData data, Words words) {
        Optional<TargetCheck> chosen = data.chosen();
        String verdict = words.say(data.answer());
        String value = words.tally(data.count().total());
        String year = words.say("indicator.year", data.count().year());
        Svg svg =
                new Svg(WIDTH, HEIGHT, words.say("indicator.name") + ". " + year + ". " + value + ". " + verdict + ".");
        svg.box(0, 0, WIDTH, HEIGHT, Svg.PAPER).outline(0.75, 0.75, WIDTH - 1.5, HEIGHT - 1.5, Svg.RULE);
        svg.box(0, 0, 6, HEIGHT, Svg.NOW);
        svg.label(24, 32, 14, true, Svg.INK, Anchor.START, words.say("indicator.name"));
        svg.label(24, 52, 11.5, false, Svg.FAINT, Anchor.START, year);
        svg.label(24, 104, 44, true, Svg.NOW, Anchor.START, value);
        String growth = data.previous()
                .map(before -> words.growth(
                        before.total().certain(), data.count().total().certain()))
                .orElse("");
        if (!growth.isEmpty()) {
            svg.label(WIDTH - 24.0, 84, 18, true, Svg.INK, Anchor.END, growth);
            svg.label(WIDTH - 24.0, 104, 11, false, Svg.FAINT, Anchor.END, words.say("indicator.growth"));
        }
        chosen.ifPresent(check -> bar(svg, data, check, words));
        svg.label(24, 178, 12.5, true, Svg.INK, Anchor.START, verdict);
        svg.label(
                24,
                196,
                10.5,
                false,
                Svg.FAINT,
                Anchor.START,
                words.say(
                        data.count().choices().sharedToolPerBody()
                                ? "indicator.shared.per-body"
                                : "indicator.shared.once"));
        svg.label(
                24,
                212,
                10.5,
                false,
                Svg.FAINT,
                Anchor.START,
                words.say("indicator.source", Formats.date(data.count().collectedOn())));
        return "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n" + svg.element().render() + "\n";
    }

    private static void bar(Svg svg, YearData data, TargetCheck check, Words words) {
        // At least one, so that a year of nothing has a scale.
        double most = Math.max(
                1, Math.max(data.count().total().possible(), check.threshold().doubleValue()));
        double x = 24 + BAR * check.threshold().doubleValue() / most;
        svg.box(24, 118, BAR, 12, "#eef2f6");
        svg.box(24, 118, BAR * data.count().total().certain() / most, 12, Svg.NOW);
        svg.line(x, 113, x, 135, Svg.PAPER, 5).line(x, 113, x, 135, Svg.TARGET, 2.5);
        svg.label(
                x,
                150,
                10.5,
                true,
                Svg.TARGET,
                x > WIDTH / 2.0 ? Anchor.END : Anchor.START,
                words.say(
                        "indicator.threshold",
                        words.number(check.threshold()),
                        check.reading().name()));
    }
}
