package org.balise.registry.intake;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.balise.registry.Samples.YEAR;
import static org.balise.registry.Samples.body;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.balise.api.assess.Truth;
import org.balise.api.problem.Problem;
import org.balise.api.problem.ProblemsException;
import org.balise.api.registry.Declaration;
import org.balise.api.registry.FiscalYear;
import org.balise.registry.DeclarationVersion;
import org.balise.registry.Outcome;
import org.balise.registry.Progress;
import org.balise.registry.Proposal;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;
import org.junit.jupiter.api.Test;

/** What is understood of a collection in a way that a person should know, and what is known already. */
class IntakeNoticesTest {
    private static final Vocabulary VOCABULARY = Vocabulary.standard();
    private static final String HEADERS = "Identifiant;Nom;Organisme;Statut\n";

    private final BodyNames bodies = new BodyNames(List.of(body("a", "Alpha"), body("b", "Beta")));

    private Intake<Proposal> read(byte[] content, Truth unsaid, Declaration... known) {
        List<DeclarationVersion> versions = Arrays.stream(known)
                .map(declaration -> new DeclarationVersion(declaration, 1, 3))
                .toList();
        List<DeclarationVersion> ofYear = versions.stream()
                .filter(version -> version.declaration().year().equals(YEAR))
                .toList();
        Mapping mapping = CollectionIntake.map("f.csv", content, VOCABULARY, Map.of());
        return new CollectionIntake("f.csv", VOCABULARY, YEAR, bodies, new Holdings(ofYear, versions), unsaid)
                .read(mapping, Progress.NONE);
    }

    private Intake<Proposal> read(String content, Declaration... known) {
        return read(content.getBytes(StandardCharsets.UTF_8), Truth.UNKNOWN, known);
    }

    private static Declaration known(String id, String body, String name, FiscalYear year, Truth cybersecurity) {
        return new Declaration(
                id,
                body,
                year,
                name,
                "Décrite",
                "automatisation",
                "production",
                List.of("delai"),
                cybersecurity,
                "Portefeuille d’alors",
                "suite",
                null);
    }

    private static List<String> arguments(Intake<?> intake, String code) {
        return intake.notices().stream()
                .filter(notice -> notice.code().equals(code))
                .findFirst()
                .map(Problem::arguments)
                .orElse(List.of());
    }

    @Test
    void whatTheFileLeavesOutIsNamed() {
        Declaration gone = known("a.vieux", "a", "Vieux", YEAR, Truth.NO);
        Declaration rejected = known("a.refuse", "a", "Refusé", YEAR, Truth.NO);
        Declaration elsewhere = known("b.ailleurs", "b", "Ailleurs", YEAR, Truth.NO);
        Intake<Proposal> intake =
                read("Nom;Organisme;Statut\nNeuf;a;En production\nRefusé;a;Presque\n", gone, rejected, elsewhere);
        assertThat(arguments(intake, "INTAKE-ABSENT")).containsExactly("1", "Vieux [a.vieux]");
    }

    @Test
    void everyInitiativeLeftOutIsNamed() {
        Declaration[] gone = IntStream.rangeClosed(1, 9)
                .mapToObj(number -> known("a.v" + number, "a", "Vieux " + number, YEAR, Truth.NO))
                .toArray(Declaration[]::new);
        List<String> told = arguments(read("Nom;Organisme;Statut\nNeuf;a;En production\n", gone), "INTAKE-ABSENT");
        assertThat(told.get(1)).contains("[a.v1]", "[a.v9]").doesNotContain("…");
    }

    @Test
    void whatIsWithdrawnIsNotMissedAndComesBackAsAChange() {
        Declaration withdrawn = known("a.vieux", "a", "Vieux", YEAR, Truth.NO);
        Holdings holdings = new Holdings(List.of(new DeclarationVersion(withdrawn, 2, 5, true)), List.of());
        Mapping mapping = CollectionIntake.map(
                "f.csv",
                "Nom;Organisme;Statut\nx;a;En production\n".getBytes(StandardCharsets.UTF_8),
                VOCABULARY,
                Map.of());
        Intake<Proposal> intake = new CollectionIntake("f.csv", VOCABULARY, YEAR, bodies, holdings, Truth.NO)
                .read(mapping, Progress.NONE);
        assertThat(arguments(intake, "INTAKE-ABSENT")).isEmpty();
        assertThat(holdings.foresee(
                        List.of(new Proposal(withdrawn, 2), intake.taken().get(0))))
                .isEqualTo(new Outcome(1, 1, 0, 0));
    }

    @Test
    void aPersonMaySayLaterWhatWasUnknown() {
        byte[] content = "Nom;Organisme;Statut\nTri;a;En production\n".getBytes(StandardCharsets.UTF_8);
        Declaration unknown = known("a.tri", "a", "Tri", YEAR, Truth.UNKNOWN);
        assertThat(read(content, Truth.NO, unknown).taken().get(0).declaration().cybersecurity())
                .isEqualTo(Truth.NO);
        assertThat(arguments(read(content, Truth.UNKNOWN, unknown), "INTAKE-CYBERSECURITY-UNKNOWN"))
                .containsExactly("1", "2");
        Declaration said = known("a.tri", "a", "Tri", YEAR, Truth.YES);
        assertThat(read(content, Truth.NO, said).taken().get(0).declaration().cybersecurity())
                .as("an answer is not lost to a general one")
                .isEqualTo(Truth.YES);
    }

