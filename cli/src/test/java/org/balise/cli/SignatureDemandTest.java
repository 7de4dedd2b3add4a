package org.balise.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.balise.cli.Runner.example;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.balise.api.text.Language;
import org.balise.cli.Runner.Result;
import org.balise.cli.command.Demands;
import org.balise.cli.command.Session;
import org.balise.cli.house.BuiltHouse;
import org.balise.cli.terminal.Surroundings;
import org.balise.cli.text.Messages;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import picocli.CommandLine;

/** Every command that offers to refuse unsigned packs does refuse them: the whole tree of commands is walked. */
class SignatureDemandTest {
    private static final String REQUIRED = "--exiger-signature";
    private static final String DOSSIER = example("tri-courriels");

    @TempDir
    Path folder;

    private Path trust = Path.of("");

    @BeforeEach
    void trustNobodyWhoSigned() throws IOException {
        trust = folder.resolve("confiance.yaml");
        Files.writeString(trust, """
                keys:
                  - { holder: Une juriste, role: droit, public-key: "%s", valid: { from: 2026-01-01, to: 2027-01-01 } }
                  - { holder: Un éthicien, role: ethique, public-key: "%s", valid: { from: 2026-01-01, to: 2027-01-01 } }
                packs: [{ id: quebec, minimum-version: 2026.11, roles: [droit, ethique] }]
                """.formatted(publicKey("a.cle"), publicKey("b.cle")));
        assertThat(run("registre", "creer").code()).isZero();
    }

    private String publicKey(String name) {
        Result made = run("trousse", "cle", "creer", folder.resolve(name).toString());
        return made.out().lines().reduce((first, last) -> last).orElseThrow();
    }

    /** What each command needs besides, by its name. */
    private Map<String, List<String>> calls() {
        Path result = folder.resolve("resultat.json");
        assertThat(run("evaluer", DOSSIER, "--json", result.toString()).code()).isZero();
        Map<String, List<String>> calls = new TreeMap<>();
        for (String ofDossier :
                List.of("evaluer", "reperer", "questions", "plan", "pourquoi", "ameliorer", "environnement calculer")) {
            calls.put(ofDossier, List.of(DOSSIER));
        }
        for (String ofYear : List.of("compter", "changements", "doublons")) {
            calls.put("registre " + ofYear, List.of("2025"));
        }
        calls.put(
                "registre publier",
                List.of("2025", "--sortie", folder.resolve("ouvertes").toString()));
        calls.put(
                "registre rapport",
                List.of("2025", "--html", folder.resolve("rapport.html").toString()));
        calls.put("registre geler", List.of("2025", "--collecte", "2025-06-15"));
        calls.put("registre historique", List.of("inconnue"));
        calls.put("registre declarer", List.of(DOSSIER, "--exercice", "2025"));
        calls.put("repondre", List.of(folder.resolve("neuf.yaml").toString()));
        calls.put(
                "divulgation",
                List.of(DOSSIER, "--fiche", folder.resolve("fiche").toString()));
        calls.put("verifier", List.of(result.toString()));
        calls.put("pourquoi-pas", List.of(DOSSIER, "favoriser-l-offre-d-ici"));
        calls.put("environnement comparer", List.of(DOSSIER, example("correction-textes")));
        calls.put("regles lister", List.of());
        calls.put("regles couverture", List.of());
        calls.put("regles livre", List.of(folder.resolve("livre").toString()));
        return calls;
    }

    @Test
    void everyCommandThatHasTheOptionHearsIt() {
        Map<String, List<String>> calls = calls();

        assertThat(calls.keySet()).containsExactlyInAnyOrderElementsOf(withTheOption());
        calls.forEach((command, needs) -> {
            List<String> call = new ArrayList<>(List.of(command.split(" ")));
            call.addAll(needs);
            call.add(REQUIRED);
            Result nobody = run(call.toArray(String[]::new));
            assertThat(nobody.code()).as("%s: whose signature?", command).isEqualTo(2);
            assertThat(nobody.err()).as(command).contains("--confiance");

            call.addAll(List.of("--confiance", trust.toString()));
            Result refused = run(call.toArray(String[]::new));
            assertThat(refused.err()).as(command).contains("SIGNATURE-MISSING");
            assertThat(refused.code()).as(command).isEqualTo(3);
            assertThat(refused.out()).as(command).isEmpty();
        });
    }

    private Result run(String... arguments) {
        return new Runner()
                .with(Map.of("BALISE_REGISTRE", folder.resolve("registre").toString(), "USER", "essai"))
                .run(arguments);
    }

    private static Set<String> withTheOption() {
        Surroundings nowhere = new Surroundings(
                InputStream.nullInputStream(), System.out, System.err, Map.of(), Clock.systemUTC(), false);
        Session session = new Session(nowhere, Messages.in(Language.FR), new BuiltHouse(), new Demands());
        CommandLine root = new CommandLine(CommandLine.Model.CommandSpec.create());
        Families.ALL.stream()
                .flatMap(family -> family.commands(session).stream())
                .forEach(command -> command.addTo(root));
        Set<String> names = new LinkedHashSet<>();
        below(root, "", names);
        return names;
    }

    private static void below(CommandLine command, String path, Set<String> names) {
        command.getSubcommands().forEach((name, below) -> {
            if (name.equals(below.getCommandName())) {
                String whole = (path + " " + name).strip();
                if (below.getCommandSpec().findOption(REQUIRED) != null) {
                    names.add(whole);
                }
                below(below, whole, names);
            }
        });
    }
}
