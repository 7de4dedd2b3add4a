package org.balise.rules;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import org.balise.api.answer.Dossier;
import org.balise.api.assess.Advice;
import org.balise.api.assess.Assessment;
import org.balise.api.assess.DutyFinding;
import org.balise.core.assess.Assessor;
import org.junit.jupiter.api.Test;

/** Weighing a dossier, which runs no engine and keeps no reason, concludes what its assessment by the engine does. */
class WeighTest {
    private static final long RANDOM_DOSSIERS = 200;

    private final Assessor assessor = new Assessor(Quebec.RULES.book(), Quebec.RULES.engine());

    @Test
    void concludesWhatTheAssessmentDoes() {
        Stream<Dossier> random =
                LongStream.range(0, RANDOM_DOSSIERS).mapToObj(seed -> new RandomDossiers(seed).partial());
        Stream.concat(Quebec.examples().values().stream(), random).forEach(dossier -> {
            Assessment weighed = assessor.weigh(dossier);
            Assessment assessed = assessor.assess(dossier);
            assertThat(conclusions(weighed)).isEqualTo(conclusions(assessed));
        });
    }

    private static List<Object> conclusions(Assessment assessment) {
        Advice advice = assessment.advice();
        return List.of(
                assessment.risk().inherent(),
                assessment.risk().residual(),
                assessment.risk().robustness(),
                advice.verdict(),
                advice.best(),
                advice.worst(),
                assessment.contradictions().size(),
                assessment.duties().stream().map(WeighTest::conclusion).toList());
    }

    private static String conclusion(DutyFinding duty) {
        return duty.rule() + " " + duty.status() + " " + duty.applicability();
    }
}
