package org.balise.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.FileTime;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

/**
 * The {@code balise} script in a copy of the program, with a stand-in for Java that writes down how it was called. The
 * folder has a space and an accent in its name.
 */
@DisabledOnOs(value = OS.WINDOWS, disabledReason = "the launcher is a shell script")
class LauncherTest {
    private static final int SECONDS = 60;
    private static final String STAND_IN = """
            #!/bin/sh
            { for word in "$@"; do printf '<%s>' "$word"; done; echo; } >>"$JAVA_HOME/calls"
            for word in "$@"; do
                case $word in
                    -XX:DumpLoadedClassList=*) : >"${word#*=}" ;;
                    -Xshare:dump) dump=yes ;;
                    -XX:SharedArchiveFile=*) archive=${word#*=} ;;
                esac
            done
            [ -z "${dump:-}" ] || : >"$archive"
            printf '%s' "$BALISE_LANGUE" >"$JAVA_HOME/language"
            exit 7
            """;

    @TempDir
    private Path temporary;

    private Path home;
    private Path java;

    @BeforeEach
    void install() throws IOException {
        home = Files.createDirectories(temporary.resolve("dossier d’été/balise"));
        Files.copy(Path.of("..", "balise"), home.resolve("balise"));
        jar("cli/target/balise-cli-0.1.0.jar");
        jar("cli/target/balise-cli-0.1.0-sources.jar");
        jar("cli/target/lib/b.jar");
        jar("cli/target/lib/a.jar");
        java = Files.createDirectories(temporary.resolve("java 17"));
        executable(java.resolve("bin/java"), STAND_IN);
        release("17.0.15");
    }

    /** What a run gave. */
    private record Ran(int code, String err) {}

    @Test
    void givesEachArgumentAsItWasTyped() throws Exception {
        assertThat(run("evaluer", "mon dossier.yaml", "a\"b", "", "$HOME", "*").code())
                .isEqualTo(7);

        String call = last();
        assertThat(call).endsWith("<org.balise.cli.Main><evaluer><mon dossier.yaml><a\"b><><$HOME><*>");
        assertThat(call)
                .contains("<-cp><" + home.resolve("cli/target/balise-cli-0.1.0.jar") + ":"
                        + home.resolve("cli/target/lib/a.jar") + ":" + home.resolve("cli/target/lib/b.jar") + ">");
    }

    @Test
    void makesTheArchiveOnceAndUsesIt() throws Exception {
        assertThat(run("--version").err()).contains("démarrage rapide");
        // One call lists the classes, one writes the archive, one is the command.
        assertThat(calls()).hasSize(3);
        assertThat(last()).contains("<-XX:SharedArchiveFile=" + home.resolve("cli/target/classes.jsa") + ">");

        assertThat(run("--version").err()).isEmpty();
        assertThat(calls()).hasSize(4);
    }

    @Test
    void makesTheArchiveAgainWhenAJarOrJavaChanges() throws Exception {
        run("--version");
        Files.setLastModifiedTime(
                home.resolve("cli/target/lib/a.jar"),
                FileTime.from(Instant.now().plusSeconds(60)));
        run("--version");
        assertThat(calls()).hasSize(6);

        Files.setLastModifiedTime(home.resolve("cli/target/lib/a.jar"), FileTime.from(Instant.EPOCH));
        release("21.0.2");
        run("--version");
        assertThat(calls()).hasSize(9);
    }

    @Test
    void runsThroughALinkFromAnotherFolder() throws Exception {
        Path elsewhere = Files.createDirectories(temporary.resolve("ailleurs"));
        Path direct = Files.createSymbolicLink(elsewhere.resolve("lien"), home.resolve("balise"));
        Path relative = Files.createSymbolicLink(elsewhere.resolve("lien2"), Path.of("lien"));

        assertThat(run(elsewhere, relative, Map.of(), "--version").code()).isEqualTo(7);
        assertThat(run(elsewhere, direct, Map.of(), "--version").code()).isEqualTo(7);
        assertThat(last()).contains(home.resolve("cli/target/lib/a.jar").toString());
    }

