package org.balise.report.disclosure;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import org.balise.api.assess.Assessment;
import org.balise.api.disclosure.DisclosureDue;
import org.balise.api.disclosure.DisclosureFile;
import org.balise.api.disclosure.Notice;
import org.balise.api.pack.RuleBook;
import org.balise.api.text.Bilingual;
import org.balise.api.text.Language;
import org.balise.report.pdf.PdfAttachment;
import org.balise.report.pdf.PdfWriter;
import org.balise.report.text.Messages;
import org.balise.report.view.Labels;

/**
 * The files that a body publishes: notices and the public record. Whether the texts are fit to be published is decided
 * before, in the core; here a text that is missing is left out.
 */
public final class Publication {
    /** The name of the record attached to its PDF. */
    public static final String ATTACHMENT = "fiche.json";

    private final RuleBook book;
    private final Assessment assessment;
    private final DisclosureFile file;

    public Publication(RuleBook book, Assessment assessment, DisclosureFile file) {
        this.book = book;
        this.assessment = assessment;
        this.file = file;
    }

    /** The texts on which a disclosure rests, each once. */
    public List<Bilingual> sources(DisclosureDue due) {
        return RecordModel.sources(due, book, new Labels(book));
    }

    /** Every notice to use in that language, by file name. */
    public SortedMap<String, byte[]> notices(Language language) {
        SortedMap<String, byte[]> files = new TreeMap<>();
        for (String id : file.notices()) {
            Notice notice = book.disclosures().notices().get(id);
            if (notice != null) {
                write(NoticeText.of(notice, file, language), files);
            }
        }
        return files;
    }

    /** The record for programs; both languages. */
    public byte[] recordJson() {
        return RecordJson.write(model());
    }

    /** The record as a page for a browser. */
    public byte[] recordHtml(Language language) {
        return bytes(new RecordPage(model(), language).screen());
    }

    /** The record as a PDF/UA-1 and PDF/A-3a document that carries its JSON. It never carries the dossier. */
    public byte[] recordPdf(Language language) {
        return PdfWriter.write(
                new RecordPage(model(), language).paged(),
                assessment.receipt().asOf(),
                List.of(new PdfAttachment(ATTACHMENT, "application/json", recordJson(), "attachment.record")));
    }

    private void write(NoticeText notice, SortedMap<String, byte[]> files) {
        String name = notice.id() + "." + notice.language().tag();
        List<String> basis = basis(notice);
        String label = Messages.standard().say("disclosure.basis").in(notice.language());
        NoticeHtml html = new NoticeHtml(notice);
        switch (notice.form()) {
            case VISUAL -> {
                files.put(name + ".svg", bytes(NoticeSvg.of(notice)));
                files.put(name + ".html", bytes(html.fragment()));
            }
            case LABEL -> {
                files.put(name + ".svg", bytes(NoticeSvg.of(notice)));
                files.put(name + ".html", bytes(html.fragment()));
                files.put(name + ".txt", bytes(NoticePlain.of(notice, List.of(), label)));
            }
            case LETTER -> {
                files.put(name + ".html", bytes(html.page(basis, label)));
                files.put(name + ".txt", bytes(NoticePlain.of(notice, basis, label)));
            }
            case PAGE -> files.put(name + ".html", bytes(html.page(basis, label)));
        }
    }

    /** The sources of the disclosures that use the notice, each once. */
    private List<String> basis(NoticeText notice) {
        return file.due().stream()
                .filter(due -> due.kind().notices().contains(notice.id()))
                .flatMap((DisclosureDue due) -> sources(due).stream())
                .map((Bilingual source) -> source.in(notice.language()))
                .distinct()
                .toList();
    }

    private RecordModel model() {
        return RecordModel.of(book, assessment, file);
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }
}
