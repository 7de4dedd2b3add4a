package org.balise.registry.publish;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.balise.api.text.SpreadsheetCell;

/**
 * Tables as sheets of an XLSX file (ECMA-376): text cells only, a bold frozen first row, fixed widths. Written here and
 * not by a library, so that the same tables give the same bytes on any day: libraries write the time of making.
 */
final class PortraitXlsx {
    /** The first moment that a ZIP archive can write. */
    private static final LocalDateTime FIXED = LocalDateTime.of(1980, 1, 1, 0, 0);

    private static final String DECLARATION = "<?xml version=\"1.0\" encoding=\"UTF-8\" standalone=\"yes\"?>\n";
    private static final String MAIN = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
    private static final String PACKAGE = "http://schemas.openxmlformats.org/package/2006/";
    private static final String OFFICE = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
    private static final String TYPE = "application/vnd.openxmlformats-officedocument.spreadsheetml.";
    private static final int NARROWEST = 12;
    private static final int WIDEST = 60;

    private PortraitXlsx() {}

    /**
     * One sheet.
     *
     * @param name at most 31 letters
     */
    record Sheet(String name, List<String> headers, List<List<String>> rows) {}

    static byte[] write(List<Sheet> sheets) {
        Map<String, String> parts = new LinkedHashMap<>();
        parts.put("[Content_Types].xml", contentTypes(sheets.size()));
        parts.put("_rels/.rels", relationships(List.of(target("officeDocument", "xl/workbook.xml"))));
        parts.put("xl/workbook.xml", workbook(sheets));
        List<String> targets = new ArrayList<>();
        for (int i = 1; i <= sheets.size(); i++) {
            targets.add(target("worksheet", "worksheets/sheet" + i + ".xml"));
        }
        targets.add(target("styles", "styles.xml"));
        parts.put("xl/_rels/workbook.xml.rels", relationships(targets));
        parts.put("xl/styles.xml", styles());
        for (int i = 1; i <= sheets.size(); i++) {
            parts.put("xl/worksheets/sheet" + i + ".xml", worksheet(sheets.get(i - 1)));
        }
        return zip(parts);
    }

    private static String contentTypes(int sheets) {
        StringBuilder out = new StringBuilder(DECLARATION + "<Types xmlns=\"" + PACKAGE + "content-types\">"
                + "<Default Extension=\"rels\" ContentType=\"application/vnd.openxmlformats-package.relationships+xml\"/>"
                + "<Default Extension=\"xml\" ContentType=\"application/xml\"/>"
                + override("/xl/workbook.xml", "sheet.main")
                + override("/xl/styles.xml", "styles"));
        for (int i = 1; i <= sheets; i++) {
            out.append(override("/xl/worksheets/sheet" + i + ".xml", "worksheet"));
        }
        return out.append("</Types>").toString();
    }

    private static String override(String part, String type) {
        return "<Override PartName=\"" + part + "\" ContentType=\"" + TYPE + type + "+xml\"/>";
    }

    private static String target(String type, String path) {
        return "Type=\"" + OFFICE + "/" + type + "\" Target=\"" + path + "\"/>";
    }

    private static String relationships(List<String> targets) {
        StringBuilder out = new StringBuilder(DECLARATION + "<Relationships xmlns=\"" + PACKAGE + "relationships\">");
        for (int i = 0; i < targets.size(); i++) {
            out.append("<Relationship Id=\"rId").append(i + 1).append("\" ").append(targets.get(i));
        }
        return out.append("</Relationships>").toString();
    }

    private static String workbook(List<Sheet> sheets) {
        StringBuilder out =
                new StringBuilder(DECLARATION + "<workbook xmlns=\"" + MAIN + "\" xmlns:r=\"" + OFFICE + "\"><sheets>");
        for (int i = 0; i < sheets.size(); i++) {
            out.append("<sheet name=\"")
                    .append(escaped(sheets.get(i).name()))
                    .append("\" sheetId=\"")
                    .append(i + 1)
                    .append("\" r:id=\"rId")
                    .append(i + 1)
                    .append("\"/>");
        }
        return out.append("</sheets></workbook>").toString();
    }

