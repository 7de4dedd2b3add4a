package org.balise.registry.journal;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.balise.registry.Act;
import org.balise.registry.Anchor;
import org.balise.registry.JournalEntry;
import org.balise.registry.JournalFinding;
import org.balise.registry.JournalFinding.Kind;
import org.balise.registry.form.Digest;
import org.balise.registry.form.RecordForm;

/** Makes entries that follow each other, and tells where they do not. */
public final class Chain {

    private Chain() {}

    /** The entry that follows a point of the journal. */
    public static JournalEntry next(
            Anchor head, Act act, JournalEntry.Action action, String subject, String contentSha256) {
        JournalEntry entry =
                new JournalEntry(head.entries() + 1, act, action, subject, contentSha256, head.sha256(), "");
        return new JournalEntry(
                entry.number(), act, action, subject, contentSha256, entry.previousSha256(), sha256(entry));
    }

    /** The digest that an entry must have. */
    static String sha256(JournalEntry entry) {
        return Digest.of(RecordForm.object(json -> {
            json.writeNumberProperty("number", entry.number());
            json.writeStringProperty("at", entry.act().at().toString());
            json.writeStringProperty("who", entry.act().who());
            json.writeStringProperty("action", entry.action().code());
            json.writeStringProperty("subject", entry.subject());
            json.writeStringProperty("why", entry.act().why());
            json.writeStringProperty("content", entry.contentSha256());
            json.writeStringProperty("previous", entry.previousSha256());
        }));
    }

    /** The point that the journal has reached. */
    public static Anchor head(List<JournalEntry> entries) {
        if (entries.isEmpty()) {
            return Anchor.START;
        }
        JournalEntry last = entries.get(entries.size() - 1);
        return new Anchor(last.number(), last.sha256());
    }

    /**
     * Everything wrong in the chain.
     *
     * @param entries by number
     * @param known points that it must have reached
     */
    public static List<JournalFinding> verify(List<JournalEntry> entries, List<Anchor> known) {
        List<JournalFinding> findings = new ArrayList<>();
        Map<Long, JournalEntry> byNumber = new HashMap<>();
        entries.forEach(entry -> byNumber.put(entry.number(), entry));
        Anchor before = Anchor.START;
        for (JournalEntry entry : entries) {
            for (long missing = before.entries() + 1; missing < entry.number(); missing++) {
                findings.add(new JournalFinding(Kind.MISSING, missing));
            }
            if (!entry.sha256().equals(sha256(entry))) {
                findings.add(new JournalFinding(Kind.ALTERED, entry.number()));
            }
            if (!entry.previousSha256().equals(before.sha256())) {
                findings.add(new JournalFinding(Kind.UNCHAINED, entry.number()));
            }
            before = new Anchor(entry.number(), entry.sha256());
        }
        for (Anchor anchor : known) {
            JournalEntry there = byNumber.get(anchor.entries());
            String found = anchor.entries() == 0 ? Anchor.START.sha256() : there == null ? "" : there.sha256();
            if (!found.equals(anchor.sha256())) {
                findings.add(new JournalFinding(Kind.CUT_OFF, anchor.entries()));
            }
        }
        return findings;
    }
}
