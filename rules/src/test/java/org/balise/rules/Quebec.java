package org.balise.rules;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.balise.api.answer.Dossier;
import org.balise.core.pack.LoadedRules;
import org.balise.core.pack.PackLoader;
import org.balise.core.problem.Problems;
import org.balise.core.yaml.CasesReader;
import org.balise.core.yaml.DossierReader;
import org.balise.core.yaml.RuleCase;

/** The Québec pack, its cases and the example dossiers, loaded once for all tests. */
final class Quebec {
    static final Path PACK = Path.of("src/main/resources/packs/quebec");
    static final Path EXAMPLES = Path.of("../exemples");
    static final LoadedRules RULES = new PackLoader(Quebec.class.getClassLoader()).load(List.of(), "ia-quebec");

    private Quebec() {}

    /** Every case of every rule, in the order of the files. */
    static List<RuleCase> cases() {
        Problems problems = new Problems();
        CasesReader reader = new CasesReader(RULES.book().facts());
        List<RuleCase> cases = new ArrayList<>();
        for (Path file : files(PACK, ".cases.yaml")) {
            cases.addAll(reader.read(PACK.relativize(file).toString(), read(file), problems));
        }
        problems.throwIfErrors();
        return cases;
    }

    /** The example dossiers, by name, in order of name. */
    static Map<String, Dossier> examples() {
        Map<String, Dossier> dossiers = new LinkedHashMap<>();
        DossierReader reader = new DossierReader(RULES.book());
        for (Path file : files(EXAMPLES, ".yaml")) {
            if (EXAMPLES.equals(file.getParent())) {
                String name = file.getFileName().toString();
                dossiers.put(name.substring(0, name.length() - ".yaml".length()), reader.read(name, read(file)));
            }
        }
        return dossiers;
    }

    private static List<Path> files(Path folder, String ending) {
        try (Stream<Path> files = Files.walk(folder)) {
            return files.filter(file -> file.toString().endsWith(ending))
                    .sorted()
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static byte[] read(Path file) {
        try {
            return Files.readAllBytes(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
