package org.balise.registry;

import java.util.List;

/**
 * What the verification of the journal found.
 *
 * @param head where the journal ends; worth keeping elsewhere
 * @param anchors how many known points it was compared with, frozen years included
 * @param findings what is wrong, by entry
 */
public record JournalCheck(Anchor head, int anchors, List<JournalFinding> findings) {

    public JournalCheck {
        findings = findings.stream().distinct().sorted().toList();
    }

    public boolean sound() {
        return findings.isEmpty();
    }
}
