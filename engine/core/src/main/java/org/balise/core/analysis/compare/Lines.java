package org.balise.core.analysis.compare;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.SortedMap;
import java.util.function.BiFunction;
import java.util.function.Function;
import org.balise.api.norm.Gate;
import org.balise.api.rule.Condition;
import org.balise.api.rule.ParameterSeries;
import org.balise.api.rule.Period;
import org.balise.api.rule.Proof;
import org.balise.api.rule.Rule;
import org.balise.api.text.Bilingual;
import org.balise.core.analysis.Names;
import org.balise.core.analysis.compare.Change.Line;
import org.jspecify.annotations.Nullable;

/** What is written otherwise in two versions of a rule, with what each difference does by itself. */
final class Lines {
    private final Side before;
    private final Side after;
    private final LocalDate day;
    private final List<Line> lines = new ArrayList<>();

    /** One version: its words and its parameters. */
    record Side(Names names, SortedMap<String, ParameterSeries> parameters) {}

    private Lines(Side before, Side after, LocalDate day) {
        this.before = before;
        this.after = after;
        this.day = day;
    }

    /**
     * @param day on which the parameters are read
     */
    static List<Line> of(Rule was, Side before, Rule is, Side after, LocalDate day) {
        Lines lines = new Lines(before, after, day);
        lines.heads(was, is);
        if (was instanceof Rule.Duty one && is instanceof Rule.Duty other) {
            lines.duties(one, other);
        } else if (was instanceof Rule.Factor one && is instanceof Rule.Factor other) {
            lines.factors(one, other);
        } else if (was instanceof Rule.Floor one && is instanceof Rule.Floor other) {
            lines.floors(one, other);
        } else {
            lines.others(was, is);
        }
        return lines.lines;
    }

    private void heads(Rule was, Rule is) {
        code("kind", was.head().kind().code(), is.head().kind().code(), Direction.MIXED);
        text("title", was.head().title(), is.head().title());
        same("checked-on", was.head().checkedOn(), is.head().checkedOn());
        same("file", was.head().file(), is.head().file());
        same("pack", was.head().pack(), is.head().pack());
        code(
                "corpus",
                String.join(", ", was.head().corpus()),
                String.join(", ", is.head().corpus()),
                Direction.EQUIVALENT);
        code(
                "principle",
                String.valueOf(was.head().principle()),
                String.valueOf(is.head().principle()),
                was instanceof Rule.Factor ? Direction.MIXED : Direction.EQUIVALENT);
        Period one = was.head().inForce();
        Period other = is.head().inForce();
        if (!one.equals(other)) {
            boolean more = other.from().isBefore(one.from()) || end(other).isAfter(end(one));
            boolean less = one.from().isBefore(other.from()) || end(one).isAfter(end(other));
            code("in-force", dates(one), dates(other), Direction.of(more, less));
        }
        // What a change of the condition does is proved apart; here it is only shown.
        differ("condition", was.head().condition(), is.head().condition(), this::condition);
    }

    private static LocalDate end(Period period) {
        LocalDate end = period.to();
        return end == null ? LocalDate.MAX : end;
    }

    /** A first day that was not read has a question mark. */
    private static String dates(Period period) {
        return period.from() + (period.fromRead() ? "" : "?") + " – " + (period.to() == null ? "…" : period.to());
    }

    private Bilingual condition(Condition condition, Names names) {
        return Names.joined(condition.alternatives().stream().map(names::way).toList(), "; ou ", "; or ");
    }

    private <T> void differ(String what, T was, T is, BiFunction<T, Names, Bilingual> words) {
        if (!was.equals(is)) {
            lines.add(new Line(
                    what, words.apply(was, before.names()), words.apply(is, after.names()), Direction.EQUIVALENT));
        }
    }

    private void duties(Rule.Duty was, Rule.Duty is) {
        boolean binds = is.force().binding() && !was.force().binding();
        boolean bound = was.force().binding() && !is.force().binding();
        code("force", was.force().code(), is.force().code(), Direction.of(binds, bound));
        int severity = is.severity().compareTo(was.severity());
        code("severity", was.severity().name(), is.severity().name(), Direction.of(severity > 0, severity < 0));
        int gate = rank(was.gate()) - rank(is.gate());
        code("gate", gate(was.gate()), gate(is.gate()), Direction.of(gate > 0, gate < 0));
        int lead = is.leadDays() - was.leadDays();
        code(
                "lead-days",
                Integer.toString(was.leadDays()),
                Integer.toString(is.leadDays()),
                Direction.of(lead > 0, lead < 0));
        boolean shorter = until(is).isBefore(until(was));
        boolean longer = until(was).isBefore(until(is));
        code("phase-in", phase(was), phase(is), Direction.of(shorter, longer));
        same("role", was.role(), is.role());
        code("illustrates", String.valueOf(was.illustrates()), String.valueOf(is.illustrates()), Direction.MIXED);
        proof(was.proof(), is.proof());
        text("says", was.says(), is.says());
        text("remedy", was.remedy(), is.remedy());
        text("evidence", was.evidence(), is.evidence());
    }

