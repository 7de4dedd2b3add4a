package org.balise.cli.registry;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.balise.api.answer.AnswerValue;
import org.balise.api.assess.Truth;
import org.balise.api.problem.Problem;
import org.balise.api.problem.ProblemsException;
import org.balise.api.registry.AssessmentLink;
import org.balise.api.registry.Declaration;
import org.balise.api.registry.DeclaredFacts;
import org.balise.api.registry.FiscalYear;
import org.balise.registry.DeclarationVersion;
import org.balise.registry.RegistryLimits;
import org.balise.registry.intake.BodyNames;
import org.balise.registry.intake.Holdings;
import org.balise.registry.intake.Spelling;
import org.jspecify.annotations.Nullable;

/**
 * A declaration made from answers. What is missing and needed is told at once; what is not known stays unknown.
 *
 * @param place what the answers come from, for problems
 */
record DeclarationDraft(String place, Map<String, AnswerValue> answers, FiscalYear year) {
    static final String BODY = "initiative.organisme";
    private static final String NAME = "initiative.nom";
    private static final String DESCRIPTION = "initiative.description";

    /** The questions of a declaration, in the order in which they are asked. */
    static final List<String> QUESTIONS = List.of(
            NAME,
            BODY,
            DESCRIPTION,
            DeclaredFacts.CATEGORY,
            DeclaredFacts.STATUS,
            DeclaredFacts.CYBERSECURITY,
            DeclaredFacts.BENEFITS);

    /**
     * The declaration.
     *
     * @param givenBody the body, by id or name; null when the answers tell it
     * @param givenInitiative its id; null when the body and the name tell it
     * @throws ProblemsException with everything that is missing
     */
    Declaration finish(
            BodyNames bodies,
            Holdings holdings,
            @Nullable String givenBody,
            @Nullable String givenInitiative,
            @Nullable AssessmentLink link) {
        List<Problem> problems = new ArrayList<>();
        String name = Spelling.cell(text(NAME));
        if (name.isEmpty() || !fits(name, RegistryLimits.NAME)) {
            problems.add(problem("DECLARE-NAME", Integer.toString(RegistryLimits.NAME)));
        }
        String description = Spelling.cell(text(DESCRIPTION));
        if (!fits(description, RegistryLimits.DESCRIPTION)) {
            problems.add(problem("DECLARE-DESCRIPTION", Integer.toString(RegistryLimits.DESCRIPTION)));
        }
        Optional<String> status = choice(DeclaredFacts.STATUS);
        if (status.isEmpty()) {
            problems.add(problem("DECLARE-STATUS"));
        }
        String body = body(bodies, givenBody == null ? text(BODY) : givenBody, problems);
        if (givenInitiative != null && !RegistryLimits.isInitiativeId(givenInitiative)) {
            problems.add(problem("DECLARE-ID", givenInitiative));
        }
        String id = problems.isEmpty() ? id(holdings, body, name, givenInitiative, problems) : "";
        if (!problems.isEmpty()) {
            throw new ProblemsException(problems);
        }
        Optional<Declaration> before = holdings.declared(id).map(DeclarationVersion::declaration);
        return new Declaration(
                id,
                body,
                year,
                name,
                description.isEmpty() ? null : description,
                choice(DeclaredFacts.CATEGORY).orElse(null),
                status.orElseThrow(),
                benefits(),
                cybersecurity(),
                before.map(Declaration::portfolio).orElse(null),
                before.map(Declaration::sharedTool).orElse(null),
                link != null ? link : before.map(Declaration::assessment).orElse(null));
    }

    private static boolean fits(String text, int limit) {
        return text.length() <= limit && !RegistryLimits.damaged(text);
    }

    private String body(BodyNames bodies, String name, List<Problem> problems) {
        wrongBody(place, bodies, name, year).ifPresent(problems::add);
        return bodies.match(name, year).id();
    }

    /** Why a name is not that of one body of the registry in that year; nothing when it is. */
    static Optional<Problem> wrongBody(String place, BodyNames bodies, String name, FiscalYear year) {
        if (name.isBlank()) {
            return Optional.of(Problem.error(place, 0, 0, "DECLARE-BODY"));
        }
        BodyNames.Match match = bodies.match(name, year);
        return match.code().isEmpty()
                ? Optional.empty()
                : Optional.of(Problem.error(
                        place, 0, 0, match.code(), match.arguments().toArray(String[]::new)));
    }

    private String id(Holdings holdings, String body, String name, @Nullable String given, List<Problem> problems) {
        if (given != null) {
            return given;
        }
        List<String> named = holdings.named(body, name);
        if (named.size() > 1) {
            problems.add(problem("ROW-NAME-AMBIGUOUS", name, String.join(", ", named)));
        }
        return named.isEmpty() ? holdings.newId(body, name) : named.get(0);
    }

    private String text(String question) {
        return answers.get(question) instanceof AnswerValue.FreeText text ? text.text() : "";
    }

    private Optional<String> choice(String question) {
        return answers.get(question) instanceof AnswerValue.Choice choice
                ? Optional.of(choice.option())
                : Optional.empty();
    }

    private List<String> benefits() {
        return answers.get(DeclaredFacts.BENEFITS) instanceof AnswerValue.Choices choices
                ? choices.options()
                : List.of();
    }

    private Truth cybersecurity() {
        if (answers.get(DeclaredFacts.CYBERSECURITY) instanceof AnswerValue.YesNo answer) {
            return answer.yes() ? Truth.YES : Truth.NO;
        }
        return Truth.UNKNOWN;
    }

    private Problem problem(String code, String... arguments) {
        return Problem.error(place, 0, 0, code, arguments);
    }
}
