package org.balise.cli.interview;

import java.math.BigDecimal;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.balise.api.answer.AnswerValue;
import org.balise.api.fact.Range;
import org.balise.api.questionnaire.Question;

/** Understands what is typed: a code or a number for a choice, a command of one sign, or a value. */
final class ReplyReader {
    private static final Set<String> YES = Set.of("oui", "o", "yes", "y", "1");
    private static final Set<String> NO = Set.of("non", "n", "no", "2");
    private static final Set<String> NONE = Set.of("0", "[]", "aucun", "aucune", "none");
    private static final Set<String> UNKNOWN =
            Set.of("x", "inconnu", "unknown", "je ne sais pas", "i do not know", "i don’t know", "i don't know");

    private ReplyReader() {}

    /** Reads one line. */
    static Reply read(String line, Question question) {
        String typed = line.strip();
        String lower = typed.toLowerCase(Locale.ROOT);
        return switch (lower) {
            case "" -> new Reply.Skip();
            case "<" -> new Reply.Back();
            case "q" -> new Reply.Stop();
            case "?" -> new Reply.Help();
            case "!" -> new Reply.Explain();
            default ->
                UNKNOWN.contains(lower) ? new Reply.Given(new AnswerValue.Unknown()) : value(typed, lower, question);
        };
    }

    private static Reply value(String typed, String lower, Question question) {
        return switch (question.type()) {
            case YES_NO -> yesNo(typed, lower);
            case ONE_OF ->
                option(typed, question)
                        .<Reply>map(code -> new Reply.Given(new AnswerValue.Choice(code)))
                        .orElseGet(() -> new Reply.Wrong("interview.wrong-option", typed));
            case SOME_OF -> options(typed, lower, question);
            case AMOUNT -> amount(typed, question);
            case TEXT -> new Reply.Given(new AnswerValue.FreeText(typed));
            case DATE -> date(typed);
        };
    }

    private static Reply yesNo(String typed, String lower) {
        if (YES.contains(lower)) {
            return new Reply.Given(new AnswerValue.YesNo(true));
        }
        return NO.contains(lower)
                ? new Reply.Given(new AnswerValue.YesNo(false))
                : new Reply.Wrong("interview.wrong-yes-no", typed);
    }

    private static Optional<String> option(String typed, Question question) {
        List<Question.Option> options = question.options();
        if (typed.matches("[0-9]{1,3}")) {
            int number = Integer.parseInt(typed);
            return number >= 1 && number <= options.size()
                    ? Optional.of(options.get(number - 1).code())
                    : Optional.empty();
        }
        return options.stream().map(Question.Option::code).filter(typed::equals).findFirst();
    }

    private static Reply options(String typed, String lower, Question question) {
        if (NONE.contains(lower)) {
            return new Reply.Given(new AnswerValue.Choices(List.of()));
        }
        List<String> chosen = new ArrayList<>();
        for (String part : typed.split("[,;\\s]+")) {
            Optional<String> code = option(part, question);
            if (code.isEmpty()) {
                return new Reply.Wrong("interview.wrong-option", part);
            }
            chosen.add(code.get());
        }
        return new Reply.Given(new AnswerValue.Choices(question.options().stream()
                .map(Question.Option::code)
                .filter(chosen::contains)
                .toList()));
    }

    /** Accepts “60 000”, “1 250,5” and “1250.5”: never a comma as a separator of thousands, which would be a guess. */
    private static Reply amount(String typed, Question question) {
        String digits = typed.replaceAll("[\\s\\u00a0\\u202f]", "").replace(',', '.');
        if (!digits.matches("-?[0-9]{1,18}(\\.[0-9]{1,9})?")) {
            return new Reply.Wrong("interview.wrong-amount", typed);
        }
        BigDecimal value = new BigDecimal(digits);
        Range range = question.range();
        if (range != null && !range.contains(value)) {
            return new Reply.Wrong(
                    "interview.out-of-range",
                    range.min().toPlainString() + " – " + range.max().toPlainString());
        }
        return new Reply.Given(new AnswerValue.Quantity(value));
    }

    private static Reply date(String typed) {
        try {
            return new Reply.Given(new AnswerValue.OnDate(LocalDate.parse(typed)));
        } catch (DateTimeException e) {
            return new Reply.Wrong("interview.wrong-date", typed);
        }
    }
}
