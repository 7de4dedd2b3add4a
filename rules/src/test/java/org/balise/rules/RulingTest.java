package org.balise.rules;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.balise.api.answer.Dossier;
import org.balise.api.assess.Action;
import org.balise.api.assess.Assessment;
import org.balise.api.assess.DutyStatus;
import org.balise.api.assess.LevelRange;
import org.balise.api.assess.PointsRange;
import org.balise.api.assess.Risk;
import org.balise.core.assess.Assessor;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/**
 * What the rules say of each example, one line a conclusion, kept beside the tests: the difference of these files is the
 * effect of a change on real dossiers. {@code -Dgolden.update=true} writes them.
 */
class RulingTest {
    private static final Path FOLDER = Path.of("src/test/resources/ruling");

    @TestFactory
    Stream<DynamicTest> everyExampleIsJudgedAsBefore() {
        Assessor assessor = new Assessor(Quebec.RULES.book(), Quebec.RULES.engine());
        return Quebec.examples().entrySet().stream()
                .map(example -> DynamicTest.dynamicTest(
                        example.getKey(), () -> compare(example.getKey(), example.getValue(), assessor)));
    }

    private static void compare(String name, Dossier dossier, Assessor assessor) throws IOException {
        String ruling = String.join("\n", lines(assessor.assess(dossier))) + "\n";
        Path file = FOLDER.resolve(name + ".txt");
        if (Boolean.getBoolean("golden.update")) {
            Files.createDirectories(FOLDER);
            Files.writeString(file, ruling);
        }
        assertThat(ruling).isEqualTo(Files.readString(file));
    }

    private static List<String> lines(Assessment assessment) {
        List<String> lines = new ArrayList<>();
        Risk risk = assessment.risk();
        lines.add("inherent " + range(risk.inherent()) + ", residual " + range(risk.residual()) + ", kept "
                + risk.robustness().kept());
        lines.add("verdict " + assessment.advice().verdict().code() + " between "
                + assessment.advice().best().code() + " and "
                + assessment.advice().worst().code() + " at "
                + assessment.advice().gate().code());
        assessment
                .advice()
                .reasons()
                .forEach(reason -> lines.add(
                        "reason " + reason.code().code() + (reason.rule() == null ? "" : " " + reason.rule())));
        for (Risk.PrincipleRisk principle : risk.principles()) {
            lines.add("principle %d: exposure %s, residual %s"
                    .formatted(principle.number(), range(principle.exposure()), range(principle.residual())));
            principle
                    .lines()
                    .forEach(line -> lines.add("  factor %s %s: %s, %s"
                            .formatted(
                                    line.rule(),
                                    line.applicability().code(),
                                    range(line.exposure()),
                                    range(line.residual()))));
        }
        risk.floors()
                .forEach(floor -> lines.add(
                        "floor " + floor.rule() + " " + floor.applicability().code() + ", lifted "
                                + floor.lifted().code()));
        assessment.duties().stream()
                .filter(duty -> duty.status() != DutyStatus.NOT_APPLICABLE)
                .forEach(duty ->
                        lines.add("duty " + duty.rule() + " " + duty.status().code()));
        assessment.judgements().forEach(judgement -> lines.add("judgement " + judgement.rule()));
        assessment.contradictions().forEach(contradiction -> lines.add("contradiction " + contradiction.rule()));
        assessment
                .actions()
                .forEach(action -> lines.add("action " + action.kind().code() + " " + subject(action)));
        return lines;
    }

    private static String subject(Action action) {
        String others = action.alsoSettles().isEmpty()
                ? ""
                : " +" + action.alsoSettles().size();
        return (action.rule() == null ? action.question() : action.rule()) + others;
    }

    private static String range(LevelRange range) {
        return range.settled() ? range.min().name() : range.min() + "-" + range.max();
    }

    private static String range(PointsRange range) {
        return range.min().equals(range.max())
                ? range.min().toDecimal().toString()
                : range.min().toDecimal() + "-" + range.max().toDecimal();
    }
}
