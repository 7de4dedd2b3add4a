package org.balise.registry.intake;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Collections;
import org.apache.commons.compress.archivers.zip.ZipArchiveEntry;
import org.apache.commons.compress.archivers.zip.ZipFile;
import org.balise.api.problem.ProblemsException;

/**
 * Looks into an archive before anything unfolds it in memory, through its directory as the reader of workbooks does: what
 * is checked is what will be read.
 */
final class WorkbookArchive {
    /** A sheet of 100,000 rows unfolds into some 90 MB. */
    private static final long MOST_BYTES = 256L * 1024 * 1024;

    private static final int MOST_ENTRIES = 2000;
    private static final int BUFFER = 64 * 1024;

    /** Columns beyond {@code ZZZ} do not exist; a reader that believes one would reserve memory for all before it. */
    private static final int MOST_COLUMN_LETTERS = 3;

    private final String file;
    private long unfolded;
    private boolean workbook;

    private WorkbookArchive(String file) {
        this.file = file;
    }

    /**
     * Passes when the archive can be opened safely.
     *
     * @throws ProblemsException when it is not a workbook, or is made to harm
     */
    static void check(String file, byte[] content) {
        new WorkbookArchive(file).read(content);
    }

    private void read(byte[] content) {
        int entries = 0;
        try (ZipFile zip = ZipFile.builder().setByteArray(content).get()) {
            for (ZipArchiveEntry entry : Collections.list(zip.getEntries())) {
                if (++entries > MOST_ENTRIES) {
                    throw SheetFile.problem(file, "TABLE-BOMB");
                }
                String name = entry.getName();
                workbook |= name.equals("xl/workbook.xml");
                try (InputStream stream = zip.getInputStream(entry)) {
                    unfold(stream, name.startsWith("xl/worksheets/"));
                }
            }
        } catch (IOException | IllegalArgumentException e) {
            throw SheetFile.problem(file, "TABLE-DAMAGED", "");
        }
        if (!workbook) {
            throw SheetFile.problem(file, "TABLE-NOT-WORKBOOK");
        }
    }

    private void unfold(InputStream zip, boolean sheet) throws IOException {
        byte[] buffer = new byte[BUFFER];
        ColumnWatch watch = new ColumnWatch();
        for (int read = zip.read(buffer); read >= 0; read = zip.read(buffer)) {
            unfolded += read;
            if (unfolded > MOST_BYTES) {
                throw SheetFile.problem(file, "TABLE-BOMB");
            }
            if (sheet && watch.tooFar(buffer, read)) {
                throw SheetFile.problem(file, "TABLE-TOO-WIDE", Integer.toString(Sheet.MOST_COLUMNS));
            }
        }
    }

    /** Follows {@code r="ABCD12"} through the bytes of a sheet, across the limits of buffers. */
    private static final class ColumnWatch {
        private static final byte[] START = " r=".getBytes(StandardCharsets.US_ASCII);
        private int matched;
        private int letters = -1;

        boolean tooFar(byte[] buffer, int length) {
            for (int i = 0; i < length; i++) {
                byte b = buffer[i];
                if (letters >= 0 && b >= 'A' && b <= 'Z') {
                    if (++letters > MOST_COLUMN_LETTERS) {
                        return true;
                    }
                } else if (matched == START.length && (b == '"' || b == '\'')) {
                    letters = 0;
                    matched = 0;
                } else {
                    letters = -1;
                    boolean space = b == ' ' || b == '\n' || b == '\t' || b == '\r';
                    matched =
                            space ? 1 : matched > 0 && matched < START.length && b == START[matched] ? matched + 1 : 0;
                }
            }
            return false;
        }
    }
}
