package org.balise.rules;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.TreeMap;
import java.util.function.BiConsumer;
import org.balise.api.answer.Answer;
import org.balise.api.answer.AnswerValue;
import org.balise.api.answer.Dossier;
import org.balise.api.assess.Applicability;
import org.balise.api.assess.Assessment;
import org.balise.api.assess.LevelRange;
import org.balise.api.assess.PointsRange;
import org.balise.api.assess.Risk;
import org.balise.api.assess.Risk.PrincipleRisk;
import org.balise.api.assess.Verdict;
import org.balise.api.fact.Fact;
import org.balise.api.fact.FactDefinition;
import org.balise.api.fact.FactKind;
import org.balise.api.pack.RuleBook;
import org.balise.api.rule.Rule;
import org.balise.core.assess.Assessor;
import org.balise.core.fact.WorldBuilder;
import org.balise.core.fact.Worlds;
import org.balise.core.rules.Interpreter;
import org.balise.core.rules.RuleIndex;
import org.balise.core.rules.RuleRunner;
import org.balise.rules.GuaranteesTest.Guarantee;

/** All guarantees on the dossier of one seed. */
final class GuaranteeCheck {
    private static final RuleBook BOOK = Quebec.RULES.book();
    // Guarantee 2 shows on the same dossiers that the engine and the interpreter agree; the interpreter is faster.
    private static final RuleRunner INTERPRETER = new Interpreter(BOOK);
    private static final Assessor ASSESSOR = new Assessor(BOOK, INTERPRETER);
    private static final WorldBuilder WORLDS = new WorldBuilder(new RuleIndex(BOOK));
    private static final List<Rule> FACTORS =
            BOOK.rules().values().stream().filter(Rule.Factor.class::isInstance).toList();
    private static final List<Assessor> WITHOUT_A_FACTOR = FACTORS.stream()
            .map(factor -> new Assessor(without(factor), INTERPRETER))
            .toList();
    private static final List<String> EVIDENCE = BOOK.facts().values().stream()
            .filter(fact -> fact.kind() == FactKind.EVIDENCE)
            .map(FactDefinition::id)
            .toList();
    /** Questions are only listed in an assessment made to be shown, which takes many times longer: one dossier in so many. */
    private static final int SHOWN_IN_FULL = 50;

    private final long seed;
    private final BiConsumer<Guarantee, String> broken;
    private final RandomDossiers dossiers;
    private final Dossier dossier;
    private final Assessment assessment;

    GuaranteeCheck(long seed, BiConsumer<Guarantee, String> broken) {
        this.seed = seed;
        this.broken = broken;
        this.dossiers = new RandomDossiers(seed);
        this.dossier = dossiers.partial();
        this.assessment = ASSESSOR.weigh(dossier);
    }

    void all() {
        addingAFactor();
        meetingADuty();
        order();
        missingAnswers();
        completion();
    }

    /** Stands for the result: equal results give the same number. */
    int result() {
        return assessment.hashCode();
    }

    private void promise(Guarantee guarantee, boolean kept, String what) {
        if (!kept) {
            broken.accept(guarantee, "seed " + seed + ": " + what);
        }
    }

    private void addingAFactor() {
        int left = dossiers.random().nextInt(FACTORS.size());
        Assessor without = WITHOUT_A_FACTOR.get(left);
        Risk fewer = without.risk(without.outline(dossier));
        promise(
                Guarantee.ADDING_A_RISK_FACTOR_NEVER_LOWERS_A_LEVEL,
                notLower(fewer.inherent(), assessment.risk().inherent())
                        && notLower(fewer.residual(), assessment.risk().residual()),
                FACTORS.get(left).id());
    }

    private void meetingADuty() {
        String proof = EVIDENCE.get(dossiers.random().nextInt(EVIDENCE.size()));
        Assessment lacking = with(Answer.of(proof, new AnswerValue.YesNo(false)));
        Assessment proved = with(Answer.of(proof, new AnswerValue.YesNo(true)));
        boolean levels = notLower(proved.risk().inherent(), lacking.risk().inherent())
                && notLower(proved.risk().residual(), lacking.risk().residual());
        // A proof that contradicts another answer is not a duty met.
        boolean verdict =
                proved.contradictions().size() > lacking.contradictions().size()
                        || proved.advice().verdict().compareTo(lacking.advice().verdict()) <= 0;
        promise(Guarantee.MEETING_A_DUTY_NEVER_RAISES_A_LEVEL_NOR_THE_VERDICT, levels && verdict, proof);
    }

