package org.balise.cli.text;

import java.util.stream.Collectors;
import org.balise.api.answer.AnswerValue;
import org.balise.api.answer.Rationale;

/** Answers written as YAML on one line, so that they fit anywhere in a dossier. */
public final class AnswerText {
    static final String YES = "oui";
    static final String NO = "non";
    static final String UNKNOWN = "inconnu";

    private AnswerText() {}

    /** The value as a dossier holds it. */
    public static String of(AnswerValue value) {
        if (value instanceof AnswerValue.YesNo given) {
            return given.yes() ? YES : NO;
        } else if (value instanceof AnswerValue.Choice given) {
            return given.option();
        } else if (value instanceof AnswerValue.Choices given) {
            return given.options().stream().collect(Collectors.joining(", ", "[", "]"));
        } else if (value instanceof AnswerValue.Quantity given) {
            return given.value().toPlainString();
        } else if (value instanceof AnswerValue.OnDate given) {
            return given.date().toString();
        } else if (value instanceof AnswerValue.FreeText given) {
            return quoted(given.text());
        }
        return UNKNOWN;
    }

    /** The reasons in the languages in which they were given. */
    public static String of(Rationale rationale) {
        StringBuilder text = new StringBuilder("{ ");
        if (rationale.fr() != null) {
            text.append("fr: ").append(quoted(rationale.fr()));
        }
        if (rationale.en() != null) {
            text.append(rationale.fr() == null ? "en: " : ", en: ").append(quoted(rationale.en()));
        }
        return text.append(" }").toString();
    }

    private static String quoted(String text) {
        StringBuilder out = new StringBuilder("\"");
        text.codePoints().forEach(c -> {
            if (c == '"' || c == '\\') {
                out.append('\\').appendCodePoint(c);
            } else if (c == '\n') {
                out.append("\\n");
            } else if (c == '\t') {
                out.append("\\t");
            } else if (Character.isISOControl(c) || c == 0x2028 || c == 0x2029 || c == 0xFEFF) {
                out.append(String.format("\\u%04x", c));
            } else {
                out.appendCodePoint(c);
            }
        });
        return out.append('"').toString();
    }
}
