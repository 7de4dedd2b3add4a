package org.balise.cli.audit;

import java.util.List;
import org.balise.cli.command.CommandFamily;
import org.balise.cli.command.GroupCommand;
import org.balise.cli.command.NamedCommand;
import org.balise.cli.command.Session;
import picocli.CommandLine;

/** {@code balise regles} and the commands under it: the rules that judge dossiers. */
public final class RulesFamily implements CommandFamily {
    @Override
    public List<NamedCommand> commands(Session session) {
        return List.of(new NamedCommand("regles", "rules", true, () -> rules(session)));
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
