package org.balise.core.pack;

import org.balise.api.rule.Reading;
import org.balise.core.yaml.Located;

/** Readings are followed by something, and one is chosen on every date that the pack covers. */
final class ReadingLint {
    private final LintSubject subject;
    private final Uses uses;

    ReadingLint(LintSubject subject, Uses uses) {
        this.subject = subject;
        this.uses = uses;
    }

    void check(PackContent pack) {
        for (Located<Reading> located : pack.readings()) {
            Reading reading = located.value();
            reading.rules().stream()
                    .filter(rule -> !subject.book().rules().containsKey(rule))
                    .forEach(rule -> pack.problems().error(located.place(), "READING-RULE", rule));
            if (reading.rules().isEmpty() && !uses.readByRule(reading.id())) {
                pack.problems().error(located.place(), "READING-NOT-READ", reading.id());
            }
            if (reading.on(subject.book().covers().from()).isEmpty()) {
                pack.problems().error(located.place(), "READING-LATE", reading.id());
            }
        }
    }
}
