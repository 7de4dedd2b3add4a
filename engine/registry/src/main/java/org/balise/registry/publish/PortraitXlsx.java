package org.balise.registry.publish;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.Collections;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.apache.commons.compress.archivers.zip.ZipArchiveEntry;
import org.apache.commons.compress.archivers.zip.ZipFile;
import org.balise.api.text.SpreadsheetCell;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;

/** Tables as sheets of an XLSX file. The same tables give the same bytes on any day. */
final class PortraitXlsx {
    private static final String VERSION = "1.0";

    /** The first moment that a ZIP archive can write. */
    private static final LocalDateTime FIXED = LocalDateTime.of(1980, 1, 1, 0, 0);

    private static final int WIDEST = 60;
    private static final String TEXT_FORMAT = "@";

    private PortraitXlsx() {}

    /** One sheet. */
    record Sheet(String name, List<String> headers, List<List<String>> rows) {}

    static byte[] write(List<Sheet> sheets, LocalDate asOf) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (Workbook workbook = new Workbook(out, "Balise", VERSION)) {
            for (Sheet sheet : sheets) {
                fill(workbook.newWorksheet(sheet.name()), sheet);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return withoutClock(out.toByteArray(), asOf);
    }

    private static void fill(Worksheet worksheet, Sheet sheet) {
        for (int column = 0; column < sheet.headers().size(); column++) {
            worksheet.value(0, column, sheet.headers().get(column));
            worksheet.style(0, column).bold().wrapText(true).set();
            worksheet.width(column, width(sheet, column));
        }
        for (int row = 0; row < sheet.rows().size(); row++) {
            List<String> cells = sheet.rows().get(row);
            for (int column = 0; column < cells.size(); column++) {
                text(worksheet, row + 1, column, cells.get(column).strip());
            }
        }
        worksheet.freezePane(0, 1);
    }

    /** A cell of text is no formula; the text format keeps it so when a person edits the cell. */
    private static void text(Worksheet worksheet, int row, int column, String text) {
        worksheet.value(row, column, text);
        if (SpreadsheetCell.looksLikeFormula(text)) {
            worksheet.style(row, column).format(TEXT_FORMAT).set();
        }
    }

    private static int width(Sheet sheet, int column) {
        int longest = sheet.rows().stream()
                .mapToInt(row -> row.get(column).length())
                .max()
                .orElse(0);
        return Math.min(WIDEST, Math.max(longest, sheet.headers().get(column).length()) + 2);
    }

    /** The library writes the time of making in the archive and in the properties; entries are put in order too. */
    private static byte[] withoutClock(byte[] workbook, LocalDate asOf) {
        SortedMap<String, byte[]> entries = new TreeMap<>();
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (ZipFile in = ZipFile.builder().setByteArray(workbook).get();
                ZipOutputStream zip = new ZipOutputStream(out)) {
            for (ZipArchiveEntry entry : Collections.list(in.getEntries())) {
                entries.put(entry.getName(), in.getInputStream(entry).readAllBytes());
            }
            entries.computeIfPresent("docProps/core.xml", (name, content) -> dated(content, asOf));
            // Readers look for the list of types first.
            byte[] types = entries.remove("[Content_Types].xml");
            if (types != null) {
                put(zip, "[Content_Types].xml", types);
            }
            for (var entry : entries.entrySet()) {
                put(zip, entry.getKey(), entry.getValue());
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return out.toByteArray();
    }

    private static void put(ZipOutputStream zip, String name, byte[] content) throws IOException {
        ZipEntry entry = new ZipEntry(name);
        entry.setTimeLocal(FIXED);
        zip.putNextEntry(entry);
        zip.write(content);
        zip.closeEntry();
    }

    private static byte[] dated(byte[] core, LocalDate asOf) {
        return new String(core, StandardCharsets.UTF_8)
                .replaceAll("(<dcterms:(?:created|modified)[^>]*>)[^<]*", "$1" + asOf + "T00:00:00Z")
                .getBytes(StandardCharsets.UTF_8);
    }
}
