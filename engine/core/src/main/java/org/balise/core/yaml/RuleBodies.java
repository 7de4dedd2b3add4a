package org.balise.core.yaml;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.balise.api.norm.Force;
import org.balise.api.norm.Gate;
import org.balise.api.norm.Severity;
import org.balise.api.rule.CountEffect;
import org.balise.api.rule.Level;
import org.balise.api.rule.Proof;
import org.balise.api.rule.Rule;
import org.balise.api.rule.RuleKind;
import org.balise.api.text.Bilingual;
import org.balise.core.yaml.RuleTexts.Body;
import org.jspecify.annotations.Nullable;

/** Reads the keys that each kind of rule has of its own. */
final class RuleBodies {

    private static final Map<String, Force> FORCES = Codes.of(Force.values(), Force::code);
    private static final Map<String, Severity> SEVERITIES = Codes.of(Severity.values(), Severity::name);
    private static final Map<String, Level> LEVELS = Codes.of(Level.values(), Level::name);
    private static final Map<String, CountEffect> EFFECTS = Codes.of(CountEffect.values(), CountEffect::code);
    private static final Map<String, String> CATEGORIES = Codes.of(
            new String[] {"ethique", "securite", "donnees", "juridique", "societal", "environnement"}, code -> code);

    private RuleBodies() {}

    static Body read(RuleKind kind, Fields fields) {
        return switch (kind) {
            case DUTY, PROHIBITION, ILLUSTRATION -> duty(kind, fields);
            case FACTOR -> factor(fields);
            case FLOOR -> floor(fields);
            case DERIVATION -> derivation(fields);
            case COHERENCE -> coherence(fields);
            case JUDGEMENT -> judgement(fields);
            case ANNOUNCED -> announced(fields);
            case COUNT -> count(fields);
        };
    }

    private static Body duty(RuleKind kind, Fields fields) {
        Force force = force(kind, fields.required("force"));
        Severity severity = fields.required("severity").code(SEVERITIES);
        Bilingual says = fields.required("says").bilingual();
        Bilingual remedy = fields.required("remedy").bilingual();
        Bilingual evidence = fields.required("evidence").bilingual();
        @Nullable Proof proof = proof(kind, fields);
        Due due = due(fields.required("due").fields());
        @Nullable String illustrates = illustrates(kind, fields);
        @Nullable LocalDate phaseInUntil = phaseIn(kind, fields);
        return head -> new Rule.Duty(
                head,
                force,
                severity,
                says,
                remedy,
                evidence,
                proof,
                due.gate(),
                due.leadDays(),
                due.role(),
                illustrates,
                phaseInUntil);
    }

    private static Force force(RuleKind kind, Value value) {
        Force force = value.code(FORCES);
        if (kind == RuleKind.ILLUSTRATION && force.binding()) {
            // It is one way among others: nobody is bound to take it.
            value.error("ILLUSTRATION-BINDING", force.code());
        }
        return force;
    }

    private static @Nullable Proof proof(RuleKind kind, Fields fields) {
        if (kind == RuleKind.PROHIBITION) {
            // Only a change of design lifts a prohibition: no document can.
            fields.refuse("proof", "KEY-MISPLACED", "proof", kind.code());
            return null;
        }
        return Proofs.read(fields.required("proof"));
    }

    private static @Nullable String illustrates(RuleKind kind, Fields fields) {
        if (kind != RuleKind.ILLUSTRATION) {
            fields.refuse("illustrates", "KEY-MISPLACED", "illustrates", kind.code());
            return null;
        }
        return fields.required("illustrates").id();
    }

    private static @Nullable LocalDate phaseIn(RuleKind kind, Fields fields) {
        if (kind != RuleKind.DUTY) {
            fields.refuse("phase-in", "KEY-MISPLACED", "phase-in", kind.code());
            return null;
        }
        return fields.optional("phase-in").map(RuleBodies::until).orElse(null);
    }

    private static LocalDate until(Value value) {
        Fields fields = value.fields();
        return fields.build(() -> fields.required("until").date()).orElse(LocalDate.EPOCH);
    }

    private record Due(@Nullable Gate gate, int leadDays, String role) {}

    private static Due due(Fields fields) {
        return fields.build(() -> {
                    @Nullable
                    Gate gate = fields.optional("gate")
                            .map(value -> value.code(LifecycleReader.GATES))
                            .orElse(null);
                    return new Due(
                            gate,
                            leadDays(gate, fields),
                            fields.required("role").id());
                })
                .orElse(new Due(null, 0, ""));
    }

    private static int leadDays(@Nullable Gate gate, Fields fields) {
        if (gate == null) {
            fields.refuse("lead-days", "LEAD-WITHOUT-GATE");
            return 0;
        }
        return fields.optional("lead-days").map(value -> value.integer(1)).orElse(0);
    }

    private static Body factor(Fields fields) {
        String category = fields.required("category").code(CATEGORIES);
        String points = fields.required("points").id();
        Bilingual reason = fields.required("reason").bilingual();
        @Nullable String group = fields.optional("group").map(Value::id).orElse(null);
        List<Located<Rule.Measure>> measures =
                Lists.read(fields.optional("mitigated-by").map(Value::items).orElse(List.of()), RuleBodies::measure);
        Bilingual basis = fields.required("basis").bilingual();
        List<Rule.Measure> values = measures.stream().map(Located::value).toList();
        return head -> new Rule.Factor(head, category, points, reason, group, values, basis);
    }

    private static Rule.Measure measure(Fields fields) {
        return new Rule.Measure(
                Proofs.read(fields.required("proof")),
                fields.required("weight").integer(1),
                fields.required("corpus").corpusIds());
    }

    private static Body floor(Fields fields) {
        Level minimum = fields.required("minimum").code(LEVELS);
        List<String> liftedBy = fields.required("lifted-by").ids();
        Bilingual reason = fields.required("reason").bilingual();
        return head -> new Rule.Floor(head, minimum, liftedBy, reason);
    }

    private static Body derivation(Fields fields) {
        Bilingual reason = fields.required("reason").bilingual();
        return head -> new Rule.Derivation(head, reason);
    }

    private static Body coherence(Fields fields) {
        Bilingual says = fields.required("says").bilingual();
        return head -> new Rule.Coherence(head, says);
    }

    private static Body judgement(Fields fields) {
        Bilingual question = fields.required("question").bilingual();
        Bilingual reason = fields.required("reason").bilingual();
        String role = fields.required("role").id();
        return head -> new Rule.Judgement(head, question, reason, role);
    }

    private static Body announced(Fields fields) {
        Bilingual says = fields.required("says").bilingual();
        return head -> new Rule.Announced(head, says);
    }

    private static Body count(Fields fields) {
        CountEffect effect = fields.required("effect").code(EFFECTS);
        Bilingual reason = fields.required("reason").bilingual();
        return head -> new Rule.Count(head, effect, reason);
    }
}
