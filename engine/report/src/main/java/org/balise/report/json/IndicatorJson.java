package org.balise.report.json;

import java.util.List;
import org.balise.api.registry.Count;
import org.balise.api.registry.TargetCheck;
import org.balise.api.text.Bilingual;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** The indicator of objective 5 for a dashboard; its format is {@code indicator.schema.json}. */
public final class IndicatorJson {
    private IndicatorJson() {}

    /**
     * The bytes of the document.
     *
     * @param name of the indicator
     * @param trend every year, oldest first; the last one is the year of the sheet
     */
    public static byte[] write(Bilingual name, List<Count> trend, List<TargetCheck> targets) {
        Count count = trend.get(trend.size() - 1);
        ObjectNode root = CountJson.head(count, "indicator/1");
        root.set("name", Nodes.text(name));
        root.put("objective", "STRAT-O5-1");
        root.set("value", CountJson.tally(count.total()));
        ArrayNode years = root.putArray("trend");
        for (Count year : trend) {
            ObjectNode node = years.addObject()
                    .put("year", year.year().toString())
                    .put("collected-on", year.collectedOn().toString());
            node.set("value", CountJson.tally(year.total()));
        }
        root.set("targets", Nodes.array(targets, CountJson::target));
        return JsonBytes.of(root);
    }
}