    @Test
    void blankCellsAboutCybersecurityAreCounted() {
        Intake<Proposal> intake = read(
                "Nom;Organisme;Statut;Cybersécurité\nA;a;En production;\nB;a;En production;inconnu\nC;a;Presque;\n");
        assertThat(arguments(intake, "INTAKE-CYBERSECURITY-BLANK")).containsExactly("1", "2");
    }

    @Test
    void aColumnThatTheFileLacksKeepsWhatTheYearBeforeSaid() {
        FiscalYear before = YEAR.previous();
        Intake<Proposal> intake =
                read("Nom;Organisme;Statut\nTri;a;En production\n", known("a.tri", "a", "Tri", before, Truth.NO));
        Declaration declaration = intake.taken().get(0).declaration();
        assertThat(declaration.category()).isEqualTo("automatisation");
        assertThat(declaration.cybersecurity()).isEqualTo(Truth.NO);
        assertThat(declaration.sharedTool()).isEqualTo("suite");
        assertThat(declaration.portfolio()).as("of its own year only").isNull();
        assertThat(intake.notices()).isEmpty();
        Intake<Proposal> backwards =
                read("Nom;Organisme;Statut\nTri;a;En production\n", known("a.tri", "a", "Tri", YEAR.next(), Truth.NO));
        assertThat(backwards.taken().get(0).declaration().category()).isNull();
    }

    @Test
    void anIdThatDoesNotGoWithWhatIsKnownIsTold() {
        Declaration tri = known("a.tri", "a", "Tri", YEAR, Truth.NO);
        assertThat(arguments(read(HEADERS + "a.nouveau;TRI;a;En production\n", tri), "INTAKE-NEW-ID"))
                .containsExactly("1", "2 · a.nouveau · a.tri");
        assertThat(arguments(read(HEADERS + "a.tri;Traduire;b;En production\n", tri), "INTAKE-OTHER-IDENTITY"))
                .containsExactly("1", "2 · a.tri · Tri");
        assertThat(read(HEADERS + "a.tri;Traduire;a;En production\n", tri).notices())
                .extracting(Problem::code)
                .doesNotContain("INTAKE-NEW-ID", "INTAKE-OTHER-IDENTITY");
    }

    @Test
    void aPortfolioThatIsNotThatOfTheBodyIsTold() {
        Intake<Proposal> intake = read("""
                Nom;Organisme;Statut;Portefeuille
                A;a;En production;PORTEFEUILLE fictif (Réseau)
                B;a;En production;Justice
                """);
        assertThat(arguments(intake, "INTAKE-OTHER-PORTFOLIO")).containsExactly("1", "a · Justice");
    }

    @Test
    void rowsThatAreRejectedAreNoPartOfWhatIsTold() {
        Intake<Proposal> intake = read("""
                Nom;Organisme;Statut;Catégorie;Bénéfices
                A;a;Presque;;Joie
                B;a;En production;;Joie | Paix
                """);
        assertThat(arguments(intake, "INTAKE-NO-CATEGORY")).containsExactly("1", "3");
        assertThat(arguments(intake, "INTAKE-OTHER-BENEFITS")).containsExactly("2", "Joie | Paix");
    }

    @Test
    void aNumberMayStandForYesOrNo() {
        Intake<Proposal> intake =
                read("Nom;Organisme;Statut;Cybersécurité\nA;a;En production;1.0\nB;a;En production;0,0\n");
        assertThat(intake.taken())
                .extracting(proposal -> proposal.declaration().cybersecurity())
                .containsExactly(Truth.YES, Truth.NO);
    }

    @Test
    void aFileOfHeadersAloneIsTold() {
        assertThat(arguments(read("Nom;Organisme;Statut\n"), "INTAKE-NO-ROWS")).containsExactly("1", "1");
    }

    @Test
    void theOtherSheetsOfAWorkbookAreNamed() throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (Workbook workbook = new Workbook(bytes, "essai", "1.0")) {
            for (String name : List.of("Nord", "Notes", "Sud")) {
                Worksheet sheet = workbook.newWorksheet(name);
                List<String> headers = name.equals("Notes") ? List.of("À lire") : List.of("Nom", "Organisme", "Statut");
                for (int i = 0; i < headers.size(); i++) {
                    sheet.value(0, i, headers.get(i));
                    sheet.value(
                            1, i, List.of("Tri " + name, "a", "En production").get(i));
                }
            }
        }
        Intake<Proposal> intake = read(bytes.toByteArray(), Truth.NO);
        assertThat(intake.taken()).hasSize(1);
        assertThat(arguments(intake, "INTAKE-OTHER-SHEETS")).containsExactly("1", "Excel · Sud");
    }

    @Test
    void aColumnCodeThatDoesNotExistIsRefused() {
        byte[] content = "Nom;Organisme;Statut\nTri;a;En production\n".getBytes(StandardCharsets.UTF_8);
        assertThatThrownBy(() -> CollectionIntake.map("f.csv", content, VOCABULARY, Map.of("nome", "Nom")))
                .isInstanceOfSatisfying(
                        ProblemsException.class,
                        e -> assertThat(e.problems())
                                .singleElement()
                                .satisfies(problem -> assertThat(problem.code()).isEqualTo("COLUMN-UNKNOWN"))
                                .satisfies(problem -> assertThat(problem.arguments())
                                        .startsWith("nome")
                                        .endsWith("nom")));
    }

    @Test
    void theValuesProposedAreThoseThatPeopleWrite() {
        Problem reason = read("Nom;Organisme;Statut\nTri;a;Presque\n")
                .rejects()
                .get(0)
                .reasons()
                .get(0);
        assertThat(reason.arguments().get(1)).contains("Solution en production").doesNotContain("developpement");
    }
}
