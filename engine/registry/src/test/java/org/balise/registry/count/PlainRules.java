package org.balise.registry.count;

import java.time.LocalDate;
import java.util.List;
import org.balise.api.assess.Truth;
import org.balise.api.registry.CountDecision;
import org.balise.api.registry.CountOutcome;
import org.balise.api.registry.CountRules;
import org.balise.api.registry.Declaration;
import org.balise.api.rule.Condition;
import org.balise.api.rule.CountEffect;
import org.balise.api.rule.Period;
import org.balise.api.rule.Rule;
import org.balise.api.rule.RuleHead;
import org.balise.api.rule.RuleKind;
import org.balise.api.text.Bilingual;
import org.jspecify.annotations.Nullable;

/** The published rules without a rule engine, which this module does not see. The pack's own are tested with it. */
public final class PlainRules implements CountRules {
    private static final Rule.Count COUNTED = rule("comptage-actif", CountEffect.COUNTED);
    private static final Rule.Count INACTIVE = rule("comptage-inactif", CountEffect.EXCLUDED);
    private static final Rule.Count CYBER = rule("comptage-cybersecurite", CountEffect.EXCLUDED);

    @Override
    public CountDecision decide(Declaration declaration, @Nullable String network, LocalDate asOf) {
        if (declaration.cybersecurity() == Truth.YES) {
            return new CountDecision(CountOutcome.EXCLUDED, List.of(CYBER));
        }
        return switch (declaration.status()) {
            case "production", "developpement", "indisponible" ->
                declaration.cybersecurity() == Truth.NO
                        ? new CountDecision(CountOutcome.COUNTED, List.of(COUNTED))
                        : new CountDecision(CountOutcome.UNDETERMINED, List.of(CYBER));
            case "opportunite", "abandonne" -> new CountDecision(CountOutcome.EXCLUDED, List.of(INACTIVE));
            default -> new CountDecision(CountOutcome.UNDETERMINED, List.of(COUNTED));
        };
    }

    private static Rule.Count rule(String id, CountEffect effect) {
        LocalDate from = LocalDate.of(2024, 6, 15);
        RuleHead head = new RuleHead(
                id,
                RuleKind.COUNT,
                List.of("DECL-3"),
                null,
                new Period(from, null),
                Bilingual.same(id),
                from,
                Condition.ALWAYS,
                "comptage/portrait.drl",
                "essai");
        return new Rule.Count(head, effect, Bilingual.same(id));
    }
}
