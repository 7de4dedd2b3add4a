package org.balise.core.pack;

import java.util.List;

/** Checks packs beyond what reading them tells. All that is wrong is reported at once, each sort with its own code. */
final class PackLint {

    private PackLint() {}

    /** Checks some of the packs of a book; what is wrong goes to the problems of the pack. */
    static void check(LintSubject subject, List<PackContent> packs) {
        for (PackContent pack : packs) {
            new ConditionLint(subject, pack).check();
        }
    }
}
