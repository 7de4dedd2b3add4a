package org.balise.registry.intake;

import static org.assertj.core.api.Assertions.assertThat;
import static org.balise.registry.Samples.YEAR;
import static org.balise.registry.Samples.body;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.balise.api.assess.Truth;
import org.balise.api.problem.Problem;
import org.balise.api.registry.Declaration;
import org.balise.registry.DeclarationVersion;
import org.balise.registry.Progress;
import org.balise.registry.Proposal;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class CollectionIntakeTest {
    private static final Charset WINDOWS = Charset.forName("windows-1252");
    private static final Vocabulary VOCABULARY = Vocabulary.standard();

    private final BodyNames bodies = new BodyNames(
            List.of(body("a", "Cégep de l’Exemple"), body("b", "Organisme fictif no 2"), body("c", "Autre organisme")));

    private Intake<Proposal> read(byte[] content, List<DeclarationVersion> known, Map<String, String> given) {
        Mapping mapping = CollectionIntake.map("f.csv", content, VOCABULARY, given);
        Holdings holdings = new Holdings(known, known);
        return new CollectionIntake("f.csv", VOCABULARY, YEAR, bodies, holdings, Truth.UNKNOWN)
                .read(mapping, Progress.NONE);
    }

    private Intake<Proposal> read(String content) {
        return read(content.getBytes(StandardCharsets.UTF_8), List.of(), Map.of());
    }

    private static List<String> codes(Intake<?> intake) {
        return intake.rejects().stream()
                .flatMap(reject -> reject.reasons().stream())
                .map(reason -> reason.line() + ":" + reason.column() + " " + reason.code())
                .toList();
    }

    /** The same two declarations, in every way in which a file may come. */
    static Stream<byte[]> sameContent() throws IOException {
        String semicolons = """
                Nom de l’actif, du projet ou de l’initiative;Catégorie;Organisme public responsable;Bénéfices associés;Statut
                Éclaircir l’été;Traitement d’image/Imagerie médicale;Cégep de l’Exemple;Délai | Coût;Solution en production
                Tri;Automatisation;Organisme fictif no 2;;Information indisponible
                """;
        String straight = semicolons.replace('’', '\'');
        String messy = """

                Portrait 2025;;;;
                ;;;;
                  NOM DU PROJET ;CATEGORIE\u00a0;op responsable ;Benefices;STATUT (au 15 juin)
                "Éclaircir
                l’été ";traitement d'image imagerie medicale;cegep de l'exemple ;délai, coûts;solution  en production
                ;;;;
                Tri;AUTOMATISATION;organisme fictif  no 2;;information indisponible
                """;
        String english = semicolons.replaceFirst(".*\n", "Initiative name;Category;Public body;Benefits;Status\n");
        return Stream.of(
                semicolons.getBytes(StandardCharsets.UTF_8),
                ("\ufeff" + semicolons.replace("\n", "\r\n")).getBytes(StandardCharsets.UTF_8),
                straight.getBytes(WINDOWS),
                semicolons.getBytes(WINDOWS),
                quoted(semicolons, ",").getBytes(StandardCharsets.UTF_8),
                semicolons.replace(';', '\t').getBytes(StandardCharsets.UTF_8),
                ("\ufeff" + semicolons.replace(';', '\t')).getBytes(StandardCharsets.UTF_16LE),
                messy.getBytes(StandardCharsets.UTF_8),
                english.getBytes(StandardCharsets.UTF_8),
                workbook(semicolons, true),
                workbook(semicolons, false));
    }

    private static String quoted(String text, String separator) {
        return '"' + text.strip().replace(";", "\"" + separator + "\"").replace("\n", "\"\n\"") + "\"\n";
    }

    /** A workbook; with titles, two merged rows come first and another sheet stands before. */
    private static byte[] workbook(String text, boolean titled) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (Workbook workbook = new Workbook(bytes, "essai", "1.0")) {
            if (titled) {
                workbook.newWorksheet("Lisez-moi").value(0, 0, "Ne pas modifier");
            }
            Worksheet sheet = workbook.newWorksheet("Données");
            int top = titled ? 3 : 0;
            if (titled) {
                sheet.value(0, 0, "Portrait des utilisations");
                sheet.range(0, 0, 1, 4).merge();
            }
            String[] lines = text.strip().split("\n");
            for (int line = 0; line < lines.length; line++) {
                String[] cells = lines[line].split(";");
                for (int column = 0; column < cells.length; column++) {
                    sheet.value(top + line, column, cells[column]);
                }
            }
        }
        return bytes.toByteArray();
    }

    @ParameterizedTest
    @MethodSource("sameContent")
    void theSameContentIsReadTheSameHoweverItComes(byte[] content) {
        Intake<Proposal> intake = read(content, List.of(), Map.of());
        assertThat(codes(intake)).isEmpty();
        List<Declaration> read =
                intake.taken().stream().map(Proposal::declaration).toList();
        assertThat(read).hasSize(2);
        assertThat(read.get(0).name().replace('’', '\'')).isEqualTo("Éclaircir l'été");
        assertThat(read.get(0).initiative()).isEqualTo("a.eclaircir-l-ete");
        assertThat(read.get(0).category()).isEqualTo("image");
        assertThat(read.get(0).status()).isEqualTo("production");
        assertThat(read.get(0).benefits()).containsExactly("cout", "delai");
        assertThat(read.get(1).body()).isEqualTo("b");
        assertThat(read.get(1).status()).isEqualTo("indisponible");
        assertThat(read.get(1).cybersecurity()).isEqualTo(Truth.UNKNOWN);
    }

    @Test
    void everyReasonOfEveryBadRowIsTold() {
        Intake<Proposal> intake = read("""
                Nom;Organisme;Statut;Catégorie;Cybersécurité;Identifiant
                Bon;a;En production;Automatisation;non;
                ;inconnu;En cours;Robotique;peut-être;
                bon;Cégep de l’Exemple;En développement;;;
                Trop;a;En production;Automatisation;non;;de trop
                Sans statut;a;;;;
                Mauvais id;a;En production;;;Pas Bon
                Total;;;;;
                """);
        assertThat(intake.taken()).hasSize(1);
        assertThat(codes(intake))
                .containsExactly(
                        "3:1 ROW-EMPTY-CELL",
                        "3:2 ROW-BODY-UNKNOWN",
                        "3:4 ROW-VALUE-UNKNOWN",
                        "3:3 ROW-VALUE-UNKNOWN",
                        "3:5 ROW-TRUTH",
                        "4:1 ROW-REPEATED",
                        "5:7 ROW-TOO-WIDE",
                        "6:3 ROW-EMPTY-CELL",
                        "7:6 ROW-ID",
                        "8:2 ROW-EMPTY-CELL",
                        "8:3 ROW-EMPTY-CELL");
    }

    @Test
    void aNearNameIsProposed() {
        Intake<Proposal> intake = read("Nom;Organisme;Statut\nx;Cégep Exemple;En prodution\n");
        List<Problem> reasons = intake.rejects().get(0).reasons();
        assertThat(reasons.get(0).arguments()).endsWith("Cégep de l’Exemple");
        assertThat(reasons.get(1).arguments()).endsWith("Solution en production");
    }

    @Test
    void whatIsKnownIsRecognisedAndWhatTheFileLacksIsKept() {
        Declaration known = new Declaration(
                "a.tri",
                "a",
                YEAR,
                "Tri",
                "Déjà décrite",
                "automatisation",
                "developpement",
                List.of("delai"),
                Truth.NO,
                "P",
                "outil",
                null);
        Intake<Proposal> intake = read(
                "Nom;Organisme;Statut\nTRI;a;En production\n".getBytes(StandardCharsets.UTF_8),
                List.of(new DeclarationVersion(known, 4, 9)),
                Map.of());
        Proposal proposal = intake.taken().get(0);
        assertThat(proposal.basis()).isEqualTo(4);
        assertThat(proposal.declaration())
                .isEqualTo(new Declaration(
                        "a.tri",
                        "a",
                        YEAR,
                        "TRI",
                        "Déjà décrite",
                        "automatisation",
                        "production",
                        List.of("delai"),
                        Truth.NO,
                        "P",
                        "outil",
                        null));
    }

    @Test
    void aPersonMaySayWhichColumnIsWhich() {
        byte[] content = "Quoi;Qui;Statut\nTri;a;En production\n".getBytes(StandardCharsets.UTF_8);
        assertThat(read(content, List.of(), Map.of("nom", "quoi", "organisme", "Qui"))
                        .taken())
                .hasSize(1);
    }

    @Test
    void unknownBenefitsAreKeptAsOtherAndTold() {
        Intake<Proposal> intake = read("Nom;Organisme;Statut;Bénéfices\nx;a;En production;Joie de vivre | Délai\n");
        assertThat(intake.taken().get(0).declaration().benefits()).containsExactly("autre", "delai");
        assertThat(intake.notices()).extracting(Problem::code).contains("INTAKE-OTHER-BENEFITS");
    }

    /** Corrected in a spreadsheet, the file of rejects is imported like any other. */
    @Test
    void rejectsComeBackOnceCorrected() {
        Intake<Proposal> intake = read("Nom;Organisme;Statut\n=1+1;a;Inconnu au bataillon\n");
        String file = new String(
                RejectsFile.write(intake.mapping().header(), intake.rejects(), "Ligne", "Motifs", Problem::code),
                StandardCharsets.UTF_8);
        assertThat(file).contains("\"'=1+1\"").startsWith("\ufeff");
        Intake<Proposal> again = read(file.replace("Inconnu au bataillon", "En production"));
        assertThat(again.taken().get(0).declaration().name()).isEqualTo("=1+1");
    }
}