    @Test
    void refusesAJavaThatIsTooOld() throws Exception {
        release("11.0.2");

        Ran french = run(home, home.resolve("balise"), Map.of("LC_ALL", "fr_CA.UTF-8"), "--version");
        assertThat(french.code()).isEqualTo(4);
        assertThat(french.err()).contains("demande Java 17").contains("version 11");
        Ran english = run(home, home.resolve("balise"), Map.of("LC_ALL", "en_CA.UTF-8"), "--version");
        assertThat(english.err()).contains("needs Java 17").contains("version 11");
    }

    @Test
    void saysThatThereIsNoJava() throws Exception {
        Path tools = Files.createDirectories(temporary.resolve("outils"));
        for (String tool : List.of("sh", "dirname", "basename", "readlink", "sed")) {
            Path real = Path.of("/bin").resolve(tool);
            Files.copy(
                    Files.exists(real) ? real : Path.of("/usr/bin").resolve(tool),
                    tools.resolve(tool),
                    StandardCopyOption.COPY_ATTRIBUTES);
        }

        Ran ran = run(
                home,
                home.resolve("balise"),
                Map.of("PATH", tools.toString(), "JAVA_HOME", "", "BALISE_LANGUE", "en"),
                "--version");
        assertThat(ran.code()).isEqualTo(4);
        assertThat(ran.err()).contains("none is installed");
        assertThat(calls()).isEmpty();
    }

    @Test
    void keepsTheLanguageWhenTheLocaleIsNotInUtf8() throws Exception {
        run(home, home.resolve("balise"), Map.of("LC_ALL", "C", "LANG", "C"), "--version");
        assertThat(java.resolve("language")).hasContent("fr");
    }

    private Ran run(String... arguments) throws Exception {
        return run(home, home.resolve("balise"), Map.of(), arguments);
    }

    private Ran run(Path where, Path script, Map<String, String> environment, String... arguments) throws Exception {
        List<String> command = new ArrayList<>(List.of("/bin/sh", script.toString()));
        command.addAll(List.of(arguments));
        Path err = temporary.resolve("err");
        ProcessBuilder builder = new ProcessBuilder(command).directory(where.toFile());
        builder.environment().keySet().removeIf(name -> name.startsWith("LC_") || name.startsWith("BALISE"));
        builder.environment().put("LANG", "fr_CA.UTF-8");
        builder.environment().put("JAVA_HOME", java.toString());
        builder.environment().putAll(environment);
        Process process = builder.redirectOutput(ProcessBuilder.Redirect.DISCARD)
                .redirectError(err.toFile())
                .start();
        assertThat(process.waitFor(SECONDS, TimeUnit.SECONDS)).isTrue();
        return new Ran(process.exitValue(), Files.readString(err, StandardCharsets.UTF_8));
    }

    private List<String> calls() throws IOException {
        Path calls = java.resolve("calls");
        return Files.exists(calls) ? Files.readAllLines(calls, StandardCharsets.UTF_8) : List.of();
    }

    private String last() throws IOException {
        List<String> calls = calls();
        return calls.get(calls.size() - 1);
    }

    private void jar(String path) throws IOException {
        Path file = home.resolve(path);
        Files.createDirectories(file.getParent());
        Files.writeString(file, "");
        Files.setLastModifiedTime(file, FileTime.from(Instant.EPOCH));
    }

    private void release(String version) throws IOException {
        Files.writeString(java.resolve("release"), "JAVA_VERSION=\"" + version + "\"\n");
    }

    private static void executable(Path file, String content) throws IOException {
        Files.createDirectories(file.getParent());
        Files.writeString(file, content);
        Files.setPosixFilePermissions(file, PosixFilePermissions.fromString("rwxr-xr-x"));
    }
}
