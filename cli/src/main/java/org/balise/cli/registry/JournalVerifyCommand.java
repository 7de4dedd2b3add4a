package org.balise.cli.registry;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.balise.api.problem.Problem;
import org.balise.api.problem.ProblemsException;
import org.balise.cli.command.ExitCode;
import org.balise.cli.command.RegistryOption;
import org.balise.cli.command.Session;
import org.balise.cli.command.UsageException;
import org.balise.cli.file.InputFile;
import org.balise.cli.terminal.Page;
import org.balise.registry.Anchor;
import org.balise.registry.JournalCheck;
import org.balise.registry.Registry;
import org.balise.registry.form.SnapshotForm;
import org.balise.registry.intake.SheetFile;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** Verifies the journal and all that it vouches for. */
@Command(name = "verifier")
final class JournalVerifyCommand implements Callable<Integer> {
    private static final Pattern ANCHOR = Pattern.compile("([0-9]{1,18}):([0-9a-f]{64})");

    private final Session session;

    @Spec
    private CommandSpec spec = CommandSpec.create();

    @Mixin
    private final RegistryOption registry = new RegistryOption();

    @Option(
            names = {"--ancre", "--anchor"},
            paramLabel = "N:SHA256",
            descriptionKey = "registre.verify.anchor")
    private final List<String> anchors = new ArrayList<>();

    @Option(
            names = {"--instantane", "--snapshot"},
            paramLabel = "${bundle:label.file}",
            descriptionKey = "registre.verify.snapshot")
    private final List<Path> snapshots = new ArrayList<>();

    JournalVerifyCommand(Session session) {
        this.session = session;
    }

    @Override
    public Integer call() {
        List<Anchor> known = known();
        JournalCheck check;
        try (Registry open = registry.open(session.surroundings())) {
            check = open.verify(known);
        }
        Page page = session.page();
        if (check.sound()) {
            page.toned(
                    Page.Tone.GOOD,
                    session.messages()
                            .text("registre.verify.sound", check.head().entries(), check.anchors()));
        } else {
            page.toned(
                    Page.Tone.BAD,
                    session.messages()
                            .count("registre.verify.findings", check.findings().size()));
            check.findings().forEach(finding -> {
                String several = finding.last() > finding.entry() ? "-several" : "";
                String key = "finding." + finding.kind().code() + several;
                page.hanging("  ", session.messages().text(key, finding.entry(), finding.last()));
            });
        }
        page.paragraph(session.messages().text("registre.journal.anchor", check.head()));
        return check.sound() ? ExitCode.DONE : ExitCode.REACHED;
    }

    private List<Anchor> known() {
        List<Anchor> known = new ArrayList<>();
        for (String text : anchors) {
            Matcher anchor = ANCHOR.matcher(text);
            if (!anchor.matches()) {
                throw new UsageException(spec.commandLine(), session.messages().text("registre.verify.form", text));
            }
            known.add(new Anchor(Long.parseLong(anchor.group(1)), anchor.group(2)));
        }
        for (Path file : snapshots) {
            try {
                known.add(SnapshotForm.anchor(InputFile.read(file, SheetFile.LIMIT)));
            } catch (IllegalArgumentException e) {
                ProblemsException problem =
                        new ProblemsException(Problem.error(file.toString(), 0, 0, "SNAPSHOT-UNREADABLE"));
                problem.initCause(e);
                throw problem;
            }
        }
        return known;
    }
}
