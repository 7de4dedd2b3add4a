package org.balise.registry.count;

import java.util.ArrayList;
import java.util.List;
import org.balise.api.registry.Declaration;
import org.balise.api.registry.KinshipProposal.Reason;
import org.jspecify.annotations.Nullable;

/**
 * How alike two declarations are, and why.
 *
 * @param score from 0 to 100: 70 for the name, 15 for the body, 5 for the category, 10 for the description
 */
record Likeness(int score, List<Reason> reasons) {
    private static final int NAME = 70;
    private static final int BODY = 15;
    private static final int CATEGORY = 5;
    private static final int DESCRIPTION = 10;
    private static final double NEAR = 0.6;

    /** What is left of the likeness of two names that hold other numbers. */
    private static final double OTHER_NUMBER = 0.65;

    /** A declaration with its name made ready for comparison. */
    record Named(
            Declaration declaration,
            NameWords name,
            @Nullable NameWords description) {

        static Named of(Declaration declaration) {
            String description = declaration.description();
            return new Named(
                    declaration,
                    NameWords.of(declaration.name()),
                    description == null ? null : NameWords.of(description));
        }

        String id() {
            return declaration.initiative();
        }

        String body() {
            return declaration.body();
        }
    }

    static Likeness of(Named one, Named other) {
        List<Reason> reasons = new ArrayList<>();
        boolean sameNumbers = one.name().sameNumbers(other.name());
        double name = one.name().likeness(other.name()) * (sameNumbers ? 1 : OTHER_NUMBER);
        double points = NAME * name;
        if (name == 1) {
            reasons.add(Reason.SAME_NAME);
        } else if (name >= NEAR) {
            reasons.add(Reason.NEAR_NAME);
        }
        if (!sameNumbers) {
            reasons.add(Reason.OTHER_NUMBER);
        }
        boolean sameBody = one.body().equals(other.body());
        points += sameBody ? BODY : 0;
        reasons.add(sameBody ? Reason.SAME_BODY : Reason.OTHER_BODY);
        String category = one.declaration().category();
        if (category != null && other.declaration().category() != null) {
            boolean same = category.equals(other.declaration().category());
            points += same ? CATEGORY : 0;
            reasons.add(same ? Reason.SAME_CATEGORY : Reason.OTHER_CATEGORY);
        }
        points += description(one, other, name, reasons);
        return new Likeness((int) Math.round(points), reasons);
    }

    /** Where one of them has no description, the name speaks for it: nothing said is nothing against. */
    private static double description(Named one, Named other, double name, List<Reason> reasons) {
        NameWords words = one.description();
        NameWords others = other.description();
        if (words == null || others == null) {
            return DESCRIPTION * name;
        }
        double likeness = words.likeness(others);
        if (likeness >= NEAR) {
            reasons.add(Reason.NEAR_DESCRIPTION);
        }
        return DESCRIPTION * likeness;
    }
}
