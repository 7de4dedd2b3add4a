package org.balise.report.book;

final class BookDocument {
    BookDocument(Pen pen, BookInput input, BookIndex index) {}

    byte[] pdf() {
        return new byte[0];
    }
}
