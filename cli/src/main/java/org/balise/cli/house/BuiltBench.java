package org.balise.cli.house;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import org.balise.api.pack.RuleBook;
import org.balise.api.problem.Problem;
import org.balise.api.problem.ProblemsException;
import org.balise.core.analysis.compare.Comparison;
import org.balise.core.analysis.coverage.CaseCoverage;
import org.balise.core.analysis.prove.Verification;
import org.balise.core.analysis.replay.Replay;
import org.balise.core.analysis.replay.StoredDossiers;
import org.balise.core.assess.Assessor;
import org.balise.core.pack.Inspected;
import org.balise.core.pack.PackInspector;
import org.balise.core.pack.PackLoader;
import org.balise.core.rules.Interpreter;
import org.balise.core.rules.RuleRunner;
import org.balise.core.yaml.DossierReader;
import org.jspecify.annotations.Nullable;

/** The workbench of this program. */
final class BuiltBench implements Bench {
    private final House house;
    private final ClassLoader loader = BuiltBench.class.getClassLoader();
    private final PackInspector inspector = new PackInspector(loader);

    BuiltBench(House house) {
        this.house = house;
    }

    @Override
    public Verification verify(List<Path> packs, String questionnaire) {
        Inspected inspected = inspector.inspect(packs, questionnaire);
        return Verification.of(inspected, inspected.sound() ? engine(packs, questionnaire) : null);
    }

    /** The engine as every command gets it; none for a pack that takes the place of another, which commands refuse. */
    private @Nullable RuleRunner engine(List<Path> packs, String questionnaire) {
        try {
            return new PackLoader(loader).load(packs, questionnaire).engine();
        } catch (ProblemsException e) {
            return null;
        }
    }

    @Override
    public CaseCoverage caseCoverage(List<Path> packs, String questionnaire) {
        return CaseCoverage.of(inspector.sound(packs, questionnaire));
    }

    @Override
    public Comparison compare(List<Path> before, List<Path> after, @Nullable LocalDate asOf, String questionnaire) {
        Inspected.Contents was = inspector.sound(before, questionnaire);
        Inspected.Contents is = inspector.sound(after, questionnaire);
        LocalDate day = asOf == null ? earlier(was.book().checkedOn(), is.book().checkedOn()) : asOf;
        for (Inspected.Contents contents : List.of(was, is)) {
            if (!contents.book().covers().contains(day)) {
                throw new ProblemsException(Problem.error("pack.yaml", 0, 0, "DAY-NOT-COVERED", day.toString()));
            }
        }
        return Comparison.of(was, is, day);
    }

    private static LocalDate earlier(LocalDate one, LocalDate other) {
        return one.isBefore(other) ? one : other;
    }

    @Override
    public Replayed replay(List<Path> packs, Source source, @Nullable LocalDate on, String questionnaire) {
        RuleBook before = inspector.sound(List.of(), questionnaire).book();
        RuleBook after = inspector.sound(packs, questionnaire).book();
        // The interpreter says what the engine says, and needs no rule to be compiled.
        Replay replay = new Replay(
                new Assessor(before, new Interpreter(before)), new Assessor(after, new Interpreter(after)), on);
        return new Replayed(replay.of(stored(source, before)), before, after);
    }

    private StoredDossiers stored(Source source, RuleBook before) {
        if (source instanceof Source.InRegistry kept) {
            return new RegistryDossiers(kept.registry(), kept.label(), house);
        }
        return new FolderDossiers(((Source.InFolder) source).folder(), new DossierReader(before), house);
    }
}
