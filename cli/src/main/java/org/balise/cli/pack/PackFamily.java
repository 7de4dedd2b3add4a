package org.balise.cli.pack;

import java.util.List;
import org.balise.cli.command.CommandFamily;
import org.balise.cli.command.GroupCommand;
import org.balise.cli.command.NamedCommand;
import org.balise.cli.command.Session;
import picocli.CommandLine;

/** {@code balise trousse} and the commands under it. */
public final class PackFamily implements CommandFamily {
    @Override
    public List<NamedCommand> commands(Session session) {
        return List.of(new NamedCommand("trousse", "pack", false, () -> packs(session)));
    }

    private static CommandLine packs(Session session) {
        CommandLine keys =
                new CommandLine(new GroupCommand(session)).addSubcommand("creer", new KeyCommand(session), "create");
        return new CommandLine(new GroupCommand(session))
                .addSubcommand("relecture", new ReviewCommand(session), "review")
                .addSubcommand("cle", keys, "key")
                .addSubcommand("signer", new SignCommand(session), "sign")
                .addSubcommand("verifier-signature", new VerifySignatureCommand(session), "verify-signature");
    }
}
