package org.balise.core.analysis.prove;

import java.time.LocalDate;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.balise.api.assess.Truth;
import org.balise.api.fact.FactDefinition;
import org.balise.api.questionnaire.Question;
import org.balise.api.rule.Condition;
import org.balise.api.rule.Condition.Alternative;
import org.balise.api.rule.Literal;
import org.balise.api.rule.Rule;
import org.balise.core.analysis.Names;
import org.balise.core.analysis.model.BookFormula;

/** Every question is asked of someone, after what decides whether it is asked, and gives its facts alone. */
final class QuestionChecks {
    private final Report report;
    private final LocalDate day;
    private final BookFormula book;
    private final Map<String, Integer> order = new LinkedHashMap<>();

    QuestionChecks(Report report) {
        this.report = report;
        List<LocalDate> days = report.timeline().days();
        this.day = days.get(days.size() - 1);
        this.book = report.timeline().on(day);
        report.index().questions().forEach(question -> order.put(question.id(), order.size()));
    }

    void check() {
        for (Question question : report.index().questions()) {
            asked(question);
            position(question);
        }
        report.index().book().facts().values().forEach(this::askedTwice);
    }

    private void asked(Question question) {
        if (!book.possible(book.asked(question.id()))) {
            report.proof(
                    "QUESTION-NEVER-ASKED",
                    report.question(question.id()),
                    List.of(question.id()),
                    report.names().question(question.id()));
            return;
        }
        report.witness(book.dossier(day));
        List<Alternative> ways = question.visibleWhen().alternatives();
        for (int i = 0; i < ways.size(); i++) {
            Alternative way = ways.get(i);
            if (!book.possible(book.holds(way.literals()))) {
                way("VISIBILITY-NEVER", question, way);
            } else if (covered(i, ways)) {
                way("VISIBILITY-USELESS", question, way);
            }
        }
    }

    private boolean covered(int number, List<Alternative> ways) {
        int one = book.holds(ways.get(number).literals());
        for (int i = 0; i < ways.size(); i++) {
            int other = book.holds(ways.get(i).literals());
            boolean implied = i != number && !book.possible(one, -other);
            if (implied && (i < number || book.possible(other, -one))) {
                return true;
            }
        }
        return false;
    }

    private void way(String code, Question question, Alternative way) {
        report.proof(
                code,
                report.question(question.id()),
                List.of(question.id()),
                report.names().question(question.id()),
                report.names().way(way));
    }

    /** What decides whether a question is asked comes before it: answering never makes an earlier question appear. */
    private void position(Question question) {
        Set<String> before = new TreeSet<>();
        deciding(question.visibleWhen(), before, new HashSet<>());
        for (String decider : before) {
            if (order.getOrDefault(decider, 0) >= order.getOrDefault(question.id(), 0)) {
                report.proof(
                        "QUESTION-BEFORE-ITS-CONDITION",
                        report.question(question.id()),
                        List.of(question.id(), decider),
                        report.names().question(question.id()),
                        report.names().question(decider));
            }
        }
    }

    private void deciding(Condition condition, Set<String> questions, Set<String> seen) {
        condition.alternatives().stream()
                .flatMap(way -> way.literals().stream())
                .map(Literal::fact)
                .filter(seen::add)
                .forEach(fact -> {
                    questions.addAll(report.index().questionsOf(fact));
                    if (report.index().book().rules().get(fact) instanceof Rule.Derivation derivation) {
                        deciding(derivation.head().condition(), questions, seen);
                    }
                });
    }

    /** Two questions asked together that give one fact could give it two values. */
    private void askedTwice(FactDefinition fact) {
        List<String> questions = report.index().questionsOf(fact.id());
        for (int i = 0; i < questions.size(); i++) {
            for (int j = i + 1; j < questions.size(); j++) {
                String one = questions.get(i);
                String other = questions.get(j);
                if (book.possible(book.asked(one), book.asked(other))) {
                    report.shown(
                            "FACT-ASKED-TWICE",
                            report.question(other),
                            List.of(fact.id(), one, other),
                            report.smallest(
                                    book.dossier(day),
                                    situation ->
                                            Stream.of(one, other).allMatch(id -> situation.asked(id) == Truth.YES)),
                            report.names().fact(fact.id()),
                            Names.ids(one, other));
                }
            }
        }
    }
}
