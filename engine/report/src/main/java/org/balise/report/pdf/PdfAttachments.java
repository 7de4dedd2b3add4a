package org.balise.report.pdf;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.Calendar;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDDocumentNameDictionary;
import org.apache.pdfbox.pdmodel.PDEmbeddedFilesNameTreeNode;
import org.apache.pdfbox.pdmodel.common.filespecification.PDComplexFileSpecification;
import org.apache.pdfbox.pdmodel.common.filespecification.PDEmbeddedFile;
import org.balise.api.problem.Problem;
import org.balise.api.problem.ProblemsException;
import org.balise.api.text.Bilingual;
import org.balise.report.text.Messages;
import org.jspecify.annotations.Nullable;

/** The data that a report carries with it, so that anyone who holds the PDF can make the assessment again. */
public final class PdfAttachments {
    public static final String DOSSIER = "dossier.yaml";
    public static final String ASSESSMENT = "assessment.json";

    /** The code of the only problem: the file is not a PDF with these two attachments; its argument says which lacks. */
    public static final String MISSING = "PDF-WITHOUT-DATA";

    /** Far above any dossier; a file from elsewhere must not be able to fill the memory. */
    private static final int MAX_BYTES = 32 * 1024 * 1024;

    private final byte[] dossier;
    private final byte[] assessment;

    /**
     * Both files.
     *
     * @param dossier the bytes of the dossier, in YAML
     * @param assessment the bytes of the assessment, in JSON
     */
    public PdfAttachments(byte[] dossier, byte[] assessment) {
        this.dossier = dossier.clone();
        this.assessment = assessment.clone();
    }

    public byte[] dossierYaml() {
        return dossier.clone();
    }

    public byte[] assessmentJson() {
        return assessment.clone();
    }

    /**
     * Takes the data back out of a report.
     *
     * @param fileName the name shown in a problem
     * @throws ProblemsException with one {@value #MISSING}
     */
    public static PdfAttachments read(String fileName, byte[] pdf) {
        try (PDDocument document = Loader.loadPDF(pdf)) {
            PDDocumentNameDictionary names = document.getDocumentCatalog().getNames();
            PDEmbeddedFilesNameTreeNode tree = names == null ? null : names.getEmbeddedFiles();
            Map<String, PDComplexFileSpecification> files = tree == null ? null : tree.getNames();
            return new PdfAttachments(content(fileName, files, DOSSIER), content(fileName, files, ASSESSMENT));
        } catch (IOException e) {
            throw missing(fileName, "PDF");
        }
    }

    private static byte[] content(String fileName, @Nullable Map<String, PDComplexFileSpecification> files, String name)
            throws IOException {
        PDComplexFileSpecification file = files == null ? null : files.get(name);
        PDEmbeddedFile embedded = file == null ? null : file.getEmbeddedFile();
        if (embedded == null) {
            throw missing(fileName, name);
        }
        try (InputStream in = embedded.createInputStream()) {
            byte[] bytes = in.readNBytes(MAX_BYTES + 1);
            if (bytes.length > MAX_BYTES) {
                throw missing(fileName, name);
            }
            return bytes;
        }
    }

    private static ProblemsException missing(String fileName, String what) {
        return new ProblemsException(Problem.error(fileName, 0, 0, MISSING, what));
    }

    /** Both files, the one that holds the other first. */
    List<PdfAttachment> files() {
        return List.of(
                new PdfAttachment(ASSESSMENT, "application/json", assessment, "attachment.assessment"),
                new PdfAttachment(DOSSIER, "application/yaml", dossier, "attachment.dossier"));
    }

    /** Attaches files as the data behind the document (PDF/A-3, {@code AFRelationship=Data}). */
    static void attach(PDDocument document, Calendar date, List<PdfAttachment> attachments) throws IOException {
        Map<String, PDComplexFileSpecification> files = new TreeMap<>();
        COSArray associated = new COSArray();
        for (PdfAttachment attachment : attachments) {
            PDComplexFileSpecification file = file(
                    document,
                    attachment.name(),
                    attachment.mime(),
                    attachment.content(),
                    date,
                    attachment.descriptionKey());
            files.put(attachment.name(), file);
            associated.add(file);
        }
        PDEmbeddedFilesNameTreeNode tree = new PDEmbeddedFilesNameTreeNode();
        tree.setNames(files);
        PDDocumentNameDictionary names = new PDDocumentNameDictionary(document.getDocumentCatalog());
        names.setEmbeddedFiles(tree);
        document.getDocumentCatalog().setNames(names);
        document.getDocumentCatalog().getCOSObject().setItem(COSName.getPDFName("AF"), associated);
    }

    private static PDComplexFileSpecification file(
            PDDocument document, String name, String mime, byte[] bytes, Calendar date, String description)
            throws IOException {
        PDEmbeddedFile embedded = new PDEmbeddedFile(document, new ByteArrayInputStream(bytes), COSName.FLATE_DECODE);
        embedded.setSubtype(mime);
        embedded.setSize(bytes.length);
        embedded.setCreationDate(date);
        embedded.setModDate(date);
        PDComplexFileSpecification file = new PDComplexFileSpecification();
        file.setFile(name);
        file.setFileUnicode(name);
        Bilingual words = Messages.standard().say(description);
        file.setFileDescription(words.fr() + " | " + words.en());
        file.setEmbeddedFile(embedded);
        file.setEmbeddedFileUnicode(embedded);
        file.getCOSObject().setName(COSName.getPDFName("AFRelationship"), "Data");
        return file;
    }
}
