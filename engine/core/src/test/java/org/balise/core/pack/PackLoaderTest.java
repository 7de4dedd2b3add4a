package org.balise.core.pack;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.io.IOException;
import java.net.URLClassLoader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.balise.api.fact.Yes;
import org.balise.api.problem.ProblemsException;
import org.balise.core.rules.Firing;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PackLoaderTest {
    private static final String QUESTIONNAIRE = "essai-questions";
    private static final String DRL = "essais/01-public.drl";

    @TempDir
    private Path folder;

    private URLClassLoader classPath;

    @BeforeEach
    void open() throws IOException {
        classPath = SmallPack.classPath(folder.resolve("class-path"));
    }

    @AfterEach
    void close() throws IOException {
        classPath.close();
    }

    @Test
    void a_pack_given_as_text_runs() throws IOException {
        LoadedRules rules = load(new SmallPack().folder(folder.resolve("pack")));
        Yes fact = new Yes("essai.public");
        assertThat(rules.engine().run(List.of(fact), List.of(), List.of()).of("juger-du-public"))
                .containsExactly(new Firing("juger-du-public", "", true, List.of(fact)));
    }

    @Test
    void a_folder_a_zip_and_a_jar_of_one_pack_have_one_fingerprint() throws IOException {
        Path asFolder = new SmallPack().folder(folder.resolve("pack"));
        Path asZip = new SmallPack().zip(folder.resolve("pack.zip"), "");
        Path asJar = new SmallPack().zip(folder.resolve("pack.jar"), "packs/essai/");
        assertThat(load(asFolder).book().packs())
                .isEqualTo(load(asZip).book().packs())
                .isEqualTo(load(asJar).book().packs());
    }

    @Test
    void points_at_a_mistyped_fact_and_says_what_was_meant() throws IOException {
        Path pack = new SmallPack().replace(DRL, "essai.public", "essai.pubic").folder(folder.resolve("pack"));
        assertThat(problems(pack)).containsExactly(pack + "/" + DRL + ":6:28 FACT-UNKNOWN [essai.pubic, essai.public]");
    }

    @Test
    void never_compiles_what_the_reader_refuses() throws IOException {
        Path pack = new SmallPack()
                .replace(DRL, "conclude.applies", "System.exit( 1 ); conclude.applies")
                .folder(folder.resolve("pack"));
        assertThat(problems(pack)).containsExactly(pack + "/" + DRL + ":8:5 DRL-UNEXPECTED [System, conclude]");
    }

    @Test
    void says_when_there_is_no_pack_or_no_manifest_or_another_engine_is_needed() throws IOException {
        Path missing = folder.resolve("absent");
        assertThat(problems(missing)).contains(missing + ":0:0 PACK-NOT-FOUND []");
        Path empty = Files.createDirectories(folder.resolve("empty"));
        assertThat(problems(empty)).containsExactly(empty + "/pack.yaml:0:0 PACK-EMPTY []");
        Path unnamed = new SmallPack().without("pack.yaml").folder(folder.resolve("unnamed"));
        assertThat(problems(unnamed)).containsExactly(unnamed + "/pack.yaml:0:0 PACK-NO-MANIFEST []");
        Path later = new SmallPack().replace("pack.yaml", "\"0.1\"", "\"9.0\"").folder(folder.resolve("later"));
        assertThat(problems(later)).anyMatch(problem -> problem.contains("PACK-ENGINE [9.0, "));
        assertThat(problemsOf(() -> new PackLoader(classPath).load(List.of(unnamed), "essai-question")))
                .containsExactly(unnamed + "/pack.yaml:0:0 PACK-NO-MANIFEST []");
    }

    @Test
    void says_which_questionnaire_was_meant() throws IOException {
        Path pack = new SmallPack().folder(folder.resolve("pack"));
        assertThat(problemsOf(() -> new PackLoader(classPath).load(List.of(pack), "essai-question")))
                .containsExactly(
                        "essai-question:0:0 QUESTIONNAIRE-UNKNOWN [essai-question, essai-questions, essai-questions]");
    }

    @Test
    void refuses_two_packs_that_define_the_same_things() throws IOException {
        Path one = new SmallPack().folder(folder.resolve("one"));
        Path two = new SmallPack().folder(folder.resolve("two"));
        assertThat(problemsOf(() -> new PackLoader(classPath).load(List.of(one, two), QUESTIONNAIRE)))
                .anyMatch(problem -> problem.contains("ID-CLASH [essai.public, essai]"))
                .anyMatch(problem -> problem.contains("ID-CLASH [juger-du-public, essai]"));
    }

    @Test
    void refuses_links() throws IOException {
        Path pack = new SmallPack().folder(folder.resolve("pack"));
        Path secret = Files.writeString(folder.resolve("secret.yaml"), "facts: []");
        Files.createSymbolicLink(pack.resolve("sources.yaml"), secret);
        assertThat(problems(pack)).anyMatch(problem -> problem.contains("sources.yaml:0:0 PACK-LINK"));
    }

    @Test
    void names_a_link_under_the_folder_that_the_user_named() throws IOException {
        Path pack = new SmallPack().folder(folder.resolve("pack"));
        Files.createSymbolicLink(pack.resolve("sources.yaml"), folder.resolve("secret.yaml"));
        Path named = Files.createSymbolicLink(folder.resolve("nom"), pack);
        assertThat(problems(named)).contains(named + "/sources.yaml:0:0 PACK-LINK []");
    }

    @Test
    void says_how_many_entries_an_archive_may_hold() throws IOException {
        Path archive = folder.resolve("many.zip");
        try (ZipOutputStream zip = new ZipOutputStream(Files.newOutputStream(archive))) {
            for (int i = 0; i <= 20_000; i++) {
                zip.putNextEntry(new ZipEntry(i + "/"));
            }
        }
        assertThat(problems(archive)).anyMatch(problem -> problem.contains("PACK-TOO-LARGE [20000, "));
    }

    @Test
    void a_notice_may_name_a_field_of_a_later_pack_and_is_blamed_alone() throws IOException {
        String notice = """
                id: avis
                form: letter
                title: { fr: Avis, en: Notice }
                sentence: { fr: Un avis., en: A notice. }
                blocks: [{ paragraph: { fr: "{%s}", en: "{%s}" } }]
                """;
        Path one = new SmallPack()
                .with("notices/avis.yaml", notice.formatted("plus-tard", "plus-tard"))
                .folder(folder.resolve("one"));
        Path two = fieldOnly().folder(folder.resolve("two"));
        load(one, two);
        Path wrong = new SmallPack()
                .with("notices/avis.yaml", notice.formatted("plus-tot", "plus-tot"))
                .folder(folder.resolve("wrong"));
        assertThat(problemsOf(() -> load(wrong, two)))
                .containsExactly(wrong + "/notices/avis.yaml:0:0 DISCLOSURE-NAME-UNKNOWN [plus-tot, plus-tard]");
    }

    /** A pack that only says one field of what is disclosed. */
    private static SmallPack fieldOnly() {
        return new SmallPack()
                .replace("pack.yaml", "id: essai", "id: suite")
                .with("facts.yaml", "facts: []\n")
                .without("lifecycle.yaml")
                .without("roles.yaml")
                .without("essais/01-public.drl")
                .without("essais/01-public.yaml")
                .without("essais/01-public.cases.yaml")
                .with("disclosures.yaml", """
                        kinds:
                          - id: service
                            title: { fr: Service, en: Service }
                            rules: [juger-du-public]
                            audience: { fr: Le public, en: The public }
                            moment: { fr: Avant, en: Before }
                            means: { fr: Une page, en: A page }
                            notices: [avis]
                        fields:
                          - id: plus-tard
                            label: { fr: Plus tard, en: Later }
                            tier: plain
                            text: { fr: essai.public }
                        """);
    }

    @Test
    void refuses_paths_that_leave_the_archive_and_files_that_are_not_text() throws IOException {
        Path slip = new SmallPack().with("../outside.yaml", "a: b").zip(folder.resolve("slip.zip"), "");
        assertThat(problems(slip)).contains(slip + ":0:0 PACK-PATH [../outside.yaml]");
        Path nested = new SmallPack().with("essais/more.jar", "PK").zip(folder.resolve("nested.zip"), "");
        assertThat(problems(nested)).contains(nested + "/essais/more.jar:0:0 PACK-FILE-KIND []");
    }

    @Test
    void refuses_an_archive_that_unfolds_beyond_the_limits() throws IOException {
        Path bomb = new SmallPack()
                .with("sources/bomb.yaml", "a".repeat(PackLimits.LARGEST_FILE + 1))
                .zip(folder.resolve("bomb.zip"), "");
        assertThat(Files.size(bomb)).isLessThan(100_000);
        assertThat(problems(bomb)).anyMatch(problem -> problem.contains("bomb.yaml:0:0 PACK-FILE-TOO-LARGE"));
    }

    @Test
    void refuses_an_archive_of_two_packs_two_names_alike_and_a_broken_one() throws IOException {
        Path two = new SmallPack().with("other/pack.yaml", "id: other").zip(folder.resolve("two.zip"), "");
        assertThat(problems(two)).anyMatch(problem -> problem.contains("PACK-SEVERAL"));
        Path alike = new SmallPack().with("Facts.yaml", "facts: []").zip(folder.resolve("alike.zip"), "");
        assertThat(problems(alike)).anyMatch(problem -> problem.contains("PACK-FILE-REPEATED [Facts.yaml]"));
        Path broken = Files.writeString(folder.resolve("broken.zip"), "PK and no more");
        assertThat(problems(broken)).contains(broken + ":0:0 PACK-ARCHIVE []");
    }

    @Test
    void never_loads_a_class_of_a_jar() throws IOException {
        Path jar = folder.resolve("classes.jar");
        try (ZipOutputStream zip = new ZipOutputStream(Files.newOutputStream(jar))) {
            zip.putNextEntry(new ZipEntry("pack.yaml"));
            zip.write("id: x".getBytes(StandardCharsets.UTF_8));
            zip.putNextEntry(new ZipEntry("evil/Evil.class"));
            zip.write(new byte[] {1, 2, 3});
        }
        assertThat(problems(jar)).contains(jar + "/evil/Evil.class:0:0 PACK-FILE-KIND []");
    }

    private LoadedRules load(Path... packs) {
        return new PackLoader(classPath).load(List.of(packs), QUESTIONNAIRE);
    }

    private List<String> problems(Path pack) {
        return problemsOf(() -> load(pack));
    }

    private static List<String> problemsOf(ThrowingCallable load) {
        ProblemsException refused = catchThrowableOfType(ProblemsException.class, load);
        assertThat(refused).isNotNull();
        return refused.problems().stream()
                .map(p -> p.file() + ":" + p.line() + ":" + p.column() + " " + p.code() + " " + p.arguments())
                .toList();
    }
}
