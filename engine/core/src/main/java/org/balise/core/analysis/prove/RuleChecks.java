package org.balise.core.analysis.prove;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.balise.api.answer.Dossier;
import org.balise.api.assess.Applicability;
import org.balise.api.rule.Condition.Alternative;
import org.balise.api.rule.Rule;
import org.balise.core.analysis.Names;
import org.balise.core.analysis.model.BookFormula;

/** Every rule, and every way for it to apply, applies to some dossier, and none applies to all of them. */
final class RuleChecks {
    private final Report report;

    RuleChecks(Report report) {
        this.report = report;
    }

    void check() {
        report.index().book().rules().values().forEach(this::check);
    }

    private void check(Rule rule) {
        List<LocalDate> days = report.timeline().distinctDays(rule);
        if (days.isEmpty()) {
            report.proof(
                    "RULE-NEVER-IN-FORCE",
                    report.rule(rule.id()),
                    List.of(rule.id()),
                    report.names().rule(rule.id()));
            return;
        }
        List<Alternative> reached = new ArrayList<>();
        List<Alternative> never = new ArrayList<>();
        for (Alternative way : rule.head().condition().alternatives()) {
            (reached(way, days) ? reached : never).add(way);
        }
        if (reached.isEmpty()) {
            report.proof(
                    "RULE-UNREACHABLE",
                    report.rule(rule.id()),
                    List.of(rule.id()),
                    report.names().rule(rule.id()));
            return;
        }
        never.forEach(way -> way("WAY-UNREACHABLE", rule, way));
        useless(rule, reached, report.timeline().on(days.get(days.size() - 1)));
        missed(rule, days);
    }

    private boolean reached(Alternative way, List<LocalDate> days) {
        for (LocalDate day : days) {
            BookFormula book = report.timeline().on(day);
            if (book.possible(book.holds(way.literals()))) {
                report.witness(book.dossier(day));
                return true;
            }
        }
        return false;
    }

    /** A way that applies only where another way of the same rule does adds nothing. */
    private void useless(Rule rule, List<Alternative> ways, BookFormula book) {
        for (int i = 0; i < ways.size(); i++) {
            for (int j = 0; j < ways.size(); j++) {
                boolean implied = i != j
                        && !book.possible(
                                book.holds(ways.get(i).literals()),
                                -book.holds(ways.get(j).literals()));
                // Of two ways that are the same, only the later is reported.
                boolean both = implied
                        && i < j
                        && !book.possible(
                                book.holds(ways.get(j).literals()),
                                -book.holds(ways.get(i).literals()));
                if (implied && !both) {
                    way("WAY-USELESS", rule, ways.get(i), ways.get(j));
                    break;
                }
            }
        }
    }

    /** A rule that applies to every dossier tells them nothing about their system. */
    private void missed(Rule rule, List<LocalDate> days) {
        Optional<LocalDate> missed = days.stream()
                .filter(day -> {
                    BookFormula book = report.timeline().on(day);
                    return book.possible(-book.applies(rule));
                })
                .findFirst();
        if (missed.isEmpty()) {
            LocalDate day = days.get(days.size() - 1);
            BookFormula book = report.timeline().on(day);
            book.possible(book.applies(rule));
            Dossier example =
                    report.smallest(book.dossier(day), situation -> situation.of(rule) == Applicability.TRIGGERED);
            report.shown(
                    "RULE-ALWAYS",
                    report.rule(rule.id()),
                    List.of(rule.id()),
                    example,
                    report.names().rule(rule.id()));
        }
    }

    private void way(String code, Rule rule, Alternative... ways) {
        report.proof(
                code,
                report.contents().places().ofWay(rule.id(), ways[0].name()),
                List.of(rule.id()),
                report.names().rule(rule.id()),
                report.names().way(ways[0]),
                ways.length == 1 ? Names.same("") : report.names().way(ways[1]));
    }
}
