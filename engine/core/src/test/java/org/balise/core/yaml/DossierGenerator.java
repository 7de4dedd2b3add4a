package org.balise.core.yaml;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.TreeMap;
import org.balise.api.answer.Answer;
import org.balise.api.answer.AnswerValue;
import org.balise.api.answer.Dossier;
import org.balise.api.answer.Evidence;
import org.balise.api.answer.Rationale;
import org.balise.api.questionnaire.Question;
import org.balise.api.questionnaire.Section;
import org.jspecify.annotations.Nullable;

/** Makes dossiers that a reader accepts, the same ones for the same seed, with texts chosen to trouble a writer. */
final class DossierGenerator {

    private static final LocalDate AS_OF = LocalDate.of(2026, 11, 23);

    private static final List<String> PIECES = List.of(
            "a",
            "É",
            "œ",
            "7",
            " ",
            ":",
            ": ",
            " #",
            "- ",
            "'",
            "\"",
            "\\",
            "\n",
            "\t",
            ",",
            ".",
            "’",
            "«\u00A0",
            "{",
            "}",
            "[",
            "]",
            "&",
            "*",
            "!",
            "%",
            "@",
            "`",
            "|",
            ">",
            "?",
            "=",
            "oui",
            "non",
            "null",
            "~",
            "true",
            "0x1F",
            "1e3",
            "2026-01-01",
            "---",
            "...",
            "\uD83C\uDF41",
            "\u0301",
            "<<",
            "yes",
            "inf",
            "_",
            "/",
            "(",
            ")");

    private final Random random;
    private final Section section;

    DossierGenerator(long seed, Section section) {
        this.random = new Random(seed);
        this.section = section;
    }

    Dossier next() {
        TreeMap<String, Answer> answers = new TreeMap<>();
        for (Question question : section.questions()) {
            if (random.nextInt(3) > 0) {
                answers.put(question.id(), answer(question));
            }
        }
        return new Dossier("essai", AS_OF.minusDays(random.nextInt(300)), answers);
    }

    private Answer answer(Question question) {
        AnswerValue value = random.nextInt(5) == 0 ? new AnswerValue.Unknown() : value(question);
        boolean supported = question.rationaleRequired() || random.nextBoolean();
        if (!supported) {
            return Answer.of(question.id(), value);
        }
        boolean both = random.nextBoolean();
        boolean french = both || random.nextBoolean();
        return new Answer(
                question.id(),
                value,
                new Rationale(french ? text() : null, both || !french ? text() : null),
                evidence(),
                maybe(text()),
                random.nextBoolean() ? AS_OF.minusDays(400 + random.nextInt(300)) : null);
    }

    private AnswerValue value(Question question) {
        List<String> codes =
                question.options().stream().map(Question.Option::code).toList();
        return switch (question.type()) {
            case YES_NO -> new AnswerValue.YesNo(random.nextBoolean());
            case ONE_OF -> new AnswerValue.Choice(codes.get(random.nextInt(codes.size())));
            case SOME_OF ->
                new AnswerValue.Choices(
                        codes.stream().filter(code -> random.nextBoolean()).toList());
            case AMOUNT ->
                new AnswerValue.Quantity(
                        Value.normal(BigDecimal.valueOf(random.nextInt(9_000_000), random.nextInt(4))));
            case TEXT -> new AnswerValue.FreeText(text());
            case DATE -> new AnswerValue.OnDate(AS_OF.plusDays(random.nextInt(1000)));
        };
    }

    private List<Evidence> evidence() {
        List<Evidence> evidence = new ArrayList<>();
        for (int i = random.nextInt(3); i > 0; i--) {
            evidence.add(
                    random.nextBoolean()
                            ? new Evidence(maybe(text()), "https://exemple.invalid/" + random.nextInt(), null, null)
                            : new Evidence(maybe(text()), null, text(), "0a1b".repeat(16)));
        }
        return evidence;
    }

    private @Nullable String maybe(String text) {
        return random.nextBoolean() ? text : null;
    }

    /** A text as a reader gives it: not empty, nothing around it, and not the word that means unknown. */
    private String text() {
        StringBuilder text = new StringBuilder();
        for (int i = 1 + random.nextInt(8); i > 0; i--) {
            text.append(PIECES.get(random.nextInt(PIECES.size())));
        }
        String stripped = text.toString().strip();
        return stripped.isBlank() ? "x" : stripped;
    }
}
