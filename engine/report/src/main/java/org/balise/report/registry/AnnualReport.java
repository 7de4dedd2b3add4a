package org.balise.report.registry;

import java.util.List;
import org.balise.api.pack.RuleBook;
import org.balise.api.registry.Change;
import org.balise.api.registry.Count;
import org.balise.api.registry.TargetCheck;
import org.balise.api.text.Language;
import org.balise.report.json.CountJson;
import org.balise.report.pdf.PdfAttachment;
import org.balise.report.pdf.PdfWriter;
import org.jspecify.annotations.Nullable;

/** The annual report of the initiatives counted against objective 5, and its indicator sheet. */
public final class AnnualReport {
    private final YearData data;

    private AnnualReport(YearData data) {
        this.data = data;
    }

    /**
     * The report of a fiscal year.
     *
     * @param book the rules and the words of the count
     * @param trend the count of every year up to that one, oldest first; the last one is reported
     * @param targets the four readings for that year, in order; empty for the year of the first measurement
     * @param change since the year before; null when there is none
     * @throws IllegalArgumentException without any year
     */
    public static AnnualReport of(
            RuleBook book, List<Count> trend, List<TargetCheck> targets, @Nullable Change change) {
        if (trend.isEmpty()) {
            throw new IllegalArgumentException("no year to report");
        }
        return new AnnualReport(new YearData(book, trend.get(trend.size() - 1), trend, targets, change));
    }

    /** One HTML file, complete by itself: it loads nothing and runs nothing. */
    public String html(Language language) {
        return new ReportPage(data, language, false).screen();
    }

    /** A PDF/UA-1 and PDF/A-3a document, with the count attached for programs. */
    public byte[] pdf(Language language) {
        return PdfWriter.write(
                new ReportPage(data, language, true).paged(),
                data.count().collectedOn(),
                List.of(new PdfAttachment(
                        "compte.json",
                        "application/json",
                        CountJson.write(data.count(), data.targets()),
                        "registry.attachment.count")));
    }

    /** The indicator for programs. */
    public byte[] indicatorJson() {
        return IndicatorSheet.json(data);
    }

    /** The indicator as one drawing. */
    public String indicatorSvg(Language language) {
        return IndicatorSheet.svg(data, new Words(data, language));
    }
}