    private void proof(@Nullable Proof was, @Nullable Proof is) {
        if (!Objects.equals(was, is)) {
            lines.add(new Line("proof", proof(was, before.names()), proof(is, after.names()), Direction.EQUIVALENT));
        }
    }

    private static Bilingual proof(@Nullable Proof proof, Names names) {
        if (proof == null) {
            return Names.same("–");
        }
        if (proof instanceof Proof.Given given) {
            return names.fact(given.fact());
        }
        boolean any = proof instanceof Proof.AnyOf;
        List<Proof> parts = any ? ((Proof.AnyOf) proof).parts() : ((Proof.AllOf) proof).parts();
        return Names.joined(
                parts.stream().map(part -> proof(part, names)).toList(), any ? " ou " : " et ", any ? " or " : " and ");
    }

    /** At once comes before every gate. */
    private static int rank(@Nullable Gate gate) {
        return gate == null ? -1 : List.of(Gate.values()).indexOf(gate);
    }

    private static String gate(@Nullable Gate gate) {
        return gate == null ? "–" : gate.code();
    }

    private static LocalDate until(Rule.Duty duty) {
        LocalDate until = duty.phaseInUntil();
        return until == null ? LocalDate.MIN : until;
    }

    private static String phase(Rule.Duty duty) {
        return duty.phaseInUntil() == null ? "–" : duty.phaseInUntil().toString();
    }

    private void factors(Rule.Factor was, Rule.Factor is) {
        same("points-parameter", was.pointsParameter(), is.pointsParameter());
        String one = points(was, before);
        String other = points(is, after);
        int heavier = new BigDecimal(other).compareTo(new BigDecimal(one));
        code("points", one, other, Direction.of(heavier > 0, heavier < 0));
        same("category", was.category(), is.category());
        code("group", String.valueOf(was.group()), String.valueOf(is.group()), Direction.MIXED);
        if (!was.measures().equals(is.measures())) {
            lines.add(
                    new Line("measures", measures(was, before.names()), measures(is, after.names()), Direction.MIXED));
        }
        text("reason", was.reason(), is.reason());
        text("basis", was.basis(), is.basis());
    }

    private String points(Rule.Factor factor, Side side) {
        ParameterSeries series = side.parameters().get(factor.pointsParameter());
        return series == null ? "0" : series.on(day).orElse(BigDecimal.ZERO).toPlainString();
    }

    private static Bilingual measures(Rule.Factor factor, Names names) {
        Function<Rule.Measure, Bilingual> words = measure -> {
            Bilingual proof = proof(measure.proof(), names);
            return new Bilingual(proof.fr() + " × " + measure.weight(), proof.en() + " × " + measure.weight());
        };
        return Names.joined(factor.measures().stream().map(words).toList(), "; ", "; ");
    }

    private void floors(Rule.Floor was, Rule.Floor is) {
        int higher = is.minimum().compareTo(was.minimum());
        code("minimum", was.minimum().name(), is.minimum().name(), Direction.of(higher > 0, higher < 0));
        if (!was.liftedBy().equals(is.liftedBy())) {
            boolean harder = !was.liftedBy().isEmpty()
                    && (is.liftedBy().isEmpty() || !new HashSet<>(was.liftedBy()).containsAll(is.liftedBy()));
            boolean easier = !is.liftedBy().isEmpty()
                    && (was.liftedBy().isEmpty() || !new HashSet<>(is.liftedBy()).containsAll(was.liftedBy()));
            code(
                    "lifted-by",
                    String.join(", ", was.liftedBy()),
                    String.join(", ", is.liftedBy()),
                    Direction.of(harder, easier));
        }
        text("reason", was.reason(), is.reason());
    }

    private void others(Rule was, Rule is) {
        if (was instanceof Rule.Derivation one && is instanceof Rule.Derivation other) {
            text("reason", one.reason(), other.reason());
        } else if (was instanceof Rule.Coherence one && is instanceof Rule.Coherence other) {
            text("says", one.says(), other.says());
        } else if (was instanceof Rule.Judgement one && is instanceof Rule.Judgement other) {
            text("question", one.question(), other.question());
            text("reason", one.reason(), other.reason());
            same("role", one.role(), other.role());
        } else if (was instanceof Rule.Count one && is instanceof Rule.Count other) {
            code("effect", one.effect().code(), other.effect().code(), Direction.MIXED);
            text("reason", one.reason(), other.reason());
        } else if (was instanceof Rule.Announced one && is instanceof Rule.Announced other) {
            text("says", one.says(), other.says());
        }
    }

    private void text(String what, Bilingual was, Bilingual is) {
        if (!was.equals(is)) {
            lines.add(new Line(what, was, is, Direction.EQUIVALENT));
        }
    }

    /** What no dossier is treated by. */
    private void same(String what, Object was, Object is) {
        code(what, was.toString(), is.toString(), Direction.EQUIVALENT);
    }

    private void code(String what, String was, String is, Direction direction) {
        if (!was.equals(is)) {
            lines.add(new Line(what, Names.same(was), Names.same(is), direction));
        }
    }
}
