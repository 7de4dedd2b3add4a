package org.balise.registry.intake;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.apache.commons.compress.archivers.zip.ZipArchiveEntry;
import org.apache.commons.compress.archivers.zip.ZipFile;
import org.balise.api.problem.Problem;
import org.balise.api.problem.ProblemsException;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.Test;

/** Files that nobody should send, and that somebody will. */
class HostileFilesTest {
    private static final String HEADERS = "Nom;Organisme;Statut\n";
    private static final Vocabulary VOCABULARY = Vocabulary.standard();

    private static List<String> problems(byte[] content) {
        try {
            CollectionIntake.map("f", content, VOCABULARY, Map.of()).rows();
        } catch (ProblemsException e) {
            return e.problems().stream().map(HostileFilesTest::shown).toList();
        }
        return List.of();
    }

    private static String shown(Problem problem) {
        return problem.line() + ":" + problem.column() + " " + problem.code();
    }

    private static byte[] text(String content) {
        return content.getBytes(StandardCharsets.UTF_8);
    }

    @Test
    void aHugeCellIsRefusedWithItsLine() {
        String huge = "x".repeat(10 * 1024 * 1024);
        assertThat(problems(text(HEADERS + "a;b;c\n" + huge + ";b;c\n"))).containsExactly("3:1 TABLE-CELL-TOO-LONG");
    }

    @Test
    void aQuoteLeftOpenIsRefusedWithItsLine() {
        assertThat(problems(text(HEADERS + "a;b;c\n\"a;b;c\nd;e;f\n"))).containsExactly("3:1 TABLE-QUOTE");
        assertThat(problems(text(HEADERS + "a;b;c\n\"a;b;c\n" + "d;e;f\n".repeat(10_000))))
                .containsExactly("3:1 TABLE-QUOTE");
    }

    @Test
    void aNullCharacterIsRefusedWithItsPlace() {
        assertThat(problems(text(HEADERS + "a;b\0;c\n"))).containsExactly("2:4 TABLE-NUL");
    }

    @Test
    void aMillionColumnsAreRefused() {
        assertThat(problems(text(";".repeat(1_000_000)))).containsExactly("1:1 TABLE-TOO-WIDE");
        assertThat(problems(text(HEADERS + "a" + ";".repeat(1_000_000)))).containsExactly("2:1 TABLE-TOO-WIDE");
    }

    @Test
    void whatIsNotATableIsNamed() {
        assertThat(problems(text("%PDF-1.7"))).containsExactly("0:0 TABLE-PDF");
        assertThat(problems(text("<html><table>"))).containsExactly("0:0 TABLE-HTML");
        assertThat(problems(text("{\"a\": 1}"))).containsExactly("0:0 TABLE-JSON");
        assertThat(problems(text("\n \n;;;\n"))).containsExactly("0:0 TABLE-EMPTY");
        assertThat(problems(new byte[] {'a', (byte) 0x81, (byte) 0x8D})).containsExactly("0:0 TABLE-ENCODING");
        byte[] ole = Arrays.copyOf(new byte[] {(byte) 0xD0, (byte) 0xCF, 0x11, (byte) 0xE0}, 512);
        assertThat(problems(ole)).containsExactly("0:0 TABLE-OLD-EXCEL");
        byte[] mark = "EncryptedPackage".getBytes(StandardCharsets.UTF_16LE);
        System.arraycopy(mark, 0, ole, 100, mark.length);
        assertThat(problems(ole)).containsExactly("0:0 TABLE-PASSWORD");
    }

    @Test
    void anArchiveThatIsNotAWorkbookIsNamed() throws IOException {
        assertThat(problems(zip(Map.of("word/document.xml", text("<a/>"))))).containsExactly("0:0 TABLE-NOT-WORKBOOK");
        assertThat(problems(Arrays.copyOf(workbook("x"), 600))).containsExactly("0:0 TABLE-DAMAGED");
        assertThat(problems(zip(Map.of("xl/workbook.xml", text("<nonsense"))))).containsExactly("0:0 TABLE-DAMAGED");
    }

    @Test
    void aBombIsNotUnfolded() throws IOException {
        byte[] bomb = bomb(257);
        assertThat(bomb.length).isLessThan(1024 * 1024);
        Assertions.assertTimeout(
                Duration.ofSeconds(30), () -> assertThat(problems(bomb)).containsExactly("0:0 TABLE-BOMB"));
    }

    @Test
    void aCellFarBeyondTheLastColumnIsRefused() throws IOException {
        byte[] far = rewritten(workbook("x"), "r=\"A1\"", "r=\"ZZZZZZ1\"");
        assertThat(problems(far)).containsExactly("0:0 TABLE-TOO-WIDE");
    }

    @Test
    void aHugeCellOfAWorkbookIsRefusedWithItsPlace() throws IOException {
        assertThat(problems(workbook("x".repeat(30_000)))).containsExactly("2:1 TABLE-CELL-TOO-LONG");
    }

    @Test
    void aWorkbookIsReadWhateverItsNameAndTheReverse() throws IOException {
        assertThat(problems(workbook("bien"))).isEmpty();
        assertThat(problems(text(HEADERS + "a;b;c\n"))).isEmpty();
    }

    private static byte[] workbook(String cell) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (Workbook workbook = new Workbook(bytes, "essai", "1.0")) {
            Worksheet sheet = workbook.newWorksheet("Données");
            String[] headers = HEADERS.strip().split(";");
            for (int i = 0; i < headers.length; i++) {
                sheet.value(0, i, headers[i]);
            }
            sheet.value(1, 0, cell);
        }
        return bytes.toByteArray();
    }

    private static byte[] zip(Map<String, byte[]> entries) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
            for (Map.Entry<String, byte[]> entry : entries.entrySet()) {
                zip.putNextEntry(new ZipEntry(entry.getKey()));
                zip.write(entry.getValue());
            }
        }
        return bytes.toByteArray();
    }

    /** An archive of one entry of zeros, of so many megabytes. */
    private static byte[] bomb(int megabytes) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        byte[] zeros = new byte[1024 * 1024];
        try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
            zip.putNextEntry(new ZipEntry("xl/workbook.xml"));
            for (int i = 0; i < megabytes; i++) {
                zip.write(zeros);
            }
        }
        return bytes.toByteArray();
    }

    /** The same archive with something else in its sheets. */
    private static byte[] rewritten(byte[] workbook, String before, String after) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipFile in = ZipFile.builder().setByteArray(workbook).get();
                ZipOutputStream out = new ZipOutputStream(bytes)) {
            for (ZipArchiveEntry entry : Collections.list(in.getEntries())) {
                out.putNextEntry(new ZipEntry(entry.getName()));
                String content = new String(in.getInputStream(entry).readAllBytes(), StandardCharsets.UTF_8);
                out.write(text(entry.getName().contains("worksheets/") ? content.replace(before, after) : content));
            }
        }
        return bytes.toByteArray();
    }
}
