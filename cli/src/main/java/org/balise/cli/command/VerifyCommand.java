package org.balise.cli.command;

import java.nio.file.Path;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.balise.api.answer.Dossier;
import org.balise.cli.file.InputFile;
import org.balise.cli.house.Workshop;
import org.balise.cli.replay.Comparison;
import org.balise.cli.replay.Difference;
import org.balise.cli.replay.KeptResult;
import org.balise.cli.terminal.Page;
import org.balise.cli.text.Messages;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;
import tools.jackson.databind.JsonNode;

/** Makes a kept result again and tells what differs. */
@Command(name = "verifier")
public final class VerifyCommand implements Callable<Integer> {
    private final Session session;

    @Mixin
    private final PackOption packs = new PackOption();

    @Parameters(paramLabel = "${bundle:label.file}", descriptionKey = "verifier.file")
    private Path file = Path.of("");

    public VerifyCommand(Session session) {
        this.session = session;
    }

    @Override
    public Integer call() {
        byte[] kept = kept();
        Dossier dossier = session.house().dossierInResult(file.toString(), kept);
        JsonNode was = KeptResult.read(kept);
        Optional<LocalDate> verified = KeptResult.signaturesCheckedOn(was).flatMap(VerifyCommand::day);
        // Keys expire: what was valid on the day of the result is looked at on that day.
        verified.ifPresent(packs::verifyOn);
        Workshop workshop = session.open(packs.folders(), dossier.questionnaire());
        JsonNode is = KeptResult.read(workshop.json(workshop.assess(workshop.checked(file.toString(), dossier))));
        boolean both = verified.isPresent() && packs.signatureRequired();
        List<Difference> differences = both
                ? Comparison.of(was, is)
                : Comparison.of(KeptResult.withoutSignatures(was), KeptResult.withoutSignatures(is));
        tell(KeptResult.changedPacks(was, is), differences);
        if (verified.isPresent() && !both) {
            session.page().paragraph(session.messages().text("verifier.unverified"));
        }
        return differences.isEmpty() ? ExitCode.DONE : ExitCode.REACHED;
    }

    private static Optional<LocalDate> day(String written) {
        try {
            return Optional.of(LocalDate.parse(written));
        } catch (DateTimeParseException e) {
            // Not a day: the comparison will show it.
            return Optional.empty();
        }
    }

    private byte[] kept() {
        byte[] content = InputFile.read(file, InputFile.RESULT_LIMIT);
        return InputFile.isPdf(content) ? session.house().resultInPdf(file.toString(), content) : content;
    }

    private void tell(List<KeptResult.ChangedPack> changed, List<Difference> differences) {
        Messages messages = session.messages();
        Page page = session.page();
        if (differences.isEmpty()) {
            page.toned(Page.Tone.GOOD, messages.text("verifier.identical", file));
            page.paragraph(messages.text("verifier.same-result"));
            return;
        }
        page.toned(Page.Tone.BAD, messages.text("verifier.different", file));
        page.paragraph(messages.count("verifier.places", differences.size()));
        for (KeptResult.ChangedPack pack : changed) {
            page.paragraph(messages.text("verifier.pack", pack.id(), shown(pack.was()), shown(pack.is())));
        }
        for (Difference difference : differences) {
            page.blank();
            page.paragraph(difference.pointer().isEmpty() ? "/" : difference.pointer());
            page.hanging("  ", messages.text("verifier.was", shown(difference.was())));
            page.hanging("  ", messages.text("verifier.is", shown(difference.is())));
        }
    }

    private String shown(String value) {
        return value.isEmpty() ? session.messages().text("verifier.nothing") : value;
    }
}
