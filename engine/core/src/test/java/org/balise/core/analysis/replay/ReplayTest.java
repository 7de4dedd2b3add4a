package org.balise.core.analysis.replay;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.balise.core.score.SmallBook.dossier;
import static org.balise.core.score.SmallBook.given;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.balise.api.answer.Answer;
import org.balise.api.answer.AnswerValue;
import org.balise.api.answer.Dossier;
import org.balise.api.norm.Force;
import org.balise.api.norm.Gate;
import org.balise.api.norm.Severity;
import org.balise.api.pack.RuleBook;
import org.balise.api.rule.Rule;
import org.balise.core.analysis.replay.Replayed.Aspect;
import org.balise.core.analysis.replay.Replayed.Reason;
import org.balise.core.analysis.replay.Replayed.Setting;
import org.balise.core.analysis.replay.StoredDossiers.Stored;
import org.balise.core.assess.Assessor;
import org.balise.core.rules.Interpreter;
import org.balise.core.score.SmallBook;
import org.junit.jupiter.api.Test;

/** A dossier that other rules judge otherwise is listed with the reason: a rule, or a number. */
class ReplayTest {
    private static final Dossier EXPOSED = dossier("a=oui", "preuve.m=oui", "phase=tests");

    private static SmallBook book(int points) {
        return new SmallBook()
                .yesNo("a")
                .yesNo("preuve.m")
                .factor("risque", 1, points, null, List.of(new Rule.Measure(given("preuve.m"), 1, List.of())), "a=oui");
    }

    private static Assessor assessor(RuleBook book) {
        return new Assessor(book, new Interpreter(book));
    }

    private static List<Replayed> changed(SmallBook before, SmallBook after, boolean keptResult) {
        RuleBook was = before.build();
        Assessor current = assessor(was);
        Optional<Result> kept = keptResult ? Optional.of(Result.of(current.weigh(EXPOSED))) : Optional.empty();
        StoredDossiers stored = () -> Stream.of(Stored.of("d", EXPOSED, kept));
        return new Replay(current, assessor(after.build()), null).of(stored).changed();
    }

    @Test
    void theSameRulesChangeNothing() {
        assertThat(changed(book(30), book(30), false)).isEmpty();
    }

    @Test
    void aHeavierRiskIsTheReason() {
        assertThat(changed(book(30), book(60), false)).singleElement().satisfies(replayed -> {
            assertThat(replayed.changes()).contains(Aspect.LEVEL);
            assertThat(replayed.reasons()).isEmpty();
            assertThat(replayed.settings())
                    .containsExactly(new Setting("poids.risque", new BigDecimal("30"), new BigDecimal("60")));
        });
    }

    @Test
    void aLowerThresholdIsTheReason() {
        assertThat(changed(book(30), book(30).parameter("niveau.seuil-3", "28"), false))
                .singleElement()
                .satisfies(replayed -> assertThat(replayed.settings())
                        .containsExactly(new Setting("niveau.seuil-3", new BigDecimal("50"), new BigDecimal("28"))));
    }

    @Test
    void aRiskWithoutItsMeasureIsTheReason() {
        SmallBook bare = new SmallBook().yesNo("a").yesNo("preuve.m").factor("risque", 1, 30, null, List.of(), "a=oui");
        assertThat(changed(book(30), bare, false)).singleElement().satisfies(replayed -> {
            assertThat(replayed.changes()).contains(Aspect.LEVEL);
            assertThat(replayed.reasons()).containsExactly(new Reason("risque", "triggered", Reason.REWRITTEN));
            assertThat(replayed.settings()).isEmpty();
        });
    }

    @Test
    void aRuleThatIsNewIsTheReason() {
        SmallBook stricter =
                book(30).duty("devoir", Force.LOI, Severity.S3, Gate.EXPERIMENTATION, given("preuve.m"), "a=oui");
        assertThat(changed(book(30), stricter, false)).singleElement().satisfies(replayed -> {
            assertThat(replayed.changes()).isEqualTo(Set.of(Aspect.DUTIES));
            assertThat(replayed.reasons()).containsExactly(new Reason("devoir", "", "met"));
        });
    }

    /** The rules of a kept result may be older than those at hand: no number is said to be what it was weighed with. */
    @Test
    void ofAKeptResultOnlyWhatItSaysIsCompared() {
        assertThat(changed(book(30), book(60), true)).singleElement().satisfies(replayed -> {
            assertThat(replayed.changes()).contains(Aspect.LEVEL);
            assertThat(replayed.settings()).isEmpty();
        });
    }

    /** The form under which a result was kept may be older than both sides, which then have the same one. */
    @Test
    void anAnswerOfAKeptResultThatIsNoLongerUnderstoodIsReported() {
        Dossier old = dossier("a=oui", "phase=abandonnee");
        Assessor current = assessor(book(30).build());
        Result kept = Result.of(current.weigh(EXPOSED));
        StoredDossiers stored = () -> Stream.of(Stored.of("d", old, Optional.of(kept)));
        assertThat(new Replay(current, assessor(book(60).build()), null)
                        .of(stored)
                        .changed())
                .singleElement()
                .satisfies(replayed -> {
                    assertThat(replayed.changes()).containsExactly(Aspect.ANSWERS);
                    assertThat(replayed.after()).isNull();
                });
    }

    @Test
    void anAnswerOfAnotherTypeIsReportedAndHidesNoRisk() {
        Dossier forged = dossier("phase=tests").with(Answer.of("a", new AnswerValue.FreeText("oui")));
        Assessor current = assessor(book(30).build());
        Result kept = Result.of(current.weigh(EXPOSED));
        StoredDossiers stored = () -> Stream.of(Stored.of("d", forged, Optional.of(kept)));
        assertThat(new Replay(current, current, null).of(stored).changed())
                .singleElement()
                .satisfies(replayed -> assertThat(replayed.changes()).containsExactly(Aspect.ANSWERS));
        assertThatThrownBy(() -> current.weigh(forged)).isInstanceOf(IllegalArgumentException.class);
    }
}
