package org.balise.rules;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.TreeMap;
import org.balise.api.answer.Answer;
import org.balise.api.answer.AnswerValue;
import org.balise.api.answer.Dossier;
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

    private final RuleBook book;
    private final List<Question> questions;
    private final Random random;

    RandomDossiers(RuleBook book, long seed) {
        this.book = book;
        this.questions = book.questionnaire().questions().toList();
        this.random = new Random(seed);
    }

    Random random() {
        return random;
    }

    /** Some questions unanswered, some answered “je ne sais pas”, in proportions that vary from dossier to dossier. */
    Dossier partial() {
        double unanswered = random.nextDouble() * 0.4;
        double unknown = random.nextDouble() * 0.4;
        TreeMap<String, Answer> answers = new TreeMap<>();
        for (Question question : questions) {
            double draw = random.nextDouble();
            if (draw < unknown) {
                answers.put(question.id(), Answer.of(question.id(), new AnswerValue.Unknown()));
            } else if (draw > unanswered + unknown || mostlyAnswered(question)) {
                answers.put(question.id(), Answer.of(question.id(), value(question)));
            }
        }
        return new Dossier(book.questionnaire().id(), date(), answers);
    }

    /** Every question answered. */
    Dossier complete() {
        return completionOf(new Dossier(book.questionnaire().id(), date(), new TreeMap<>()));
    }

    /** The same dossier with every unknown or missing answer replaced; what was answered stays. */
    Dossier completionOf(Dossier partial) {
        Dossier complete = partial;
        for (Question question : questions) {
            Answer answer = partial.answers().get(question.id());
            boolean open =
                    answer == null ? !question.notOfferedMeansNo() : answer.value() instanceof AnswerValue.Unknown;
            if (open) {
                complete = complete.with(Answer.of(question.id(), value(question)));
            }
        }
        return complete;
    }

    /** One question of the questionnaire. */
    Question question() {
        return questions.get(random.nextInt(questions.size()));
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
        Range range = question.range();
        if (range == null) {
            throw new IllegalStateException("amount without a range: " + question.id());
        }
        List<BigDecimal> values = new ArrayList<>(List.of(range.min(), range.max()));
        book.parameters().values().stream()
                .filter(series -> series.id().startsWith("seuil."))
                .flatMap(series -> series.values().values().stream())
                .forEach(threshold -> {
                    values.add(threshold);
                    values.add(threshold.subtract(BigDecimal.ONE));
                });
        List<BigDecimal> accepted = values.stream().filter(range::contains).toList();
        return accepted.get(random.nextInt(accepted.size()));
    }
}
