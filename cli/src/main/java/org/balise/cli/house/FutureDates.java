package org.balise.cli.house;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import org.balise.api.answer.Dossier;
import org.balise.api.problem.Problem;
import org.balise.api.problem.ProblemsException;

/**
 * Refuses the dates of a dossier that have not come yet: nobody knows the law of that day. The engine knows no clock,
 * so it cannot tell. The date of an answer is never after that of its dossier, which the engine checks, so that one
 * date is enough.
 */
final class FutureDates {
    private static final String KEY = "as-of:";

    private FutureDates() {}

    static void refuse(String fileName, byte[] content, Dossier dossier, LocalDate latest) {
        if (dossier.asOf().isAfter(latest)) {
            List<String> lines =
                    new String(content, StandardCharsets.UTF_8).lines().toList();
            int line = 0;
            while (line < lines.size() && !lines.get(line).startsWith(KEY)) {
                line++;
            }
            int column = line < lines.size() ? valueColumn(lines.get(line)) : 0;
            throw new ProblemsException(Problem.error(
                    fileName,
                    column == 0 ? 0 : line + 1,
                    column,
                    "DATE-IN-FUTURE",
                    dossier.asOf().toString(),
                    latest.toString()));
        }
    }

    private static int valueColumn(String line) {
        String after = line.substring(KEY.length());
        return KEY.length() + after.length() - after.stripLeading().length() + 1;
    }
}
