package org.balise.cli.command;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.balise.api.answer.Answer;
import org.balise.api.answer.Dossier;
import org.balise.api.problem.Problem;
import org.balise.api.problem.ProblemsException;
import org.balise.api.rule.Period;
import org.balise.cli.command.Dossiers.Opened;
import picocli.CommandLine;

/** A dossier read on another date than its own, under the same conditions as if it were its own. */
record OtherDate(LocalDate date, Session session, CommandLine command) {

    /**
     * The dossier on that date.
     *
     * @throws UsageException when the date is in the future, or the rules do not cover it
     * @throws ProblemsException when an answer was given after that date: it could not be known then
     */
    Dossier of(Opened opened) {
        LocalDate latest = session.latest(opened.workshop().book());
        if (date.isAfter(latest)) {
            throw usage("usage.future", latest);
        }
        Period covers = opened.workshop().book().covers();
        LocalDate end = covers.to();
        if (date.isBefore(covers.from())) {
            throw usage("usage.too-early", covers.from());
        }
        if (end != null && !date.isBefore(end)) {
            throw usage("usage.too-late", end.minusDays(1));
        }
        List<Problem> later = opened.dossier().answers().values().stream()
                .flatMap(answer -> later(answer, opened.file().toString()))
                .toList();
        if (!later.isEmpty()) {
            throw new ProblemsException(later);
        }
        return opened.dossier().at(date);
    }

    private Stream<Problem> later(Answer answer, String file) {
        return Stream.ofNullable(answer.date())
                .filter(date::isBefore)
                .map(given -> Problem.error(
                        file, 0, 0, "ANSWER-AFTER-DATE", answer.question(), given.toString(), date.toString()));
    }

    private UsageException usage(String key, LocalDate bound) {
        return new UsageException(command, session.messages().text(key, date, bound));
    }
}
