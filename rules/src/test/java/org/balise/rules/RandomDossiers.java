package org.balise.rules;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Random;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.balise.api.answer.Answer;
import org.balise.api.answer.AnswerValue;
import org.balise.api.answer.Dossier;
import org.balise.api.fact.FactType;
import org.balise.api.fact.Range;
import org.balise.api.pack.RuleBook;
import org.balise.api.questionnaire.Question;

/**
 * Random dossiers from a seed. Amounts fall on the ends of their range and on both sides of every threshold, where
 * mistakes live; dates fall on both sides of every change of the law.
 */
final class RandomDossiers {
    private static final List<LocalDate> DATES = List.of(
            LocalDate.of(2024, 6, 27),
            LocalDate.of(2025, 12, 2),
            LocalDate.of(2025, 12, 3),
            LocalDate.of(2026, 6, 5),
            LocalDate.of(2026, 6, 6),
            LocalDate.of(2026, 11, 23));

    private static final RuleBook BOOK = Quebec.RULES.book();
    private static final List<Question> QUESTIONS =
            BOOK.questionnaire().questions().toList();
    private static final Map<String, List<BigDecimal>> AMOUNTS = QUESTIONS.stream()
            .filter(question -> question.type() == FactType.AMOUNT)
            .collect(Collectors.toMap(Question::id, RandomDossiers::amounts));

    private final Random random;

    RandomDossiers(long seed) {
        this.random = new Random(seed);
    }

    Random random() {
        return random;
    }

    /** Some questions unanswered, some answered “je ne sais pas”, in proportions that vary from dossier to dossier. */
    Dossier partial() {
        double unanswered = random.nextDouble() * 0.3;
        double unknown = random.nextDouble() * 0.3;
        TreeMap<String, Answer> answers = new TreeMap<>();
        for (Question question : QUESTIONS) {
            double draw = random.nextDouble();
            if (draw < unknown) {
                answers.put(question.id(), Answer.of(question.id(), new AnswerValue.Unknown()));
            } else if (draw > unanswered + unknown || mostlyAnswered(question)) {
                answers.put(question.id(), Answer.of(question.id(), value(question)));
            }
        }
        return new Dossier(BOOK.questionnaire().id(), date(), answers);
    }

    /** Every question answered. */
    Dossier complete() {
        return completionOf(new Dossier(BOOK.questionnaire().id(), date(), new TreeMap<>()));
    }

    /** The same dossier with every unknown or missing answer replaced; what was answered stays. */
    Dossier completionOf(Dossier partial) {
        TreeMap<String, Answer> answers = new TreeMap<>(partial.answers());
        for (Question question : QUESTIONS) {
            Answer answer = partial.answers().get(question.id());
            boolean open =
                    answer == null ? !question.notOfferedMeansNo() : answer.value() instanceof AnswerValue.Unknown;
            if (open) {
                answers.put(question.id(), Answer.of(question.id(), value(question)));
            }
        }
        return new Dossier(partial.questionnaire(), partial.asOf(), answers);
    }

    /** One question of the questionnaire. */
    Question question() {
        return QUESTIONS.get(random.nextInt(QUESTIONS.size()));
    }

    /** The first questions decide whether the others are asked: without them dossiers would all look alike. */
    private boolean mostlyAnswered(Question question) {
        return (question.id().equals("ia.systeme") || question.id().equals("organisme.type")) && random.nextInt(10) > 0;
    }

    private LocalDate date() {
        return DATES.get(random.nextInt(DATES.size()));
    }

    AnswerValue value(Question question) {
        return switch (question.type()) {
            case YES_NO ->
                new AnswerValue.YesNo(
                        question.id().equals("ia.systeme") ? random.nextInt(20) > 0 : random.nextBoolean());
            case ONE_OF ->
                new AnswerValue.Choice(question.options()
                        .get(random.nextInt(question.options().size()))
                        .code());
            case SOME_OF ->
                new AnswerValue.Choices(question.options().stream()
                        .map(Question.Option::code)
                        .filter(code -> random.nextInt(4) == 0)
                        .toList());
            case AMOUNT -> new AnswerValue.Quantity(amount(question));
            case TEXT -> new AnswerValue.FreeText("texte");
            case DATE -> new AnswerValue.OnDate(LocalDate.of(2024, 1, 1));
        };
    }

    private BigDecimal amount(Question question) {
        List<BigDecimal> values = Objects.requireNonNull(AMOUNTS.get(question.id()));
        return values.get(random.nextInt(values.size()));
    }

    private static List<BigDecimal> amounts(Question question) {
        Range range = question.range();
        if (range == null) {
            throw new IllegalStateException("amount without a range: " + question.id());
        }
        List<BigDecimal> values = new ArrayList<>(List.of(range.min(), range.max()));
        BOOK.parameters().values().stream()
                .filter(series -> series.id().startsWith("seuil."))
                .flatMap(series -> series.values().values().stream())
                .forEach(threshold -> {
                    values.add(threshold);
                    values.add(threshold.subtract(BigDecimal.ONE));
                });
        return values.stream().filter(range::contains).toList();
    }
}
