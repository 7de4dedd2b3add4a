package org.balise.core.yaml;

import java.util.List;
import java.util.Optional;
import org.balise.core.problem.Place;
import org.balise.core.problem.Problems;
import org.snakeyaml.engine.v2.exceptions.Mark;
import org.snakeyaml.engine.v2.exceptions.MarkedYamlEngineException;
import org.snakeyaml.engine.v2.exceptions.YamlEngineException;

/**
 * Puts a name on what the parser could not read. The parser says it in English and in its own terms; the mistakes that
 * people make most have a code of their own here, and the others share one.
 */
final class SyntaxError {

    /** A sign of one mistake in the words of the parser, and the code of that mistake. The first that fits is taken. */
    private record Sign(String words, String code, boolean whereItBegan) {}

    private static final List<Sign> SIGNS = List.of(
            new Sign("while scanning a quoted scalar found unexpected end", "YAML-QUOTE-NOT-CLOSED", true),
            new Sign("found unknown escape character", "YAML-BACKSLASH", false),
            new Sign("expected escape sequence", "YAML-BACKSLASH", false),
            new Sign("(TAB)", "YAML-TAB", false),
            new Sign("that cannot start any token", "YAML-RESERVED-CHARACTER", false),
            new Sign("mapping values are not allowed here", "YAML-COLON", false),
            new Sign("could not find expected ':'", "YAML-COLON-MISSING", true),
            new Sign("expected ',' or ']'", "YAML-BRACKET-NOT-CLOSED", true),
            new Sign("expected ',' or '}'", "YAML-BRACKET-NOT-CLOSED", true),
            new Sign("but found '<scalar>'", "YAML-TEXT-AFTER-VALUE", false),
            new Sign("expected <block end>", "YAML-INDENTATION", false),
            new Sign("sequence entries are not allowed here", "YAML-INDENTATION", false));

    private SyntaxError() {}

    static void report(String file, YamlEngineException exception, Problems problems) {
        if (!(exception instanceof MarkedYamlEngineException marked)) {
            problems.error(Place.of(file), "YAML-SYNTAX");
            return;
        }
        String words = marked.getContext() + " " + marked.getProblem();
        Optional<Sign> sign =
                SIGNS.stream().filter(s -> words.contains(s.words())).findFirst();
        Optional<Mark> end = marked.getProblemMark();
        Optional<Mark> start = marked.getContextMark();
        boolean whereItBegan = sign.map(Sign::whereItBegan).orElse(false) && start.isPresent();
        Place place = (whereItBegan ? start : end.or(() -> start))
                .map(mark -> new Place(file, mark.getLine() + 1, mark.getColumn() + 1))
                .orElse(Place.of(file));
        problems.error(place, sign.map(Sign::code).orElse("YAML-SYNTAX"));
    }
}
