package org.balise.core.yaml;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.balise.api.answer.Answer;
import org.balise.api.answer.AnswerValue;
import org.balise.api.answer.Dossier;
import org.balise.api.answer.Evidence;
import org.balise.api.answer.Rationale;
import org.jspecify.annotations.Nullable;

/**
 * Writes a dossier in one canonical form: the same answers give the same text, whatever the order or the style in which
 * they were read. Answers come in the order of their ids, in the short form unless something supports them.
 */
public final class DossierWriter {

    /** What reads as the same text without quotation marks, here and for any other reader of YAML. */
    private static final Pattern PLAIN = Pattern.compile("\\p{L}(?:[\\p{L}\\p{M}\\p{Nd} ’.()/_-]|,(?= ))*(?<![ .-])");

    /** Words that some readers of YAML take for something else than a text. */
    private static final Set<String> WORDS =
            Set.of("null", "true", "false", "yes", "no", "on", "off", "y", "n", "nan", "inf");

    /** Matching takes stack in proportion to the text. */
    private static final int LONGEST_PLAIN = 80;

    private static final String INDENT = "  ";

    private DossierWriter() {}

    /** The text of the file, in UTF-8 once encoded, each line ended with a line feed. */
    public static String write(Dossier dossier) {
        return "format: " + DossierReader.FORMAT + "\n"
                + "questionnaire: " + scalar(dossier.questionnaire()) + "\n"
                + "as-of: " + dossier.asOf() + "\n"
                + answers(dossier);
    }

    /** The bytes of the answers alone, for a digest: they do not change with the date of the assessment. */
    public static byte[] canonicalAnswers(Dossier dossier) {
        return answers(dossier).getBytes(StandardCharsets.UTF_8);
    }

    private static String answers(Dossier dossier) {
        if (dossier.answers().isEmpty()) {
            return "answers: {}\n";
        }
        StringBuilder out = new StringBuilder("answers:\n");
        dossier.answers().values().forEach(answer -> answer(answer, out));
        return out.toString();
    }

    private static void answer(Answer answer, StringBuilder out) {
        String id = scalar(answer.question());
        boolean alone = answer.rationale() == null
                && answer.evidence().isEmpty()
                && answer.author() == null
                && answer.date() == null;
        if (alone) {
            line(out, 1, id, value(answer.value()));
            return;
        }
        out.append(INDENT).append(id).append(":\n");
        line(out, 2, "value", value(answer.value()));
        rationale(answer.rationale(), out);
        if (!answer.evidence().isEmpty()) {
            out.append(INDENT.repeat(2)).append("evidence:\n");
            answer.evidence().forEach(evidence -> evidence(evidence, out));
        }
        text(out, 2, "author", answer.author());
        line(out, 2, "date", answer.date() == null ? null : answer.date().toString());
    }

    private static void rationale(@Nullable Rationale rationale, StringBuilder out) {
        if (rationale != null) {
            out.append(INDENT.repeat(2)).append("rationale:\n");
            text(out, 3, "fr", rationale.fr());
            text(out, 3, "en", rationale.en());
        }
    }

    private static void evidence(Evidence evidence, StringBuilder out) {
        StringBuilder lines = new StringBuilder();
        text(lines, 4, "title", evidence.title());
        text(lines, 4, "link", evidence.link());
        text(lines, 4, "file", evidence.file());
        text(lines, 4, "sha256", evidence.sha256());
        // The first key of an element of a list stands beside its hyphen.
        out.append(INDENT.repeat(3)).append("- ").append(lines.substring(INDENT.length() * 4));
    }

    private static void text(StringBuilder out, int depth, String key, @Nullable String text) {
        line(out, depth, key, text == null ? null : scalar(text));
    }

    private static void line(StringBuilder out, int depth, String key, @Nullable String value) {
        if (value != null) {
            out.append(INDENT.repeat(depth))
                    .append(key)
                    .append(": ")
                    .append(value)
                    .append('\n');
        }
    }

    private static String value(AnswerValue value) {
        if (value instanceof AnswerValue.YesNo yesNo) {
            return yesNo.yes() ? AnswerValues.YES : AnswerValues.NO;
        }
        if (value instanceof AnswerValue.Choice choice) {
            return scalar(choice.option());
        }
        if (value instanceof AnswerValue.Choices choices) {
            return list(choices.options());
        }
        if (value instanceof AnswerValue.Quantity quantity) {
            return Value.normal(quantity.value()).toPlainString();
        }
        if (value instanceof AnswerValue.FreeText text) {
            return scalar(text.text());
        }
        return value instanceof AnswerValue.OnDate date ? date.date().toString() : AnswerValues.UNKNOWN;
    }

    private static String list(List<String> codes) {
        return codes.stream().map(DossierWriter::scalar).collect(Collectors.joining(", ", "[", "]"));
    }

    private static String scalar(String text) {
        boolean plain = text.length() <= LONGEST_PLAIN
                && PLAIN.matcher(text).matches()
                && !WORDS.contains(text.toLowerCase(Locale.ROOT));
        return plain ? text : quoted(text);
    }

    /** Between double quotes, on one line. */
    private static String quoted(String text) {
        StringBuilder out = new StringBuilder("\"");
        text.codePoints().forEach(character -> {
            switch (character) {
                case '"' -> out.append("\\\"");
                case '\\' -> out.append("\\\\");
                case '\n' -> out.append("\\n");
                case '\r' -> out.append("\\r");
                case '\t' -> out.append("\\t");
                default -> out.appendCodePoint(character);
            }
        });
        return out.append('"').toString();
    }
}