    private Assessment with(Answer answer) {
        boolean same = answer.equals(dossier.answers().get(answer.question()));
        return same ? assessment : ASSESSOR.weigh(dossier.with(answer));
    }

    private void order() {
        Worlds worlds = WORLDS.of(dossier);
        var byEngine = Quebec.RULES
                .engine()
                .run(shuffled(worlds.certain()), shuffled(worlds.additional()), worlds.parameters());
        var byInterpreter = INTERPRETER.run(worlds.certain(), worlds.additional(), worlds.parameters());
        promise(
                Guarantee.THE_ORDER_OF_FACTS_NEVER_MATTERS_AND_A_SECOND_INTERPRETER_AGREES,
                byEngine.byRule().equals(byInterpreter.byRule()),
                "other conclusions");
    }

    private List<Fact> shuffled(Collection<Fact> facts) {
        List<Fact> shuffled = new ArrayList<>(facts);
        Collections.shuffle(shuffled, new Random(seed));
        return shuffled;
    }

    private void missingAnswers() {
        TreeMap<String, Answer> fewer = new TreeMap<>(dossier.answers());
        for (int i = 0; i < 5; i++) {
            String question = dossiers.question().id();
            if (dossiers.random().nextBoolean()) {
                fewer.remove(question);
            } else {
                fewer.put(question, Answer.of(question, new AnswerValue.Unknown()));
            }
        }
        Assessment missing = ASSESSOR.weigh(new Dossier(dossier.questionnaire(), dossier.asOf(), fewer));
        boolean condition = assessment.advice().verdict() == Verdict.ADMISSIBLE
                || !assessment.contradictions().isEmpty()
                || missing.advice().verdict() != Verdict.ADMISSIBLE;
        promise(
                Guarantee.A_MISSING_ANSWER_NEVER_GIVES_A_MILDER_RESULT,
                condition
                        && missing.risk()
                                        .residual()
                                        .max()
                                        .compareTo(assessment.risk().residual().max())
                                >= 0
                        && missing.advice()
                                        .worst()
                                        .compareTo(assessment.advice().worst())
                                >= 0,
                "milder");
    }

    private void completion() {
        Dossier completion = dossiers.completionOf(dossier);
        Assessment complete = ASSESSOR.weigh(completion);
        promise(
                Guarantee.A_COMPLETE_DOSSIER_REACHES_ONE_LEVEL_AND_ONE_VERDICT,
                complete.risk().inherent().settled()
                        && complete.risk().residual().settled()
                        && complete.advice().best() == complete.advice().worst()
                        && (seed % SHOWN_IN_FULL != 0
                                || ASSESSOR.assess(completion).open().isEmpty()),
                "not settled");
        boolean levels = inside(assessment.risk().inherent(), complete.risk().inherent())
                && inside(assessment.risk().residual(), complete.risk().residual());
        boolean verdict = complete.advice()
                                .verdict()
                                .compareTo(assessment.advice().best())
                        >= 0
                && complete.advice().verdict().compareTo(assessment.advice().worst()) <= 0;
        promise(
                Guarantee.THE_INTERVALS_CONTAIN_EVERY_COMPLETION,
                levels && verdict && pointsInside(complete) && refined(complete),
                "outside");
    }

    private boolean pointsInside(Assessment complete) {
        for (int i = 0; i < complete.risk().principles().size(); i++) {
            PrincipleRisk wide = assessment.risk().principles().get(i);
            PrincipleRisk narrow = complete.risk().principles().get(i);
            if (!inside(wide.exposure(), narrow.exposure()) || !inside(wide.residual(), narrow.residual())) {
                return false;
            }
        }
        return true;
    }

    private boolean refined(Assessment complete) {
        for (int i = 0; i < complete.duties().size(); i++) {
            Applicability before = assessment.duties().get(i).applicability();
            if (before != Applicability.UNDETERMINED
                    && before != complete.duties().get(i).applicability()) {
                return false;
            }
        }
        return true;
    }

    private static boolean inside(LevelRange wide, LevelRange narrow) {
        return wide.contains(narrow.min()) && wide.contains(narrow.max());
    }

    private static boolean inside(PointsRange wide, PointsRange narrow) {
        return narrow.min().compareTo(wide.min()) >= 0 && narrow.max().compareTo(wide.max()) <= 0;
    }

    private static boolean notLower(LevelRange low, LevelRange high) {
        return high.min().compareTo(low.min()) >= 0 && high.max().compareTo(low.max()) >= 0;
    }

    private static RuleBook without(Rule rule) {
        TreeMap<String, Rule> fewer = new TreeMap<>(BOOK.rules());
        fewer.remove(rule.id());
        return BOOK.withRules(fewer);
    }
}
