package org.balise.registry.journal;

import java.time.DateTimeException;
import java.time.OffsetDateTime;
import org.balise.registry.Act;
import org.balise.registry.Anchor;
import org.balise.registry.JournalEntry;
import org.balise.registry.form.Digest;
import org.balise.registry.form.RecordForm;

/**
 * An entry to the letter, as it is kept: it can be verified even when it was altered into what is no entry at all.
 *
 * @param at the moment, as text
 * @param action the code of what was done
 */
public record WrittenEntry(
        long number,
        String at,
        String who,
        String action,
        String subject,
        String why,
        String contentSha256,
        String previousSha256,
        String sha256) {

    /**
     * The entry.
     *
     * @throws IllegalArgumentException when it is none
     */
    public JournalEntry read() {
        try {
            return new JournalEntry(
                    number,
                    new Act(who, OffsetDateTime.parse(at), why),
                    JournalEntry.Action.of(action),
                    subject,
                    contentSha256,
                    previousSha256,
                    sha256);
        } catch (DateTimeException e) {
            throw new IllegalArgumentException("not a moment", e);
        }
    }

    /** The point that the journal has reached with it. */
    public Anchor anchor() {
        return new Anchor(number, sha256);
    }

    /** Whether it is an entry, with the digest that it must have. */
    boolean intact() {
        try {
            read();
        } catch (IllegalArgumentException e) {
            return false;
        }
        return sha256.equals(digest());
    }

    /** The digest that it must have. */
    String digest() {
        return Digest.of(RecordForm.object(json -> {
            json.writeNumberProperty("number", number);
            json.writeStringProperty("at", at);
            json.writeStringProperty("who", who);
            json.writeStringProperty("action", action);
            json.writeStringProperty("subject", subject);
            json.writeStringProperty("why", why);
            json.writeStringProperty("content", contentSha256);
            json.writeStringProperty("previous", previousSha256);
        }));
    }
}
