package org.balise.registry.intake;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import org.balise.api.registry.PublicBody.Dated;
import org.balise.api.rule.Period;
import org.jspecify.annotations.Nullable;

/**
 * A value on one row of a list of bodies.
 *
 * @param validity null when the row does not tell; such a value is left out
 */
record Spell(String value, @Nullable Period validity) {

    /** The values in order, with one period for as long as the value stays the same. */
    static List<Dated> merged(List<Spell> spells) {
        List<Dated> dated = new ArrayList<>();
        spells.stream()
                .filter(spell -> spell.validity() != null)
                .map(spell -> new Dated(spell.value(), Objects.requireNonNull(spell.validity())))
                .sorted(Comparator.comparing(value -> value.validity().from()))
                .forEach(next -> {
                    Dated last = dated.isEmpty() ? null : dated.get(dated.size() - 1);
                    boolean follows = last != null
                            && last.value().equals(next.value())
                            && next.validity().from().equals(last.validity().to());
                    if (last != null && follows) {
                        Period whole = new Period(
                                last.validity().from(), next.validity().to());
                        dated.set(dated.size() - 1, new Dated(next.value(), whole));
                    } else {
                        dated.add(next);
                    }
                });
        return dated;
    }
}
