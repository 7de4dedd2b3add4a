package org.balise.core.pack;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.ServiceLoader;
import java.util.TreeMap;
import org.balise.api.pack.RuleBook;
import org.balise.api.problem.Problem;
import org.balise.api.problem.ProblemsException;
import org.balise.api.spi.PackProvider;
import org.balise.api.spi.QuestionnaireProvider;
import org.balise.core.drl.DrlFile;
import org.balise.core.drools.RuleEngine;
import org.balise.core.problem.DidYouMean;
import org.balise.core.problem.Place;
import org.balise.core.problem.Problems;
import org.balise.core.sign.SignatureCheck;
import org.balise.core.sign.SignatureDemand;
import org.balise.core.yaml.CasesReader;
import org.balise.core.yaml.RuleCase;
import org.jspecify.annotations.Nullable;

/**
 * Loads packs and a questionnaire. The packs of the class path come with rules compiled at build time; a pack given as
 * a folder, a zip or a jar is read as text, checked, then compiled, and no class of it is ever loaded.
 */
public final class PackLoader {
    private static final List<String> ARCHIVES = List.of(".zip", ".jar");

    private final ClassLoader loader;
    private @Nullable RuleEngine compiled;

    /**
     * @param loader finds the providers of packs and of questionnaires, and what they name
     */
    public PackLoader(ClassLoader loader) {
        this.loader = loader;
    }

    /**
     * Starts to load the compiled rules of the class path, and does not wait for them. They take as long as all the
     * rest of a start, and need nothing of it.
     */
    public synchronized void start() {
        if (compiled == null) {
            compiled = RuleEngine.loading(loader, () -> modelClasses(providers()));
        }
    }

    private synchronized RuleEngine compiled() {
        start();
        return Objects.requireNonNull(compiled);
    }

    /**
     * Loads all packs of the class path and those given. The packs given are checked; those of the class path were
     * when they were built.
     *
     * @param external folders, zips or jars, one pack each
     * @param questionnaireId the questionnaire to answer
     * @throws ProblemsException with everything that is wrong in the packs given and between the packs
     */
    public LoadedRules load(List<Path> external, String questionnaireId) {
        start();
        if (external.isEmpty()) {
            Optional<RuleBook> ready = new ReadyBook(loader).find(questionnaireId);
            if (ready.isPresent()) {
                return new LoadedRules(ready.get(), compiled(), readLater(external, ready.get()));
            }
        }
        PackSession session = new PackSession();
        providers().forEach(provider -> session.add(new ClassPathFiles(loader, provider.root()).bundled(), false));
        readExternal(external, session);
        RuleBook book = book(session, questionnaireId);
        return new LoadedRules(book, compiled().with(drl(session.external())), readLater(external, book));
    }

    /**
     * Loads all packs of the class path and those given, each of which must be signed when signatures are asked for.
     * What is checked is then what is loaded: each file is read once, and the rules of all packs are compiled from the
     * files that were signed, which takes seconds.
     *
     * @param demand whose signatures count; null when none is asked for
     * @throws ProblemsException with everything that is wrong in the packs given, between the packs, and in signatures
     */
    public LoadedRules load(List<Path> external, String questionnaireId, @Nullable SignatureDemand demand) {
        if (demand == null) {
            return load(external, questionnaireId);
        }
        // Neither a bundle nor rules compiled earlier are the files that were signed.
        PackSession session = written(external);
        session.verify(new SignatureCheck(demand));
        session.throwIfErrors();
        RuleBook book = book(session, questionnaireId);
        List<PackContent> packs = session.packs();
        List<PackFiles> files = packs.stream().map(PackContent::files).toList();
        return new LoadedRules(
                book,
                RuleEngine.of(loader, List.of(), drl(packs)),
                new LoadedRules.Beside(() -> cases(files, book), () -> PackReviews.of(packs)));
    }

    private RuleBook book(PackSession session, String questionnaireId) {
        LintSubject subject = session.merge(questionnaire(questionnaireId, session.problems()));
        PackLint.check(subject, session.external());
        session.throwIfErrors();
        return subject.book();
    }

