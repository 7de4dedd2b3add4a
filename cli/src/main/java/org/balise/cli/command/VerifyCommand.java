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
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/** Makes a kept result again and tells what differs. */
@Command(name = "verifier")
public final class VerifyCommand implements Callable<Integer> {
    private final Session session;

    @Mixin
    private final PackOption packs = new PackOption();

    @Parameters(paramLabel = "${bundle:label.file}", descriptionKey = "verifier.file")
    private Path file = Path.of("");

    @Option(names = "--json", paramLabel = "${bundle:label.file}", descriptionKey = "verifier.json")
    private @Nullable Path json;

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
        Path place = json;
        if (place != null) {
            JsonOutput.write(document(was, is, differences), place, session.surroundings(), List.of(file));
        }
        if (place == null || !JsonOutput.isStandardOutput(place)) {
            tell(was, is, differences);
            if (verified.isPresent() && !both) {
                session.page().paragraph(session.messages().text("verifier.unverified"));
            }
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

    private void tell(JsonNode was, JsonNode is, List<Difference> differences) {
        VerifyPage page = new VerifyPage(session.messages(), session.page());
        if (differences.isEmpty()) {
            page.identical(file);
        } else {
            page.different(file, was, is, differences);
        }
    }

    private static ObjectNode document(JsonNode was, JsonNode is, List<Difference> differences) {
        ObjectNode root = JsonNodeFactory.instance.objectNode();
        root.put("format", "verify/1").put("identical", differences.isEmpty());
        ArrayNode packs = root.putArray("packs");
        KeptResult.changedPacks(was, is)
                .forEach(pack -> packs.addObject()
                        .put("id", pack.id())
                        .put("was", pack.was())
                        .put("is", pack.is()));
        ArrayNode list = root.putArray("differences");
        differences.forEach(difference -> list.addObject()
                .put("pointer", difference.pointer())
                .put("was", difference.was())
                .put("is", difference.is()));
        return root;
    }
}