    /** Style 0 is plain and style 1 is bold, both wrapped. */
    private static String styles() {
        String font = "<name val=\"Arial\"/>";
        String cell = "<xf numFmtId=\"49\" fontId=\"%d\" fillId=\"0\" borderId=\"0\" xfId=\"0\" applyNumberFormat=\"1\""
                + " applyFont=\"1\" applyAlignment=\"1\"><alignment vertical=\"top\" wrapText=\"1\"/></xf>";
        return DECLARATION + "<styleSheet xmlns=\"" + MAIN + "\">"
                + "<fonts count=\"2\"><font><sz val=\"10\"/>" + font + "</font><font><b/><sz val=\"10\"/>" + font
                + "</font></fonts>"
                + "<fills count=\"2\"><fill><patternFill patternType=\"none\"/></fill>"
                + "<fill><patternFill patternType=\"gray125\"/></fill></fills>"
                + "<borders count=\"1\"><border><left/><right/><top/><bottom/><diagonal/></border></borders>"
                + "<cellStyleXfs count=\"1\"><xf numFmtId=\"0\" fontId=\"0\" fillId=\"0\" borderId=\"0\"/></cellStyleXfs>"
                + "<cellXfs count=\"2\">" + cell.formatted(0) + cell.formatted(1) + "</cellXfs></styleSheet>";
    }

    private static String worksheet(Sheet sheet) {
        StringBuilder out = new StringBuilder(DECLARATION + "<worksheet xmlns=\"" + MAIN + "\"><sheetViews>"
                + "<sheetView workbookViewId=\"0\"><pane ySplit=\"1\" topLeftCell=\"A2\" activePane=\"bottomLeft\""
                + " state=\"frozen\"/></sheetView></sheetViews><cols>");
        for (int column = 0; column < sheet.headers().size(); column++) {
            out.append("<col min=\"%1$d\" max=\"%1$d\" width=\"%2$d\" customWidth=\"1\"/>"
                    .formatted(column + 1, width(sheet, column)));
        }
        out.append("</cols><sheetData>");
        row(out, 1, sheet.headers());
        for (int row = 0; row < sheet.rows().size(); row++) {
            row(out, row + 2, sheet.rows().get(row));
        }
        return out.append("</sheetData></worksheet>").toString();
    }

    private static void row(StringBuilder out, int number, List<String> cells) {
        out.append("<row r=\"").append(number).append("\">");
        for (int column = 0; column < cells.size(); column++) {
            out.append("<c r=\"").append((char) ('A' + column)).append(number).append("\" s=\"");
            out.append(number == 1 ? 1 : 0).append("\" t=\"inlineStr\"><is><t xml:space=\"preserve\">");
            out.append(escaped(SpreadsheetCell.harmless(cells.get(column)))).append("</t></is></c>");
        }
        out.append("</row>");
    }

    private static int width(Sheet sheet, int column) {
        int longest = sheet.rows().stream()
                .mapToInt(row -> row.get(column).length())
                .max()
                .orElse(0);
        return Math.min(WIDEST, Math.max(NARROWEST, longest + 2));
    }

    /** Without the characters that XML 1.0 refuses, which would make the whole file unreadable. */
    private static String escaped(String text) {
        StringBuilder out = new StringBuilder();
        text.codePoints().forEach(c -> {
            switch (c) {
                case '&' -> out.append("&amp;");
                case '<' -> out.append("&lt;");
                case '>' -> out.append("&gt;");
                case '"' -> out.append("&quot;");
                default -> {
                    boolean allowed = c == '\t'
                            || c == '\n'
                            || (c >= 0x20 && c < 0xD800)
                            || (c >= 0xE000 && c < 0xFFFE)
                            || c >= 0x10000;
                    out.appendCodePoint(allowed ? c : 0xFFFD);
                }
            }
        });
        return out.toString();
    }

    private static byte[] zip(Map<String, String> parts) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(out)) {
            for (Map.Entry<String, String> part : parts.entrySet()) {
                ZipEntry entry = new ZipEntry(part.getKey());
                entry.setTimeLocal(FIXED);
                zip.putNextEntry(entry);
                zip.write(part.getValue().getBytes(StandardCharsets.UTF_8));
                zip.closeEntry();
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return out.toByteArray();
    }
}
