package org.balise.cli.audit;

import java.util.Map;
import org.balise.api.text.Bilingual;
import org.balise.core.analysis.coverage.CaseCoverage;
import org.balise.core.analysis.coverage.CaseCoverage.Count;
import org.balise.core.problem.Place;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/** What the cases show of the rules, for a program: {@code schemas/case-coverage.schema.json}. */
public final class CaseCoverageJson {

    private CaseCoverageJson() {}

    public static ObjectNode document(CaseCoverage coverage) {
        ObjectNode root = JsonNodeFactory.instance.objectNode().put("format", "case-coverage/1");
        counts(root.putObject("seen"), coverage.seen());
        ArrayNode gaps = root.putArray("gaps");
        coverage.gaps().forEach(gap -> item(gaps, gap.sort(), gap.rule(), gap.place(), gap.what()));
        counts(root.putObject("mutants"), coverage.mutants());
        ArrayNode survivors = root.putArray("survivors");
        coverage.survivors()
                .forEach(survivor ->
                        item(survivors, survivor.kind(), survivor.rule(), survivor.place(), survivor.what()));
        return root;
    }

    private static void counts(ObjectNode node, Map<String, Count> counts) {
        counts.forEach(
                (sort, count) -> node.putObject(sort).put("hit", count.hit()).put("all", count.all()));
    }

    private static void item(ArrayNode items, String sort, String rule, Place place, Bilingual what) {
        ObjectNode node = items.addObject().put("sort", sort).put("rule", rule);
        VerificationJson.place(node, place);
        VerificationJson.text(node.putObject("what"), what);
    }
}
