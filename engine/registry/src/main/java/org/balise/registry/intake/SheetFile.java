package org.balise.registry.intake;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.balise.api.problem.Problem;
import org.balise.api.problem.ProblemsException;

/** A file as it comes: what it holds tells how to read it, whatever its name says. */
public final class SheetFile {
    /** A collection of 100,000 rows takes some 25 MB. */
    public static final long LIMIT = 128L * 1024 * 1024;

    private static final byte[] ZIP = {'P', 'K', 3, 4};
    private static final byte[] OLE = {(byte) 0xD0, (byte) 0xCF, 0x11, (byte) 0xE0};
    private static final byte[] PDF = {'%', 'P', 'D', 'F'};
    private static final byte[] ENCRYPTED = "EncryptedPackage".getBytes(StandardCharsets.UTF_16LE);
    private static final List<Character> SEPARATORS = List.of(';', '\t', ',');

    private SheetFile() {}

    /**
     * Every way in which the file can be read, the likeliest first.
     *
     * @param fileName as the user gave it, for problems
     * @throws ProblemsException when it is not a table at all
     */
    public static List<Sheet> sheets(String fileName, byte[] content) {
        if (starts(content, ZIP)) {
            return Workbook.sheets(fileName, content);
        } else if (starts(content, OLE)) {
            throw problem(fileName, holds(content, ENCRYPTED) ? "TABLE-PASSWORD" : "TABLE-OLD-EXCEL");
        } else if (starts(content, PDF)) {
            throw problem(fileName, "TABLE-PDF");
        }
        TableText text = TableText.decode(fileName, content);
        String start = text.text().stripLeading();
        if (start.startsWith("<")) {
            throw problem(fileName, "TABLE-HTML");
        } else if (start.startsWith("{") || start.startsWith("[")) {
            throw problem(fileName, "TABLE-JSON");
        }
        List<Sheet> sheets = new ArrayList<>();
        SEPARATORS.forEach(separator -> sheets.add(new CsvSheet(fileName, text, separator)));
        return sheets;
    }

    private static boolean starts(byte[] content, byte[] start) {
        return at(content, 0, start);
    }

    private static boolean holds(byte[] content, byte[] wanted) {
        for (int i = 0; i + wanted.length <= content.length; i++) {
            if (at(content, i, wanted)) {
                return true;
            }
        }
        return false;
    }

    private static boolean at(byte[] content, int from, byte[] wanted) {
        if (content.length < from + wanted.length) {
            return false;
        }
        for (int i = 0; i < wanted.length; i++) {
            if (content[from + i] != wanted[i]) {
                return false;
            }
        }
        return true;
    }

    static ProblemsException problem(String file, String code, String... arguments) {
        return new ProblemsException(Problem.error(file, 0, 0, code, arguments));
    }
}
