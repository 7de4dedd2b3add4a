package org.balise.report.pdf;

import com.openhtmltopdf.outputdevice.helper.ExternalResourceControlPriority;
import com.openhtmltopdf.pdfboxout.PdfBoxRenderer;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder.PdfAConformance;
import com.openhtmltopdf.svgsupport.BatikSVGDrawer;
import com.openhtmltopdf.util.XRLog;
import java.awt.color.ColorSpace;
import java.awt.color.ICC_Profile;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Calendar;
import java.util.GregorianCalendar;
import java.util.List;
import java.util.regex.Matcher;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDDocumentInformation;
import org.apache.pdfbox.pdmodel.common.PDMetadata;

/**
 * Turns a page into a PDF that is both PDF/UA-1 (readable with a screen reader) and PDF/A-3a (archivable, with its
 * data attached). It fetches nothing: fonts and style come from this jar. The same page, data and date give the same
 * bytes on the same Java.
 */
public final class PdfWriter {
    private static final String PRODUCER = "Balise";

    private PdfWriter() {}

    /**
     * The document with its attachments.
     *
     * @param page well-formed XML
     * @param asOf the date written in the PDF as that of its making, since no clock is read
     * @throws UncheckedIOException never in practice, since all is in memory
     */
    public static byte[] write(String page, LocalDate asOf, PdfAttachments attachments) {
        return write(page, asOf, attachments.files());
    }

    /** The same with any attachments, in the order in which they are to be listed. */
    public static byte[] write(String page, LocalDate asOf, List<PdfAttachment> attachments) {
        String drawable = Fonts.standard().drawable(page);
        PdfRendererBuilder builder = builder(drawable);
        try (BatikSVGDrawer drawer = new BatikSVGDrawer();
                PdfBoxRenderer renderer = builder.useSVGDrawer(drawer).buildPdfRenderer();
                PDDocument document = render(renderer)) {
            Calendar date = GregorianCalendar.from(asOf.atStartOfDay(ZoneOffset.UTC));
            PdfAttachments.attach(document, date, attachments);
            fixDates(document, asOf, date);
            document.setDocumentId(identifier(drawable, attachments));
            ByteArrayOutputStream out = new ByteArrayOutputStream();
            document.save(out);
            return out.toByteArray();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static PdfRendererBuilder builder(String page) {
        XRLog.setLoggingEnabled(false);
        PdfRendererBuilder builder = new PdfRendererBuilder();
        builder.usePdfUaAccessibility(true);
        builder.usePdfAConformance(PdfAConformance.PDFA_3_A);
        builder.usePdfVersion(1.7f);
        builder.useColorProfile(ICC_Profile.getInstance(ColorSpace.CS_sRGB).getData());
        builder.withProducer(PRODUCER);
        builder.useUnicodeLineBreaker(new LineBreaks());
        for (ExternalResourceControlPriority priority : ExternalResourceControlPriority.values()) {
            builder.useExternalResourceAccessControl((uri, type) -> false, priority);
        }
        Fonts.standard().register(builder);
        builder.withHtmlContent(page, null);
        return builder;
    }

    private static PDDocument render(PdfBoxRenderer renderer) throws IOException {
        renderer.layout();
        return renderer.createPDFKeepOpen();
    }

    private static void fixDates(PDDocument document, LocalDate asOf, Calendar date) throws IOException {
        PDDocumentInformation information = document.getDocumentInformation();
        information.setCreationDate(date);
        information.setModificationDate(date);
        PDMetadata metadata = document.getDocumentCatalog().getMetadata();
        String instant = Matcher.quoteReplacement(asOf + "T00:00:00Z");
        String xmp = new String(metadata.toByteArray(), StandardCharsets.UTF_8)
                .replaceAll("(<xmp:(Create|Modify|Metadata)Date>)[^<]*", "$1" + instant)
                .replaceAll("(xmp:(Create|Modify|Metadata)Date=\")[^\"]*", "$1" + instant);
        metadata.importXMPMetadata(xmp.getBytes(StandardCharsets.UTF_8));
    }

    private static long identifier(String page, List<PdfAttachment> attachments) {
        try {
            MessageDigest digest = MessageDigest.getInstance("SHA-256");
            digest.update(page.getBytes(StandardCharsets.UTF_8));
            attachments.forEach(attachment -> digest.update(attachment.content()));
            return ByteBuffer.wrap(digest.digest()).getLong();
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
