package org.balise.core.drl;

import java.util.ArrayList;
import java.util.List;
import org.balise.core.drl.DrlToken.Kind;
import org.balise.core.problem.Place;
import org.balise.core.problem.Problems;

/**
 * Cuts a DRL file into words. What could make a text mean something else than what it shows is refused outright:
 * backslashes (Java reads unicode escapes even in comments), invisible and direction-changing characters, block
 * comments.
 */
final class DrlLexer {
    private static final List<String> SYMBOLS = List.of("==", ">=", "<=", "!=", "&&", "||");

    private final String file;
    private final String text;
    private final Problems problems;
    private final List<DrlToken> tokens = new ArrayList<>();
    private int at;
    private int line = 1;
    private int column = 1;

    private DrlLexer(String file, String text, Problems problems) {
        this.file = file;
        this.text = text;
        this.problems = problems;
    }

    /** The words of the file, closed by one of kind {@code END}; what is wrong goes to the problems. */
    static List<DrlToken> cut(String file, String text, Problems problems) {
        DrlLexer lexer = new DrlLexer(file, text.replace("\r\n", "\n"), problems);
        lexer.refuseTreacherous();
        lexer.cut();
        return lexer.tokens;
    }

    private void refuseTreacherous() {
        int row = 1;
        int start = 0;
        for (int i = 0; i < text.length(); ) {
            int c = text.codePointAt(i);
            if (c == '\n') {
                row++;
                start = i + 1;
            } else if (c != '\t' && (c == '\\' || invisible(c))) {
                problems.error(
                        new Place(file, row, i - start + 1),
                        "DRL-CHARACTER",
                        c == '\\' ? "\\" : String.format("U+%04X", c));
            }
            i += Character.charCount(c);
        }
    }

    private static boolean invisible(int c) {
        return switch (Character.getType(c)) {
            case Character.CONTROL,
                    Character.FORMAT,
                    Character.SURROGATE,
                    Character.PRIVATE_USE,
                    Character.UNASSIGNED,
                    Character.LINE_SEPARATOR,
                    Character.PARAGRAPH_SEPARATOR -> true;
            default -> false;
        };
    }

    private void cut() {
        while (at < text.length()) {
            char c = text.charAt(at);
            if (c == ' ' || c == '\t' || c == '\n') {
                advance(1);
            } else if (text.startsWith("//", at)) {
                int end = text.indexOf('\n', at);
                advance((end < 0 ? text.length() : end) - at);
            } else if (text.startsWith("/*", at)) {
                problems.error(new Place(file, line, column), "DRL-COMMENT");
                int end = text.indexOf("*/", at + 2);
                advance((end < 0 ? text.length() : end + 2) - at);
            } else if (c == '"') {
                string();
            } else if (wordStart(c)) {
                int end = at + 1;
                while (end < text.length() && wordPart(text.charAt(end))) {
                    end++;
                }
                token(Kind.WORD, text.substring(at, end), end - at);
            } else {
                symbol();
            }
        }
        token(Kind.END, "", 0);
    }

    private void string() {
        int end = at + 1;
        while (end < text.length() && text.charAt(end) != '"' && text.charAt(end) != '\n') {
            end++;
        }
        if (end >= text.length() || text.charAt(end) == '\n') {
            problems.error(new Place(file, line, column), "DRL-STRING");
            token(Kind.STRING, text.substring(at + 1, end), end - at);
        } else {
            token(Kind.STRING, text.substring(at + 1, end), end + 1 - at);
        }
    }

    private void symbol() {
        for (String symbol : SYMBOLS) {
            if (text.startsWith(symbol, at)) {
                token(Kind.SYMBOL, symbol, symbol.length());
                return;
            }
        }
        int length = Character.charCount(text.codePointAt(at));
        token(Kind.SYMBOL, text.substring(at, at + length), length);
    }

    private void token(Kind kind, String value, int length) {
        tokens.add(new DrlToken(kind, value, line, column));
        advance(length);
    }

    private void advance(int length) {
        for (int i = 0; i < length; i++) {
            if (text.charAt(at++) == '\n') {
                line++;
                column = 1;
            } else {
                column++;
            }
        }
    }

    private static boolean wordStart(char c) {
        return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || c == '_' || c == '$';
    }

    private static boolean wordPart(char c) {
        return wordStart(c) || (c >= '0' && c <= '9');
    }
}
