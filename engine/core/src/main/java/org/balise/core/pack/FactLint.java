package org.balise.core.pack;

import java.util.List;
import org.balise.api.fact.FactDefinition;
import org.balise.api.fact.FactKind;
import org.balise.api.questionnaire.Question;
import org.balise.api.rule.Literal;
import org.balise.api.rule.Rule;
import org.balise.api.spi.FactDeriver;
import org.balise.core.fact.Derivers;
import org.balise.core.problem.DidYouMean;
import org.balise.core.yaml.Located;

/** Every fact comes from somewhere and goes somewhere, and so does every question. */
final class FactLint {
    private final LintSubject subject;
    private final Uses uses;
    private final List<FactDeriver> derivers = Derivers.found();

    FactLint(LintSubject subject, Uses uses) {
        this.subject = subject;
        this.uses = uses;
    }

    void check(PackContent pack) {
        for (Located<FactDefinition> located : pack.facts()) {
            FactDefinition fact = located.value();
            boolean derived = fact.kind().concluded();
            if (fact.kind() == FactKind.DERIVED
                    && !(subject.book().rules().get(fact.id()) instanceof Rule.Derivation)) {
                pack.problems().error(located.place(), "FACT-NOT-DERIVED", fact.id());
            } else if (!derived && uses.producers(fact.id()).isEmpty()) {
                pack.problems().error(located.place(), "FACT-NOT-ASKED", fact.id());
            }
            if (derived && !uses.read(fact.id())) {
                pack.problems().error(located.place(), "FACT-NOT-READ", fact.id());
            }
        }
    }

    void check(PlacedSection placed) {
        for (Question question : placed.section().questions()) {
            boolean readByRule = question.feeds().stream().anyMatch(uses::readByRule);
            boolean read = question.feeds().stream().anyMatch(uses::read);
            if (question.informational() && readByRule) {
                placed.problems().error(placed.place(), "QUESTION-INFORMATIONAL", question.id());
            } else if (!question.informational() && !read) {
                placed.problems().error(placed.place(), "QUESTION-NOT-READ", question.id());
            }
            if (derivers.stream().anyMatch(deriver -> deriver.questions().contains(question.id()))) {
                Uses.literals(question.visibleWhen())
                        .map(Literal::fact)
                        .filter(this::calculated)
                        .forEach(fact ->
                                placed.problems().error(placed.place(), "QUESTION-CALCULATED", question.id(), fact));
            }
            if (question.notOfferedMeansNo() && !question.feeds().stream().allMatch(this::evidence)) {
                placed.problems().error(placed.place(), "NOT-OFFERED-NOT-EVIDENCE", question.id());
            }
            Uses.literals(question.visibleWhen())
                    .filter(Literal.Compares.class::isInstance)
                    .map(literal -> ((Literal.Compares) literal).parameter())
                    .filter(parameter -> !subject.book().parameters().containsKey(parameter))
                    .forEach(parameter -> placed.problems()
                            .error(
                                    placed.place(),
                                    "PARAMETER-UNKNOWN",
                                    parameter,
                                    DidYouMean.nearest(
                                            parameter,
                                            subject.book().parameters().keySet())));
        }
    }

    private boolean calculated(String id) {
        FactDefinition fact = subject.book().facts().get(id);
        return fact != null && fact.kind() == FactKind.CALCULATED;
    }

    private boolean evidence(String id) {
        FactDefinition fact = subject.book().facts().get(id);
        return fact != null && fact.kind() == FactKind.EVIDENCE;
    }
}
