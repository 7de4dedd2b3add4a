package org.balise.cli.audit;

import java.util.Map;
import org.balise.api.text.Bilingual;
import org.balise.cli.terminal.Page;
import org.balise.cli.text.Messages;
import org.balise.core.analysis.coverage.CaseCoverage;
import org.balise.core.analysis.coverage.CaseCoverage.Count;
import org.balise.core.problem.Place;

/** What the cases show of the rules, for a person. Fractions are never rounded. */
public final class CaseCoveragePage {
    private final Page page;
    private final Messages messages;

    public CaseCoveragePage(Page page, Messages messages) {
        this.page = page;
        this.messages = messages;
    }

    public void tell(CaseCoverage coverage) {
        page.title(messages.text("cas.seen"));
        counts("cas.sort.", coverage.seen());
        coverage.gaps().forEach(gap -> line("cas.sort.", gap.sort(), gap.rule(), gap.place(), gap.what()));
        page.blank();
        page.title(messages.text("cas.mutants"));
        counts("cas.mutant.", coverage.mutants());
        coverage.survivors()
                .forEach(survivor ->
                        line("cas.mutant.", survivor.kind(), survivor.rule(), survivor.place(), survivor.what()));
        page.blank();
        long missing = (long) coverage.gaps().size() + coverage.survivors().size();
        page.toned(coverage.complete() ? Page.Tone.GOOD : Page.Tone.BAD, messages.count("cas.missing", missing));
    }

    private void counts(String prefix, Map<String, Count> counts) {
        counts.forEach((sort, count) ->
                page.hanging("  ", messages.text("cas.count", messages.text(prefix + sort), count.hit(), count.all())));
    }

    private void line(String prefix, String sort, String rule, Place place, Bilingual what) {
        page.hanging("  - ", VerificationPage.where(place) + " " + rule);
        page.hanging("    ", messages.text("cas.line", messages.text(prefix + sort), what.in(messages.language())));
    }
}
