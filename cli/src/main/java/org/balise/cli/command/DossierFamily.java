package org.balise.cli.command;

import java.util.List;
import java.util.function.Supplier;
import picocli.CommandLine;

/** What is done with a dossier, and the rules that judge it. */
public final class DossierFamily implements CommandFamily {
    @Override
    public List<NamedCommand> commands(Session session) {
        return List.of(
                named("evaluer", "assess", () -> new AssessCommand(session)),
                named("repondre", "answer", () -> new AnswerCommand(session)),
                named("reperer", "triage", () -> new TriageCommand(session)),
                named("questions", "questions", () -> new QuestionsCommand(session)),
                named("pourquoi", "why", () -> new WhyCommand(session)),
                named("pourquoi-pas", "why-not", () -> new WhyNotCommand(session)),
                named("ameliorer", "improve", () -> new ImproveCommand(session)),
                named("plan", "plan", () -> new PlanCommand(session)),
                named("divulgation", "disclosure", () -> new DisclosureCommand(session)),
                new NamedCommand("environnement", "environment", true, () -> environment(session)),
                named("verifier", "verify", () -> new VerifyCommand(session)),
                new NamedCommand("regles", "rules", true, () -> rules(session)));
    }

    private static NamedCommand named(String name, String alias, Supplier<Object> command) {
        return new NamedCommand(name, alias, true, () -> new CommandLine(command.get()));
    }

    private static CommandLine environment(Session session) {
        return new CommandLine(new EnvironmentCommand(session))
                .addSubcommand("calculer", new FootprintCommand(session), "calculate")
                .addSubcommand("comparer", new CompareCommand(session), "compare");
    }

    private static CommandLine rules(Session session) {
        return new CommandLine(new GroupCommand(session))
                .addSubcommand("lister", new RuleListCommand(session), "list")
                .addSubcommand("couverture", new CoverageCommand(session), "coverage")
                .addSubcommand("verifier", new RuleVerifyCommand(session), "verify")
                .addSubcommand("couverture-cas", new CaseCoverageCommand(session), "case-coverage")
                .addSubcommand("comparer", new RuleCompareCommand(session), "compare")
                .addSubcommand("rejouer", new RuleReplayCommand(session), "replay")
                .addSubcommand("livre", new RuleBookCommand(session), "book");
    }
}