    private static List<DrlFile> drl(List<PackContent> packs) {
        return packs.stream().flatMap(pack -> pack.drl().stream()).toList();
    }

    /**
     * Checks all packs, those of the class path too, and the questionnaire.
     *
     * @return everything that is wrong, in order of file and place; empty when nothing is
     */
    public List<Problem> check(List<Path> external, String questionnaireId) {
        PackSession session = new PackSession();
        try {
            providers().forEach(provider -> session.add(files(provider), false));
            readExternal(external, session);
            LintSubject subject = session.merge(questionnaire(questionnaireId, session.problems()));
            PackLint.check(subject, subject.packs());
            PackLint.checkWhole(subject);
        } catch (ProblemsException e) {
            return e.problems();
        }
        return session.all();
    }

    /** All files are read again as they are written, which takes time: nothing of it is done to assess. */
    private LoadedRules.Beside readLater(List<Path> external, RuleBook book) {
        return new LoadedRules.Beside(
                () -> cases(files(external), book),
                () -> PackReviews.of(written(external).packs()));
    }

    private List<PackFiles> files(List<Path> external) {
        Problems problems = new Problems();
        List<PackFiles> packs = new ArrayList<>();
        providers().forEach(provider -> packs.add(files(provider)));
        external.forEach(path -> packs.add(open(path, problems)));
        problems.throwIfErrors();
        return packs;
    }

    private static List<RuleCase> cases(List<PackFiles> packs, RuleBook book) {
        Problems problems = new Problems();
        CasesReader reader = new CasesReader(book.facts());
        List<RuleCase> cases = new ArrayList<>();
        packs.forEach(pack -> pack.under("", Stems.CASES)
                .forEach((path, content) -> cases.addAll(reader.read(pack.origin() + "/" + path, content, problems))));
        problems.throwIfErrors();
        return cases;
    }

    private PackSession written(List<Path> external) {
        PackSession session = new PackSession();
        providers().forEach(provider -> session.add(files(provider), false));
        readExternal(external, session);
        return session;
    }

    /** The files of a pack of the class path, as they were written. */
    PackFiles files(PackProvider provider) {
        return new ClassPathFiles(loader, provider.root()).indexed();
    }

    List<PackProvider> providers() {
        List<PackProvider> providers = new ArrayList<>();
        ServiceLoader.load(PackProvider.class, loader).forEach(providers::add);
        return providers;
    }

    private static List<String> modelClasses(List<PackProvider> providers) {
        return providers.stream()
                .flatMap(provider -> provider.modelClasses().stream())
                .sorted()
                .toList();
    }

    private static void readExternal(List<Path> external, PackSession session) {
        external.forEach(path -> session.add(open(path, session.problems()), true));
        session.throwIfErrors();
    }

    static PackFiles open(Path path, Problems problems) {
        String name = path.toString().toLowerCase(Locale.ROOT);
        if (Files.isDirectory(path)) {
            return PackFolder.read(path, problems);
        }
        if (Files.isRegularFile(path) && ARCHIVES.stream().anyMatch(name::endsWith)) {
            return PackArchive.read(path, problems);
        }
        problems.error(Place.of(path.toString()), Files.exists(path) ? "PACK-KIND" : "PACK-NOT-FOUND");
        return new PackFiles(path.toString(), new TreeMap<>());
    }

    QuestionnaireFiles questionnaire(String id, Problems problems) {
        Map<String, QuestionnaireFiles> known = new TreeMap<>();
        for (QuestionnaireProvider provider : ServiceLoader.load(QuestionnaireProvider.class, loader)) {
            QuestionnaireFiles.open(loader, provider.root(), problems).ifPresent(files -> known.put(files.id(), files));
        }
        QuestionnaireFiles found = known.get(id);
        if (found == null) {
            problems.error(
                    Place.of(id),
                    "QUESTIONNAIRE-UNKNOWN",
                    id,
                    String.join(", ", known.keySet()),
                    DidYouMean.nearest(id, known.keySet()));
            throw new ProblemsException(problems.all());
        }
        return found;
    }
}
