package org.balise.core.drl;

import java.util.List;
import org.balise.core.drl.DrlToken.Kind;
import org.balise.core.problem.Place;
import org.balise.core.problem.Problems;

/** A place in a DRL file, moving forward. */
final class DrlCursor {
    private final String file;
    private final List<DrlToken> tokens;
    private final Problems problems;
    private int at;

    /** What follows cannot be understood; its problem is already reported. */
    static final class Refused extends RuntimeException {
        private static final long serialVersionUID = 1L;

        Refused() {
            super(null, null, false, false);
        }
    }

    DrlCursor(String file, List<DrlToken> tokens, Problems problems) {
        this.file = file;
        this.tokens = tokens;
        this.problems = problems;
    }

    int position() {
        return at;
    }

    boolean atEnd() {
        return peek().kind() == Kind.END;
    }

    DrlToken peek() {
        return tokens.get(at);
    }

    /** The current word; the end of the file never passes. */
    DrlToken next() {
        DrlToken token = peek();
        if (token.kind() != Kind.END) {
            at++;
        }
        return token;
    }

    /** Passes that word if it is next. */
    boolean skip(String word) {
        if (!peek().is(word)) {
            return false;
        }
        next();
        return true;
    }

    DrlToken expect(String word) {
        return expectOneOf(List.of(word));
    }

    DrlToken expectOneOf(List<String> words) {
        if (words.stream().noneMatch(peek()::is)) {
            throw refuse(peek(), String.join(" | ", words));
        }
        return next();
    }

    DrlToken word() {
        return expect(Kind.WORD, "a-z");
    }

    DrlToken string() {
        return expect(Kind.STRING, "\"…\"");
    }

    /** A name that starts with a dollar. */
    DrlToken variable() {
        if (peek().kind() != Kind.WORD || !peek().text().startsWith("$")) {
            throw refuse(peek(), "$…");
        }
        return next();
    }

    private DrlToken expect(Kind kind, String shown) {
        if (peek().kind() != kind) {
            throw refuse(peek(), shown);
        }
        return next();
    }

    void problem(DrlToken token, String code, String... arguments) {
        problems.error(new Place(file, token.line(), token.column()), code, arguments);
    }

    Refused refuse(DrlToken token, String expected) {
        problem(token, "DRL-UNEXPECTED", token.shown(), expected);
        return new Refused();
    }
}
