package org.balise.registry.intake;

import static org.assertj.core.api.Assertions.assertThat;
import static org.balise.registry.Samples.body;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.balise.api.registry.PublicBody;
import org.balise.api.rule.Period;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;
import org.junit.jupiter.api.Test;

class BodyIntakeTest {
    private static final Vocabulary VOCABULARY = Vocabulary.standard();
    private static final String HEADERS = "Identifiant;Nom;Réseau;Portefeuille;Du;Au;Sigles\n";

    private static Intake<PublicBody> read(String rows) {
        return read(rows, List.of(body("z", "Déjà là")), false);
    }

    private static Intake<PublicBody> read(String rows, List<PublicBody> known, boolean forgets) {
        byte[] content = (HEADERS + rows).getBytes(StandardCharsets.UTF_8);
        Mapping mapping = BodyIntake.map("f", content, VOCABULARY, Map.of());
        return new BodyIntake("f", VOCABULARY, known, forgets).read(mapping);
    }

    private static List<String> codes(Intake<?> intake) {
        return intake.rejects().stream()
                .flatMap(reject -> reject.reasons().stream())
                .map(reason -> reason.line() + ":" + reason.column() + " " + reason.code())
                .toList();
    }

    @Test
    void periodsThatFollowEachOtherMakeOne() {
        LocalDate start = LocalDate.of(2024, 4, 1);
        LocalDate change = LocalDate.of(2025, 4, 1);
        Intake<PublicBody> intake = read("""
                a;Alpha;Ministère;P;2024-04-01;2025-03-31;AL | ALF
                a;Alpha;ministere;P (Réseau);2025-04-01;;AL
                """);
        assertThat(codes(intake)).isEmpty();
        assertThat(intake.taken())
                .containsExactly(new PublicBody(
                        "a",
                        "ministere",
                        List.of(new PublicBody.Dated("Alpha", new Period(start, null))),
                        List.of(
                                new PublicBody.Dated("P", new Period(start, change)),
                                new PublicBody.Dated("P (Réseau)", new Period(change, null))),
                        List.of("AL", "ALF")));
    }

    @Test
    void everyReasonIsTold() {
        Intake<PublicBody> intake = read("""
                A B;Alpha;ministere;P;2024-04-01;;
                b;;planète;P;hier;2020-01-01;
                c;Gamma;ministere;P;2024-04-01;2023-01-01;
                d;Delta;ministere;P;2024-04-01;;
                d;Delta;sante;P;2025-04-01;;
                e;Epsilon;ministere;P;2024-04-01;;DÉJÀ là
                f;Phi;ministere;P;2024-04-01;;psi
                g;Psi;ministere;P;2024-04-01;;
                h;Êta;ministere;P;2024-04-01;;
                """);
        assertThat(intake.taken()).extracting(PublicBody::id).containsExactly("h");
        assertThat(codes(intake))
                .containsExactly(
                        "2:1 ROW-ID",
                        "3:3 ROW-VALUE-UNKNOWN",
                        "3:2 ROW-EMPTY-CELL",
                        "3:5 ROW-DATE",
                        "4:6 ROW-PERIOD",
                        "5:1 ROW-BODY-OTHER-ROW",
                        "6:3 ROW-BODY-NETWORK",
                        "6:5 ROW-BODY-OVERLAP",
                        "7:2 ROW-BODY-NAME-SHARED",
                        "8:2 ROW-BODY-NAME-SHARED",
                        "9:2 ROW-BODY-NAME-SHARED");
    }

    /** Each of a hundred thousand rows may be wrong without being held against all the others. */
    @Test
    void whatIsWrongIsToldOncePerRow() {
        int rows = 20_000;
        assertThat(codes(read(";Alpha;ministere;P;2024-04-01;;\n".repeat(rows))))
                .hasSize(rows)
                .allMatch(code -> code.endsWith(":1 ROW-EMPTY-CELL"));
        assertThat(codes(read("a;Alpha;ministere;P;2024-04-01;;\n".repeat(rows))))
                .startsWith("2:1 ROW-BODY-OTHER-ROW", "3:5 ROW-BODY-OVERLAP")
                .hasSize(rows);
    }

