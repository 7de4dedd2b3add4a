package org.balise.cli.explain;

import java.nio.file.Path;
import java.util.List;
import org.balise.api.assess.Assessment;
import org.balise.api.assess.Verdict;
import org.balise.api.pack.RuleBook;
import org.balise.api.rule.Level;
import org.balise.cli.command.Session;
import org.balise.cli.house.Explanations;
import org.balise.core.explain.reach.Improvement;
import org.balise.core.score.Target;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.TypeConversionException;
import tools.jackson.databind.JsonNode;

/** Finds the fewest actions that reach a level or a verdict. */
@Command(name = "ameliorer")
public final class ImproveCommand extends ExplainCommand {
    @Parameters(paramLabel = "${bundle:label.dossier}", descriptionKey = "ameliorer.dossier")
    private Path file = Path.of("");

    @Option(
            names = {"--vers", "--to"},
            paramLabel = "${bundle:label.target}",
            descriptionKey = "ameliorer.target",
            converter = Converter.class)
    private @Nullable Target target;

    public ImproveCommand(Session session) {
        super(session);
    }

    @Override
    Path dossier() {
        return file;
    }

    @Override
    Answered answer(RuleBook book, Assessment assessment, Explanations explanations) {
        Improvement improvement = target == null ? best(assessment, explanations) : explanations.improve(target);
        return new Answered() {
            @Override
            public void tell() {
                new ImprovePage(
                                book,
                                assessment,
                                session().messages(),
                                session().page())
                        .tell(improvement);
                session().page().blank();
                session().page().paragraph(session().messages().text("summary.disclaimer"));
            }

            @Override
            public JsonNode document() {
                return new ExplainJson(book, assessment).improvement(improvement);
            }
        };
    }

    /** The mildest verdict that can be reached; when none can, what stands in the way of the mildest one. */
    private static Improvement best(Assessment assessment, Explanations explanations) {
        Improvement mildest = explanations.improve(new Target.AtMostVerdict(Verdict.ADMISSIBLE));
        for (Verdict verdict : List.of(Verdict.CONDITIONAL, Verdict.TO_CORRECT)) {
            boolean better = verdict.compareTo(assessment.advice().verdict()) < 0;
            if (mildest.state() == Improvement.State.OUT_OF_REACH && better) {
                Improvement next = explanations.improve(new Target.AtMostVerdict(verdict));
                if (next.state() != Improvement.State.OUT_OF_REACH) {
                    return next;
                }
            }
        }
        return mildest;
    }

    /** Reads a level or a verdict. */
    static final class Converter implements ITypeConverter<Target> {
        @Override
        public Target convert(String value) {
            for (Level level : Level.values()) {
                if (level.name().equals(value)) {
                    return new Target.AtMostLevel(level);
                }
            }
            for (Verdict verdict : Verdict.values()) {
                if (verdict.code().equals(value)) {
                    return new Target.AtMostVerdict(verdict);
                }
            }
            throw new TypeConversionException(value);
        }
    }
}
