package org.balise.cli.command;

import java.util.List;
import java.util.function.Supplier;
import picocli.CommandLine;

/** What is done with a dossier. */
public final class DossierFamily implements CommandFamily {
    @Override
    public List<NamedCommand> commands(Session session) {
        return List.of(
                named("evaluer", "assess", () -> new AssessCommand(session)),
                named("repondre", "answer", () -> new AnswerCommand(session)),
                named("reperer", "triage", () -> new TriageCommand(session)),
                named("questions", "questions", () -> new QuestionsCommand(session)),
                named("plan", "plan", () -> new PlanCommand(session)),
                named("divulgation", "disclosure", () -> new DisclosureCommand(session)),
                named("verifier", "verify", () -> new VerifyCommand(session)));
    }

    private static NamedCommand named(String name, String alias, Supplier<Object> command) {
        return new NamedCommand(name, alias, true, () -> new CommandLine(command.get()));
    }
}