    @Test
    void anotherNameIsNoLongerThanAName() {
        assertThat(codes(read("a;Alpha;ministere;P;2024-04-01;;AL | " + "x".repeat(401) + "\n")))
                .containsExactly("2:7 ROW-CELL-TOO-LONG");
    }

    /** A list of what changed alone would make the registry forget the rest. */
    @Test
    void aListThatForgetsAPeriodIsRefusedUnlessItReplaces() {
        PublicBody known = read("""
                a;Alpha;ministere;P;2020-04-01;2023-03-31;AL
                a;Beta;ministere;P;2023-04-01;;
                """).taken().get(0);
        String changed = "a;Gamma;ministere;P;2025-04-01;;GA\n";
        Intake<PublicBody> refused = read(changed, List.of(known), false);
        assertThat(codes(refused)).containsExactly("2:5 ROW-BODY-HISTORY");
        assertThat(refused.rejects().get(0).reasons().get(0).arguments().get(1))
                .isEqualTo("Alpha (2020-04-01), Beta (2023-04-01), P (2020-04-01)");
        assertThat(read(changed, List.of(known), true).taken().get(0).aliases()).containsExactly("GA");

        Intake<PublicBody> whole = read("""
                a;Alpha;ministere;P;2020-04-01;2023-03-31;
                a;Beta corrigé;ministere;P;2023-04-01;2025-03-31;
                a;Gamma;ministere;P;2025-04-01;;GA
                """, List.of(known), false);
        assertThat(codes(whole)).isEmpty();
        assertThat(whole.taken().get(0).aliases()).containsExactly("AL", "GA");
    }

    @Test
    void datesAreReadAsPeopleWriteThemWhenThereIsOneWay() {
        Intake<PublicBody> intake = read("""
                a;Alpha;ministere;P;31/12/2024;;
                b;Beta;ministere;P;01/04/2024;;
                c;Gamma;ministere;P;4/4/2024;;
                d;Delta;ministere;P;31/02/2024;;
                """);
        assertThat(intake.taken())
                .extracting(body -> body.names().get(0).validity().from())
                .containsExactly(LocalDate.of(2024, 12, 31), LocalDate.of(2024, 4, 4));
        assertThat(codes(intake)).containsExactly("3:5 ROW-DATE-AMBIGUOUS", "5:5 ROW-DATE");
    }

    @Test
    void theDatesOfAWorkbookAreDates() throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (Workbook workbook = new Workbook(bytes, "essai", "1.0")) {
            Worksheet sheet = workbook.newWorksheet("Organismes");
            String[] headers = HEADERS.strip().split(";");
            for (int i = 0; i < headers.length; i++) {
                sheet.value(0, i, headers[i]);
            }
            String[] row = {"a", "Alpha", "ministere", "P"};
            for (int i = 0; i < row.length; i++) {
                sheet.value(1, i, row[i]);
            }
            sheet.value(1, 4, LocalDate.of(2024, 4, 1));
            sheet.style(1, 4).format("yyyy-mm-dd").set();
            sheet.value(1, 5, 45747);
            sheet.style(1, 5).format("dd/mm/yyyy").set();
        }
        Mapping mapping = BodyIntake.map("f.xlsx", bytes.toByteArray(), VOCABULARY, Map.of());
        Intake<PublicBody> intake = new BodyIntake("f.xlsx", VOCABULARY, List.of(), false).read(mapping);
        assertThat(codes(intake)).isEmpty();
        assertThat(intake.taken().get(0).names().get(0).validity())
                .isEqualTo(new Period(LocalDate.of(2024, 4, 1), LocalDate.of(2025, 4, 1)));
    }

    @Test
    void theExampleIsReadWhole() throws IOException {
        byte[] content = Files.readAllBytes(Path.of("../../exemples/registre/organismes.csv"));
        Mapping mapping = BodyIntake.map("f", content, VOCABULARY, Map.of());
        Intake<PublicBody> intake = new BodyIntake("f", VOCABULARY, List.of(), false).read(mapping);
        assertThat(codes(intake)).isEmpty();
        assertThat(intake.taken()).hasSize(88);
    }
}
