package org.balise.core.pack;

import java.util.List;

/** Checks packs beyond what reading them tells. All that is wrong is reported at once, each sort with its own code. */
final class PackLint {

    private PackLint() {}

    /**
     * Checks some of the packs of a book.
     *
     * @param packs those to check; what is wrong goes to the problems of each
     */
    static void check(LintSubject subject, List<PackContent> packs) {
        Uses uses = new Uses(subject.book());
        for (PackContent pack : packs) {
            new ConditionLint(subject, pack).check();
            new RuleLint(subject, pack).check();
            new GroupLint(subject).check(pack);
            new ParameterLint(subject, uses).check(pack);
            new ReadingLint(subject, uses).check(pack);
            new FactLint(subject, uses).check(pack);
            new SourceLint(subject).check(pack);
            new CaseLint(subject).check(pack);
            new AskableLint(subject.book(), uses).check(pack);
            ReviewLint.check(pack);
            pack.files()
                    .under("", Stems.TEXTS)
                    .forEach((path, content) -> TypographyLint.check(path, content, pack.problems()));
        }
        subject.sections().stream()
                .filter(section -> packs.stream().anyMatch(pack -> pack.problems() == section.problems()))
                .forEach(new FactLint(subject, uses)::check);
    }

    /** Checks what belongs to no pack alone: the questionnaire, and what the engine needs. */
    static void checkWhole(LintSubject subject) {
        Uses uses = new Uses(subject.book());
        new ParameterLint(subject, uses).checkEngine(subject.packs().get(0));
        subject.sections().stream()
                .filter(section -> subject.packs().stream().noneMatch(pack -> pack.problems() == section.problems()))
                .forEach(new FactLint(subject, uses)::check);
    }
}
