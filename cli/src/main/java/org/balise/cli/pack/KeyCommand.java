package org.balise.cli.pack;

import java.nio.file.Path;
import java.util.concurrent.Callable;
import org.balise.cli.command.ExitCode;
import org.balise.cli.command.Session;
import org.balise.cli.file.SecretFile;
import org.balise.cli.terminal.Page;
import org.balise.core.sign.SigningKey;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

/** Makes the key with which a person approves packs. The private half goes to its file and is never shown. */
@Command(name = "creer")
public final class KeyCommand implements Callable<Integer> {
    private final Session session;

    @Parameters(paramLabel = "${bundle:label.file}", descriptionKey = "cle.file")
    private Path file = Path.of("");

    public KeyCommand(Session session) {
        this.session = session;
    }

    @Override
    public Integer call() {
        SigningKey key = SigningKey.create();
        SecretFile.write(file, key.secret());
        Page page = session.page();
        page.paragraph(session.messages().text("cle.written", file));
        page.paragraph(session.messages().text("cle.id", key.id()));
        page.paragraph(session.messages().text("cle.public"));
        // On one line, to be copied whole.
        session.surroundings().out().println(key.publicKey());
        return ExitCode.DONE;
    }
}
