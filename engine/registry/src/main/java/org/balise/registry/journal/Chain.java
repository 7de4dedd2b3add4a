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

/** Makes entries that follow each other, and tells where they do not. */
public final class Chain {

    private Chain() {}

    /** The entry that follows a point of the journal. */
    public static JournalEntry next(
            Anchor head, Act act, JournalEntry.Action action, String subject, String contentSha256) {
        WrittenEntry entry = new WrittenEntry(
                head.entries() + 1,
                act.at().toString(),
                act.who(),
                action.code(),
                subject,
                act.why(),
                contentSha256,
                head.sha256(),
                "");
        return new JournalEntry(entry.number(), act, action, subject, contentSha256, head.sha256(), entry.digest());
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
    public static List<JournalFinding> verify(List<WrittenEntry> entries, List<Anchor> known) {
        List<JournalFinding> findings = new ArrayList<>();
        Map<Long, WrittenEntry> byNumber = new HashMap<>();
        entries.forEach(entry -> byNumber.put(entry.number(), entry));
        Anchor before = Anchor.START;
        for (WrittenEntry entry : entries) {
            if (entry.number() > before.entries() + 1) {
                findings.add(JournalFinding.missing(before.entries() + 1, entry.number() - 1));
            }
            if (!entry.intact()) {
                findings.add(new JournalFinding(Kind.ALTERED, entry.number()));
            }
            if (!entry.previousSha256().equals(before.sha256())) {
                findings.add(new JournalFinding(Kind.UNCHAINED, entry.number()));
            }
            before = entry.anchor();
        }
        for (Anchor anchor : known) {
            WrittenEntry there = byNumber.get(anchor.entries());
            String found = anchor.entries() == 0 ? Anchor.START.sha256() : there == null ? "" : there.sha256();
            if (!found.equals(anchor.sha256())) {
                findings.add(new JournalFinding(Kind.CUT_OFF, anchor.entries()));
            }
        }
        return findings;
    }
}
