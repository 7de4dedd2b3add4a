package org.balise.core.explain;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.balise.api.answer.Answer;
import org.balise.api.answer.AnswerValue;
import org.balise.api.answer.Dossier;
import org.balise.api.assess.Applicability;
import org.balise.api.assess.Assessment;
import org.balise.api.assess.DutyStatus;
import org.balise.api.assess.LevelRange;
import org.balise.api.assess.OpenQuestion;
import org.balise.api.fact.Range;
import org.balise.api.questionnaire.Question;
import org.balise.api.questionnaire.Question.Option;
import org.balise.api.rule.ParameterSeries;
import org.balise.core.assess.Assessor;

/** Answers each open question in every way and looks at what changes. */
public final class Sensitivity {
    private static final int LEVEL_WEIGHT = 1000;
    private static final int VERDICT_WEIGHT = 100;

    private final Assessor assessor;

    public Sensitivity(Assessor assessor) {
        this.assessor = assessor;
    }

    /**
     * The open questions, those that matter most first; questions that are only perhaps asked come through those that
     * decide whether they are.
     *
     * @param assessment of that dossier
     */
    public List<WhatIf> of(Dossier dossier, Assessment assessment) {
        return assessment.open().stream()
                .filter(open -> open.state() != OpenQuestion.State.PERHAPS)
                .map(open -> assessor.book()
                        .questionnaire()
                        .question(open.question())
                        .orElseThrow())
                .map(question -> whatIf(question, dossier, assessment))
                .sorted(Comparator.comparing(WhatIf::weight).reversed())
                .toList();
    }

    private WhatIf whatIf(Question question, Dossier dossier, Assessment before) {
        List<WhatIf.Outcome> outcomes = new ArrayList<>();
        int weight = 0;
        for (AnswerValue value : answersToTry(question, dossier)) {
            Assessment after = assessor.weigh(dossier.with(Answer.of(question.id(), value)));
            int settled = Math.max(0, undetermined(before) - undetermined(after));
            LevelRange residual = after.risk().residual();
            outcomes.add(new WhatIf.Outcome(value, residual, after.advice().verdict(), settled));
            weight = Math.max(weight, weight(before, after, settled));
        }
        return new WhatIf(question.id(), outcomes, weight);
    }

    private static int weight(Assessment before, Assessment after, int settled) {
        LevelRange was = before.risk().residual();
        LevelRange is = after.risk().residual();
        int levels = changed(was.max(), is.max()) + changed(was.min(), is.min());
        int verdicts = changed(before.advice().verdict(), after.advice().verdict())
                + changed(before.advice().worst(), after.advice().worst());
        return levels * LEVEL_WEIGHT + verdicts * VERDICT_WEIGHT + settled;
    }

    private static int changed(Enum<?> was, Enum<?> is) {
        return was == is ? 0 : 1;
    }

    private static int undetermined(Assessment assessment) {
        long duties = assessment.duties().stream()
                .filter(duty -> duty.status() == DutyStatus.UNDETERMINED || duty.status() == DutyStatus.TO_DEMONSTRATE)
                .count();
        long lines = assessment.risk().principles().stream()
                .flatMap(principle -> principle.lines().stream())
                .filter(line -> line.applicability() == Applicability.UNDETERMINED
                        || line.residual().min().compareTo(line.residual().max()) != 0)
                .count();
        return Math.toIntExact(duties + lines);
    }

    private List<AnswerValue> answersToTry(Question question, Dossier dossier) {
        return switch (question.type()) {
            case YES_NO -> List.of(new AnswerValue.YesNo(true), new AnswerValue.YesNo(false));
            case ONE_OF ->
                question.options().stream()
                        .map(option -> (AnswerValue) new AnswerValue.Choice(option.code()))
                        .toList();
            case SOME_OF -> someOf(question);
            case AMOUNT -> amounts(question, dossier);
            case TEXT, DATE -> List.of();
        };
    }

    /** None, then each option alone. */
    private static List<AnswerValue> someOf(Question question) {
        List<AnswerValue> values = new ArrayList<>();
        values.add(new AnswerValue.Choices(List.of()));
        for (Option option : question.options()) {
            values.add(new AnswerValue.Choices(List.of(option.code())));
        }
        return values;
    }

    /** The least amount, then each threshold that rules compare it with. */
    private List<AnswerValue> amounts(Question question, Dossier dossier) {
        Range range = question.range();
        if (range == null) {
            throw new IllegalStateException("amount without a range: " + question.id());
        }
        Set<BigDecimal> values = new TreeSet<>();
        values.add(range.min());
        for (String fact : question.feeds()) {
            for (String parameter : assessor.index().parametersComparedWith(fact)) {
                ParameterSeries series = assessor.book().parameters().get(parameter);
                if (series != null) {
                    series.on(dossier.asOf()).filter(range::contains).ifPresent(values::add);
                }
            }
        }
        return values.stream()
                .map(value -> (AnswerValue) new AnswerValue.Quantity(value))
                .toList();
    }
}
