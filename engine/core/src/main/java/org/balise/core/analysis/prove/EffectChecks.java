package org.balise.core.analysis.prove;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.balise.api.disclosure.Disclosures;
import org.balise.api.fact.FactDefinition;
import org.balise.api.pack.RuleBook;
import org.balise.api.questionnaire.Question;
import org.balise.api.questionnaire.Question.Option;
import org.balise.api.rule.Condition;
import org.balise.api.rule.Literal;
import org.balise.api.rule.Proof;
import org.balise.api.rule.Rule;
import org.balise.core.analysis.Names;

/** No question is asked in vain, and no option stands among the answers without being told apart from the others. */
final class EffectChecks {
    private final Report report;
    private final RuleBook book;
    private final Set<String> readFacts = new HashSet<>();
    private final Set<Literal> readLiterals = new HashSet<>();

    EffectChecks(Report report) {
        this.report = report;
        this.book = report.index().book();
    }

    void check() {
        readFacts.add(book.lifecycle().phaseFact());
        for (Rule rule : book.rules().values()) {
            read(rule.head().condition());
            proofs(rule).forEach(proof -> readFacts.addAll(proof.facts()));
        }
        disclosed(book.disclosures());
        List<Question> questions = report.index().questions();
        Set<String> matter = questionsThatMatter(questions);
        for (Question question : questions) {
            if (!question.informational() && question.type().readByRules() && !matter.contains(question.id())) {
                report.proof(
                        "QUESTION-WITHOUT-EFFECT",
                        report.question(question.id()),
                        List.of(question.id()),
                        report.names().question(question.id()));
            }
        }
        questions.stream().filter(question -> matter.contains(question.id())).forEach(this::options);
    }

    static Stream<Proof> proofs(Rule rule) {
        if (rule instanceof Rule.Duty duty) {
            return Stream.ofNullable(duty.proof());
        }
        if (rule instanceof Rule.Factor factor) {
            return factor.measures().stream().map(Rule.Measure::proof);
        }
        return rule instanceof Rule.Floor floor ? floor.liftedBy().stream().map(Proof.Given::new) : Stream.empty();
    }

    private void read(Condition condition) {
        literals(condition).forEach(literal -> {
            readLiterals.add(literal);
            readFacts.add(literal.fact());
        });
    }

    private static Stream<Literal> literals(Condition condition) {
        return condition.alternatives().stream().flatMap(way -> way.literals().stream());
    }

    private void disclosed(Disclosures disclosures) {
        disclosures.kinds().forEach(kind -> read(kind.when()));
        disclosures.fields().forEach(field -> read(field.requiredWhen()));
        read(disclosures.translatedWhen());
    }

    /** Those that a rule reads, then those that decide whether one of these is asked. */
    private Set<String> questionsThatMatter(List<Question> questions) {
        Set<String> matter = new HashSet<>();
        boolean grew = true;
        while (grew) {
            grew = false;
            for (Question question : questions) {
                if (question.feeds().stream().anyMatch(readFacts::contains) && matter.add(question.id())) {
                    read(question.visibleWhen());
                    grew = true;
                }
            }
        }
        return matter;
    }

    /** What nothing reads should be said to carry no risk, or not be asked. One option may be that of “none of these”. */
    private void options(Question question) {
        for (String id : question.feeds()) {
            FactDefinition fact = book.facts().get(id);
            if (fact == null || id.equals(book.lifecycle().phaseFact())) {
                continue;
            }
            List<String> unread = question.options().stream()
                    .map(Option::code)
                    .filter(code -> !readLiterals.contains(new Literal.IsSelected(id, code)))
                    .filter(code -> !code.equals(fact.benign()))
                    .toList();
            if (unread.size() > 1 || (unread.size() == 1 && fact.benign() != null)) {
                List<String> about = new ArrayList<>(List.of(question.id()));
                about.addAll(unread);
                report.proof(
                        "OPTION-NOT-READ",
                        report.question(question.id()),
                        about,
                        report.names().question(question.id()),
                        Names.joined(
                                unread.stream()
                                        .map(code -> report.names().option(id, code))
                                        .toList(),
                                ", ",
                                ", "));
            }
        }
    }
}
