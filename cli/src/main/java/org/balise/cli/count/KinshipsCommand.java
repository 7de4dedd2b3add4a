package org.balise.cli.count;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import org.balise.api.registry.FiscalYear;
import org.balise.api.registry.KinshipProposal;
import org.balise.api.registry.Snapshot;
import org.balise.cli.command.ExitCode;
import org.balise.cli.command.Session;
import org.balise.cli.registry.YearConverter;
import org.balise.cli.terminal.Page;
import org.balise.cli.text.Messages;
import org.balise.registry.Registry;
import org.balise.registry.SnapshotLabel;
import org.balise.registry.count.Kinships;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Proposes initiatives that look like duplicates, splits, merges or the same under another id; decides nothing. */
@Command(name = "doublons")
final class KinshipsCommand implements Callable<Integer> {
    private final Session session;
    private final Messages messages;

    @Mixin
    private final FrozenYear frozen = new FrozenYear();

    @Option(
            names = {"--depuis", "--since"},
            converter = YearConverter.class,
            paramLabel = "${bundle:label.year}",
            descriptionKey = "doublons.since")
    private @Nullable FiscalYear since;

    KinshipsCommand(Session session) {
        this.session = session;
        this.messages = session.messages();
    }

    @Override
    public Integer call() {
        boolean found = false;
        try (Registry open = frozen.open(session)) {
            CountDesk desk = frozen.desk(session, open);
            Snapshot later = desk.snapshot(frozen.year(), frozen.revision());
            Kinships kinships = new Kinships(open.kinships());
            Map<String, String> names = new HashMap<>();
            names(later, names);
            found = tell("doublons.within", kinships.duplicates(later), names);
            FiscalYear from = since == null ? frozen.year().previous() : since;
            boolean frozenBefore =
                    open.snapshots().stream().map(SnapshotLabel::year).anyMatch(from::equals);
            if (since != null || frozenBefore) {
                Snapshot earlier = desk.snapshot(from, null);
                names(earlier, names);
                session.page().blank();
                found |= tell("doublons.between", kinships.between(earlier, later), names);
            }
        }
        return found ? ExitCode.REACHED : ExitCode.DONE;
    }

    private static void names(Snapshot snapshot, Map<String, String> names) {
        snapshot.declarations()
                .forEach(declaration -> names.putIfAbsent(
                        declaration.initiative(), declaration.name().strip() + " · " + declaration.body()));
    }

    /** Whether anything is proposed. */
    private boolean tell(String key, List<KinshipProposal> proposals, Map<String, String> names) {
        Page page = session.page();
        page.title(messages.count(key, proposals.size()));
        for (KinshipProposal proposal : proposals) {
            page.blank();
            String reasons = proposal.reasons().stream()
                    .map(reason -> messages.text("likeness." + reason.code()))
                    .collect(Collectors.joining(", "));
            page.hanging(
                    "  ",
                    messages.text(
                            "doublons.proposal",
                            messages.text("kinship." + proposal.kind().code()),
                            proposal.score(),
                            reasons));
            proposal.from().forEach(id -> page.hanging("    ", said("doublons.from", id, names)));
            proposal.to().forEach(id -> page.hanging("    ", said("doublons.to", id, names)));
        }
        if (!proposals.isEmpty()) {
            page.blank();
            page.paragraph(messages.text("doublons.decide"));
        }
        return !proposals.isEmpty();
    }

    private String said(String key, String id, Map<String, String> names) {
        return messages.text(key, names.getOrDefault(id, id), id);
    }
}
