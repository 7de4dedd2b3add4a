package org.balise.core.pack;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.balise.api.fact.FactDefinition;
import org.balise.api.pack.PackSignature;
import org.balise.api.pack.RuleBook;
import org.balise.api.problem.Problem;
import org.balise.api.problem.ProblemsException;
import org.balise.core.problem.Place;
import org.balise.core.problem.Problems;
import org.balise.core.sign.SignatureCheck;
import org.balise.core.sign.SignedFiles;
import org.balise.core.yaml.TreeCodec;

/** Packs being read, with what is wrong in each. */
final class PackSession {
    private final Problems general = new Problems();
    private final List<Opened> opened = new ArrayList<>();
    private final List<PackContent> builtIn = new ArrayList<>();
    private final List<PackContent> external = new ArrayList<>();

    private final Map<String, PackSignature> signatures = new TreeMap<>();

    private record Opened(String origin, Problems problems) {}

    /** Reads one more pack. */
    void add(PackFiles files, boolean fromOutside) {
        Problems problems = new Problems();
        opened.add(new Opened(files.origin(), problems));
        if (files.contents().isEmpty() && general.errors() > 0) {
            // Why nothing could be read is already said.
            return;
        }
        if (fromOutside && refuseEncoded(files, problems)) {
            return;
        }
        Optional<PackContent> read = PackReader.read(files, problems);
        read.ifPresent((fromOutside ? external : builtIn)::add);
    }

    /** Only the files of the program come in the form that the build makes; those of others are text. */
    private static boolean refuseEncoded(PackFiles files, Problems problems) {
        int before = problems.errors();
        files.contents().forEach((path, content) -> {
            if (TreeCodec.encoded(content)) {
                problems.error(Place.of(path), "FILE-BINARY");
            }
        });
        return problems.errors() > before;
    }

    /** What concerns no pack that could be opened; its files are as the user gave them. */
    Problems problems() {
        return general;
    }

    /** Those of the program by id, whatever order the class path has, then those from outside, which may replace data. */
    List<PackContent> packs() {
        List<PackContent> packs = new ArrayList<>(builtIn);
        packs.sort(Comparator.comparing(pack -> pack.manifest().id()));
        packs.addAll(external);
        return packs;
    }

    /** Those that did not come with the engine, in the order given. */
    List<PackContent> external() {
        return external;
    }

    /** Refuses the packs whose signature is not as it must be. */
    void verify(SignatureCheck check) {
        for (PackContent pack : packs()) {
            String id = pack.manifest().id();
            SignedFiles files =
                    SignedFiles.of(id, pack.manifest().version(), pack.files().everything());
            check.check(files, pack.problems()).ifPresent(signature -> signatures.put(id, signature));
        }
    }

    /**
     * Puts all packs and a questionnaire together.
     *
     * @throws ProblemsException when they do not go together
     */
    LintSubject merge(QuestionnaireFiles questionnaire) {
        List<PackContent> packs = packs();
        if (packs.isEmpty()) {
            throw new IllegalStateException("No pack on the class path, and none given");
        }
        BookBuilder builder = new BookBuilder(packs, signatures);
        Map<String, FactDefinition> facts = builder.facts();
        List<PlacedSection> sections = questionnaire.sections(facts, packs, general);
        Optional<RuleBook> book = builder.book(questionnaire.with(sections), facts);
        throwIfErrors();
        return new LintSubject(book.orElseThrow(), packs, sections);
    }

    /** Stops here when there is an error, with everything found. */
    void throwIfErrors() {
        List<Problem> all = all();
        if (all.stream().anyMatch(problem -> problem.severity() == Problem.Severity.ERROR)) {
            throw new ProblemsException(all);
        }
    }

    /** Everything found in all packs, each file with the path of its pack, in order of file and place. */
    List<Problem> all() {
        List<Problem> all = new ArrayList<>(general.all());
        for (Opened pack : opened) {
            pack.problems()
                    .all()
                    .forEach(problem -> all.add(new Problem(
                            pack.origin() + "/" + problem.file(),
                            problem.line(),
                            problem.column(),
                            problem.code(),
                            problem.severity(),
                            problem.arguments())));
        }
        return all.stream().sorted().toList();
    }
}
