package org.balise.report.pdf;

/**
 * A file that a PDF carries with it.
 *
 * @param name as shown to a reader
 * @param mime its media type
 * @param descriptionKey the key of the message that says what it is
 */
@SuppressWarnings("ArrayRecordComponent") // never compared nor changed
public record PdfAttachment(String name, String mime, byte[] content, String descriptionKey) {}
