package org.balise.core.pack;

import java.io.IOException;
import java.io.OutputStream;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.TreeMap;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.balise.api.spi.QuestionnaireProvider;

/** A whole pack of one rule and a questionnaire of two questions, written where a test wants them. */
public final class SmallPack {
    private final Map<String, String> files = new TreeMap<>();

    /** The questionnaire, found by {@link java.util.ServiceLoader}. */
    public static final class Questions implements QuestionnaireProvider {
        @Override
        public String root() {
            return "questions";
        }
    }

    SmallPack() {
        files.put("pack.yaml", """
                id: essai
                version: 1.0
                title: { fr: Essai, en: Trial }
                owner: Personne
                requires-engine: "0.1"
                covers: { from: 2024-06-27 }
                checked-on: 2026-11-23
                """);
        files.put("facts.yaml", """
                facts:
                  - { id: essai.phase, type: one-of, kind: description, options: [une, deux], label: { fr: Phase, en: Phase } }
                  - { id: essai.public, type: yes-no, kind: trigger, label: { fr: Public, en: Public } }
                """);
        files.put("lifecycle.yaml", """
                phase-fact: essai.phase
                phases:
                  - { code: une, title: { fr: Une, en: One }, next-gate: mise-en-service }
                  - { code: deux, title: { fr: Deux, en: Two }, next-gate: retrait }
                gates:
                  experimentation: { fr: a, en: a }
                  mise-en-service: { fr: b, en: b }
                  maintien: { fr: c, en: c }
                  retrait: { fr: d, en: d }
                """);
        files.put("roles.yaml", "roles: [{ id: personne, title: { fr: Personne, en: Person } }]\n");
        files.put("essais/01-public.drl", """
                package balise.essai.essais.p01_public
                import org.balise.api.fact.Yes
                global org.balise.api.spi.Conclude conclude
                rule "juger-du-public"
                when
                    $public : Yes( fact == "essai.public" )
                then
                    conclude.applies( "juger-du-public", $public );
                end
                """);
        files.put("essais/01-public.yaml", """
                juger-du-public:
                  kind: judgement
                  title: { fr: Juger, en: Judge }
                  in-force: { from: 2024-06-27 }
                  checked-on: 2026-11-23
                  question: { fr: Est-ce juste?, en: Is it fair? }
                  reason: { fr: Une personne en juge., en: A person judges. }
                  role: personne
                """);
        files.put("essais/01-public.cases.yaml", """
                juger-du-public:
                  - { case: Le public est visé, given: { essai.public: oui }, expect: declenche }
                  - { case: Le public n’est pas visé, given: { essai.public: non }, expect: sans-objet }
                  - { case: On ne sait pas, given: { essai.phase: une }, expect: indetermine }
                """);
    }

    SmallPack with(String path, String content) {
        files.put(path, content);
        return this;
    }

    SmallPack without(String path) {
        files.remove(path);
        return this;
    }

    /** This pack with a text of one file replaced; fails when the text is not there. */
    SmallPack replace(String path, String text, String by) {
        files.computeIfPresent(path, (key, content) -> {
            if (!content.contains(text)) {
                throw new IllegalArgumentException(text);
            }
            return content.replace(text, by);
        });
        return this;
    }

    Path folder(Path into) throws IOException {
        for (Map.Entry<String, String> file : files.entrySet()) {
            write(into.resolve(file.getKey()), file.getValue());
        }
        return into;
    }

    Path zip(Path archive, String prefix) throws IOException {
        try (OutputStream out = Files.newOutputStream(archive);
                ZipOutputStream zip = new ZipOutputStream(out)) {
            for (Map.Entry<String, String> file : files.entrySet()) {
                zip.putNextEntry(new ZipEntry(prefix + file.getKey()));
                zip.write(file.getValue().getBytes(StandardCharsets.UTF_8));
            }
        }
        return archive;
    }

    /** A class path that holds the questionnaire and no pack. */
    static URLClassLoader classPath(Path into) throws IOException {
        write(into.resolve("META-INF/services/" + QuestionnaireProvider.class.getName()), Questions.class.getName());
        write(
                into.resolve("questions/questionnaire.yaml"),
                "id: essai-questions\nversion: 1.0\ntitle: { fr: Essai, en: Trial }\nsections: [tout]\n");
        write(into.resolve("questions/sections/tout.yaml"), """
                id: tout
                title: { fr: Tout, en: All }
                questions:
                  - id: essai.phase
                    type: one-of
                    text: { fr: Quelle phase?, en: Which phase? }
                    help: { fr: Une ou deux., en: One or two. }
                    options: [{ code: une, fr: Une, en: One }, { code: deux, fr: Deux, en: Two }]
                    feeds: [essai.phase]
                  - id: essai.public
                    type: yes-no
                    text: { fr: Le public?, en: The public? }
                    help: { fr: Oui ou non., en: Yes or no. }
                    feeds: [essai.public]
                """);
        return new URLClassLoader(new URL[] {into.toUri().toURL()}, SmallPack.class.getClassLoader());
    }

    private static void write(Path file, String content) throws IOException {
        Path folder = file.getParent();
        if (folder != null) {
            Files.createDirectories(folder);
        }
        Files.writeString(file, content);
    }
}
