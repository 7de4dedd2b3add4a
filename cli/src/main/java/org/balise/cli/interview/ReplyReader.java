package org.balise.cli.interview;

import java.math.BigDecimal;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.balise.api.answer.AnswerValue;
import org.balise.api.fact.Range;
import org.balise.api.questionnaire.Question;
import org.balise.api.text.Language;
import org.balise.cli.text.Numbers;

/** Understands what is typed: a number or a name for a choice, a command of one sign, or a value. */
final class ReplyReader {
    private static final Set<String> YES = Set.of("oui", "o", "yes", "y", "1");
    private static final Set<String> NO = Set.of("non", "n", "no", "2");
    private static final Set<String> NONE = Set.of("0", "[]", "aucun", "aucune", "none");
    private static final Set<String> UNKNOWN =
            Set.of("x", "inconnu", "unknown", "je ne sais pas", "i do not know", "i don't know");
    private static final String REPLACED = "\ufffd";

    private ReplyReader() {}

    /** Reads one line; what is wrong with it is said in that language. */
    static Reply read(String line, Question question, Language language) {
        String typed = line.strip();
        String plain = OptionNames.plain(typed);
        Optional<Reply.Wrong> garbled = garbled(line);
        if (garbled.isPresent()) {
            return garbled.get();
        }
        return switch (plain) {
            case "" -> typed.isEmpty() ? new Reply.Skip() : value(typed, plain, question, language);
            case "<" -> new Reply.Back();
            case "q" -> new Reply.Stop();
            case "?" -> new Reply.Help();
            case "!" -> new Reply.Explain();
            default ->
                UNKNOWN.contains(plain)
                        ? new Reply.Given(new AnswerValue.Unknown())
                        : value(typed, plain, question, language);
        };
    }

    /** What makes a line unfit to be kept: a key that is no character, or a character that was lost on its way. */
    static Optional<Reply.Wrong> garbled(String line) {
        if (line.codePoints().anyMatch(c -> Character.isISOControl(c) && c != '\t' && c != '\n')) {
            return Optional.of(new Reply.Wrong("interview.wrong-key", ""));
        }
        return line.contains(REPLACED)
                ? Optional.of(new Reply.Wrong("interview.wrong-encoding", ""))
                : Optional.empty();
    }

    private static Reply value(String typed, String plain, Question question, Language language) {
        return switch (question.type()) {
            case YES_NO -> yesNo(typed, plain);
            case ONE_OF ->
                OptionNames.find(typed, question)
                        .<Reply>map(code -> new Reply.Given(new AnswerValue.Choice(code)))
                        .orElseGet(() -> new Reply.Wrong("interview.wrong-option", typed));
            case SOME_OF -> options(typed, plain, question);
            case AMOUNT -> amount(typed, question, language);
            case TEXT -> new Reply.Given(new AnswerValue.FreeText(typed));
            case DATE -> date(typed);
        };
    }

    /** Whether the answer is yes or no; nothing when it is neither. */
    static Optional<Boolean> yesOrNo(String line) {
        String plain = OptionNames.plain(line);
        if (YES.contains(plain)) {
            return Optional.of(true);
        }
        return NO.contains(plain) ? Optional.of(false) : Optional.empty();
    }

    private static Reply yesNo(String typed, String plain) {
        return yesOrNo(plain)
                .<Reply>map(yes -> new Reply.Given(new AnswerValue.YesNo(yes)))
                .orElseGet(() -> new Reply.Wrong("interview.wrong-yes-no", typed));
    }

    private static Reply options(String typed, String plain, Question question) {
        if (NONE.contains(plain)) {
            return new Reply.Given(new AnswerValue.Choices(List.of()));
        }
        List<String> chosen = new ArrayList<>();
        for (String part : typed.split("[,;]")) {
            // A label holds spaces; numbers and codes may be separated by them.
            Optional<String> whole = OptionNames.find(part.strip(), question);
            List<String> names = whole.isPresent()
                    ? List.of(part.strip())
                    : List.of(part.strip().split("\\s+"));
            for (String name : names) {
                Optional<String> code = OptionNames.find(name, question);
                if (code.isEmpty()) {
                    return new Reply.Wrong("interview.wrong-option", name);
                }
                chosen.add(code.get());
            }
        }
        return new Reply.Given(new AnswerValue.Choices(question.options().stream()
                .map(Question.Option::code)
                .filter(chosen::contains)
                .toList()));
    }

    /** Accepts “60 000”, “1 250,5” and “1250.5”: never a comma as a separator of thousands, which would be a guess. */
    private static Reply amount(String typed, Question question, Language language) {
        String digits = typed.replaceAll("[\\s\\u00a0\\u202f]", "").replace(',', '.');
        if (!digits.matches("-?[0-9]{1,18}(\\.[0-9]{1,9})?")) {
            return new Reply.Wrong("interview.wrong-amount", typed);
        }
        BigDecimal value = new BigDecimal(digits);
        Range range = question.range();
        if (range != null && !range.contains(value)) {
            Numbers numbers = new Numbers(language);
            return new Reply.Wrong(
                    "interview.out-of-range", numbers.write(range.min()) + " – " + numbers.write(range.max()));
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
