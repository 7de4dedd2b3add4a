package org.balise.rules;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Random;
import java.util.TreeMap;
import org.balise.api.answer.Answer;
import org.balise.api.answer.AnswerValue;
import org.balise.api.answer.Dossier;
import org.balise.api.environment.Criterion;
import org.balise.api.environment.Estimate;
import org.balise.api.environment.Interval;
import org.balise.api.pack.RuleBook;
import org.balise.api.questionnaire.Question;
import org.balise.core.fact.WorldBuilder;
import org.balise.core.fact.Worlds;
import org.balise.core.rules.RuleIndex;

/** Random dossiers about the environmental impact, and what is estimated of them. */
final class EnvironmentDossiers {
    /** How many each promise is tried on. */
    static final int NUMBER = Integer.getInteger("balise.dossiers.environnement", 250);

    static final RuleBook BOOK = Quebec.RULES.book();
    static final WorldBuilder WORLDS = new WorldBuilder(new RuleIndex(BOOK));

    /** The questions that the calculator may read. */
    static final List<Question> ABOUT = BOOK.questionnaire()
            .questions()
            .filter(question -> question.id().startsWith("env.")
                    || question.id().equals("hebergement.lieu")
                    || question.id().equals("systeme.agentique"))
            .toList();

    private EnvironmentDossiers() {}

    /**
     * @param missing the probability that a question is left without an answer
     */
    static Dossier random(Random random, double missing) {
        TreeMap<String, Answer> answers = new TreeMap<>();
        put(answers, "ia.systeme", new AnswerValue.YesNo(true));
        put(answers, "fournisseur.externe", new AnswerValue.YesNo(true));
        RandomDossiers values = new RandomDossiers(random.nextLong());
        for (Question question : ABOUT) {
            if (random.nextDouble() >= missing) {
                put(answers, question.id(), value(values, question, random));
            }
        }
        return new Dossier(BOOK.questionnaire().id(), BOOK.checkedOn(), answers);
    }

    /** Amounts of every size, and not only the ends of their range. */
    static AnswerValue value(RandomDossiers values, Question question, Random random) {
        if (question.range() == null) {
            return values.value(question);
        }
        double max = question.range().max().doubleValue();
        double amount = Math.min(max, Math.max(1, Math.pow(max, random.nextDouble())));
        return new AnswerValue.Quantity(BigDecimal.valueOf(Math.round(amount)));
    }

    static void put(Map<String, Answer> answers, String question, AnswerValue value) {
        answers.put(question, Answer.of(question, value));
    }

    static Estimate estimate(Worlds worlds) {
        return Objects.requireNonNull(worlds.derived().get(0).estimate().get());
    }

    static Estimate estimate(Dossier dossier) {
        return estimate(WORLDS.of(dossier));
    }

    static Interval total(Estimate estimate, Criterion criterion) {
        return Objects.requireNonNull(estimate.impacts().get(criterion)).total().value();
    }
}
