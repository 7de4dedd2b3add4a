package org.balise.core.pack;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URLClassLoader;
import java.nio.file.Path;
import java.util.List;
import org.balise.api.problem.Problem;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PackLintTest {
    private static final String TEXTS = "essais/01-public.yaml";
    private static final String DUTY = """
            juger-du-public:
              kind: duty
              title: { fr: Avertir, en: Warn }
              in-force: { from: 2024-06-27 }
              checked-on: 2026-11-23
              force: BONNE
              severity: S1
              says: { fr: Avertir., en: Warn. }
              remedy: { fr: Avertir., en: Warn. }
              evidence: { fr: Un avis., en: A notice. }
              proof: essai.avis
              due: { role: personne }
            """;

    @TempDir
    private Path folder;

    @Test
    void a_sound_pack_has_no_problem_but_what_the_engine_needs() throws IOException {
        assertThat(codes(new SmallPack())).containsOnly("PARAMETER-OF-ENGINE");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "essais/01-public.yaml | role: personne | role: persone | ROLE-UNKNOWN",
                "essais/01-public.yaml | juger-du-public | juger-du-publics | RULE-WITHOUT-TEXTS",
                "essais/01-public.yaml | 2026-11-23 | 2026-11-24 | RULE-CHECKED-LATER",
                "essais/01-public.yaml | kind: judgement | corpus: [LOI-1]\\n  kind: judgement | CITATION-UNKNOWN",
                "essais/01-public.yaml | kind: judgement | principle: 3\\n  kind: judgement | PRINCIPLE-UNKNOWN",
                "essais/01-public.yaml | Est-ce juste? | Est-ce juste ? | FR-SPACE-BEFORE",
                "essais/01-public.yaml | Est-ce juste? | « Juste »? | FR-QUOTES",
                "essais/01-public.yaml | Est-ce juste? | \"Voici : est-ce juste?\" | FR-COLON",
                "essais/01-public.yaml | Est-ce juste? | Est-ce juste à 10 %? | FR-PERCENT",
                "essais/01-public.yaml | Est-ce juste? | L'est-ce? | FR-APOSTROPHE",
                "essais/01-public.yaml | Is it fair? | Isn't it fair? | EN-APOSTROPHE",
                "essais/01-public.yaml | Is it fair? | \"Is it {0}?\" | PLACEHOLDERS-DIFFER",
                "essais/01-public.drl | conclude.applies | conclude.derives | RULE-VERB",
                "essais/01-public.drl | Yes( fact == \"essai.public\" ) | Yes( fact == \"essai.phase\" ) | FACT-OTHER-TYPE",
                "essais/01-public.cases.yaml | expect: indetermine | expect: sans-objet | CASE-UNDETERMINED-MISSING",
                "essais/01-public.cases.yaml | expect: sans-objet | expect: declenche | CASE-CLEAR-MISSING",
                "essais/01-public.cases.yaml | expect: declenche | expect: indetermine | CASE-TRIGGERED-MISSING",
                "essais/01-public.cases.yaml | expect: declenche | expect: conforme | CASE-EXPECTATION",
                "essais/01-public.cases.yaml | expect: declenche | expect: hors-vigueur | CASE-DATE",
                "essais/01-public.cases.yaml | juger-du-public | juger | CASE-RULE-UNKNOWN",
                "facts.yaml | facts: | facts:\\n  - { id: seul, type: yes-no, kind: trigger, label: { fr: a, en: a } } | FACT-NOT-ASKED",
                "facts.yaml | facts: | facts:\\n  - { id: seul, type: yes-no, kind: derived, label: { fr: a, en: a } } | FACT-NOT-DERIVED",
                "pack.yaml | 2024-06-27 } | 2024-06-27, to: 2024-06-28 }\\nextra: 1 | KEY-UNKNOWN"
            })
    void each_fault_has_its_code(String file, String text, String by, String code) throws IOException {
        SmallPack faulty = new SmallPack().replace(file, text, by.replace("\\n", "\n"));
        assertThat(codes(faulty)).anyMatch(found -> found.startsWith(code));
    }

    @Test
    void a_missing_or_misplaced_file_is_told() throws IOException {
        assertThat(codes(new SmallPack().without("essais/01-public.cases.yaml")))
                .contains("STEM-FILE-MISSING");
        assertThat(codes(new SmallPack().with("fact.yaml", "facts: []\n"))).contains("PACK-FILE-UNKNOWN");
    }

    @Test
    void a_parameter_is_read_and_has_a_value_from_the_first_day() throws IOException {
        String late = """
                parameters:
                  - id: seuil.essai
                    label: { fr: Seuil, en: Threshold }
                    unit: { fr: points, en: points }
                    mark: proposition
                    last-confirmed-on: 2026-11-23
                    values: { 2025-01-01: 3 }
                """;
        assertThat(codes(new SmallPack().with("parameters/seuils.yaml", late)))
                .contains("PARAMETER-NOT-READ", "PARAMETER-LATE");
    }

    @Test
    void a_count_reads_only_what_a_declaration_gives() throws IOException {
        SmallPack counting = new SmallPack().with(TEXTS, """
                juger-du-public:
                  kind: count
                  title: { fr: Compter, en: Count }
                  in-force: { from: 2024-06-27 }
                  checked-on: 2026-11-23
                  effect: comptee
                  reason: { fr: Le public est visé., en: The public is concerned. }
                """);
        assertThat(codes(counting)).contains("COUNT-FACT", "PARAMETER-OF-ENGINE");
        assertThat(codes(new SmallPack())).doesNotContain("COUNT-FACT");
    }

    @Test
    void a_proof_is_asked_for_whenever_its_duty_applies() throws IOException {
        assertThat(codes(withProof("essai.phase: une"))).contains("PROOF-NOT-ASKED");
        assertThat(codes(withProof("essai.public: oui"))).doesNotContain("PROOF-NOT-ASKED");
    }

    private static SmallPack withProof(String visibleWhen) {
        return new SmallPack()
                .replace(
                        "facts.yaml",
                        "facts:",
                        "facts:\n  - { id: essai.avis, type: yes-no, kind: evidence, label: { fr: Avis, en: Notice } }")
                .with("questions/preuves.yaml", """
                        id: preuves
                        title: { fr: Preuves, en: Proofs }
                        questions:
                          - id: essai.avis
                            type: yes-no
                            text: { fr: Un avis?, en: A notice? }
                            help: { fr: Oui ou non., en: Yes or no. }
                            visible-when: [{ %s }]
                            feeds: [essai.avis]
                        """.formatted(visibleWhen))
                .with(TEXTS, DUTY);
    }

    private List<String> codes(SmallPack pack) throws IOException {
        Path root = folder.resolve("pack" + System.identityHashCode(pack));
        try (URLClassLoader classPath = SmallPack.classPath(folder.resolve("class-path"))) {
            return new PackLoader(classPath)
                    .check(List.of(pack.folder(root)), "essai-questions").stream()
                            .map(Problem::code)
                            .distinct()
                            .toList();
        }
    }
}
