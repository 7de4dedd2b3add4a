package org.balise.core.pack;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.balise.api.problem.ProblemsException;
import org.balise.api.spi.PackProvider;
import org.balise.core.problem.Problems;
import org.balise.core.yaml.Acknowledgement;
import org.balise.core.yaml.AcknowledgementsReader;
import org.balise.core.yaml.CasesReader;
import org.balise.core.yaml.PackManifestReader;
import org.balise.core.yaml.RuleCase;

/** Reads packs for those who write rules: everything is read as text and checked, and nothing is compiled. */
public final class PackInspector {
    static final String ACKNOWLEDGED = "acknowledged.yaml";
    private static final String MANIFEST = "pack.yaml";

    private final PackLoader loader;

    /**
     * @param loader finds the packs and the questionnaires of the program
     */
    public PackInspector(ClassLoader loader) {
        this.loader = new PackLoader(loader);
    }

    /**
     * Reads the packs of the program and those given, and checks all of them. A pack given takes the place of the one
     * of the program that has its id: so a changed copy of a pack can be looked at.
     */
    public Inspected inspect(List<Path> external, String questionnaireId) {
        PackSession session = new PackSession();
        try {
            List<PackFiles> given = external.stream()
                    .map(path -> PackLoader.open(path, session.problems()))
                    .toList();
            session.throwIfErrors();
            Set<String> replaced = new HashSet<>();
            given.forEach(files -> id(files).ifPresent(replaced::add));
            for (PackProvider provider : loader.providers()) {
                PackFiles files = loader.files(provider);
                if (id(files).filter(replaced::contains).isEmpty()) {
                    session.add(files, false);
                }
            }
            given.forEach(files -> session.add(files, true));
            LintSubject subject = session.merge(loader.questionnaire(questionnaireId, session.problems()));
            PackLint.check(subject, subject.packs());
            PackLint.checkWhole(subject);
            Inspected.Contents contents = contents(subject);
            return new Inspected(session.all(), Optional.of(contents));
        } catch (ProblemsException e) {
            return new Inspected(e.problems(), Optional.empty());
        }
    }

    /**
     * Reads packs that must be sound.
     *
     * @throws ProblemsException with everything that is wrong
     */
    public Inspected.Contents sound(List<Path> external, String questionnaireId) {
        Inspected inspected = inspect(external, questionnaireId);
        if (!inspected.sound()) {
            throw new ProblemsException(inspected.obstacles());
        }
        return inspected.contents().orElseThrow();
    }

    private static Optional<String> id(PackFiles files) {
        byte[] manifest = files.contents().get(MANIFEST);
        return manifest == null
                ? Optional.empty()
                : new PackManifestReader()
                        .read(MANIFEST, manifest, new Problems())
                        .map(read -> read.id());
    }

    private static Inspected.Contents contents(LintSubject subject) {
        List<RuleCase> cases = new ArrayList<>();
        List<Acknowledgement> acknowledgements = new ArrayList<>();
        CasesReader reader = new CasesReader(subject.book().facts());
        for (PackContent pack : subject.packs()) {
            // What cannot be read was reported by the lints.
            Problems told = new Problems();
            pack.files()
                    .under("", Stems.CASES)
                    .forEach((path, content) -> reader.read(path, content, told).stream()
                            .filter(one -> subject.book().rules().containsKey(one.rule()))
                            .map(one -> one.at(PlaceFinder.in(pack, one.place())))
                            .forEach(cases::add));
            byte[] acknowledged = pack.files().contents().get(ACKNOWLEDGED);
            if (acknowledged != null) {
                new AcknowledgementsReader()
                        .read(ACKNOWLEDGED, acknowledged, pack.problems()).stream()
                                .map(one -> one.at(PlaceFinder.in(pack, one.place())))
                                .forEach(acknowledgements::add);
            }
        }
        return new Inspected.Contents(
                subject.book(),
                subject.packs().stream().flatMap(pack -> pack.drl().stream()).toList(),
                cases,
                acknowledgements,
                new PlaceFinder(subject).places());
    }
}
