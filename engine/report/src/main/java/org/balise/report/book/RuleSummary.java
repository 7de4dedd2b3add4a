package org.balise.report.book;

import java.util.Optional;
import org.balise.api.norm.Force;
import org.balise.api.norm.Gate;
import org.balise.api.rule.ParameterSeries;
import org.balise.api.rule.Rule;
import org.balise.api.rule.RuleHead;
import org.balise.api.text.Bilingual;
import org.balise.report.html.Element;
import org.balise.report.text.Formats;

/** What a rule is, in a few pairs of words: kind, force, severity, when it is due and who answers for it. */
final class RuleSummary {
    private final Pen pen;

    RuleSummary(Pen pen) {
        this.pen = pen;
    }

    Bilingual kind(Rule rule) {
        return pen.labels().say("book.kind." + rule.head().kind().code());
    }

    Bilingual force(Force force) {
        return pen.labels()
                .say(
                        force.binding() ? "book.binding" : "book.recommended",
                        pen.labels().say("book.force." + force.code()));
    }

    Bilingual severity(Rule.Duty duty) {
        return pen.labels()
                .say(
                        "book.graded",
                        duty.severity().name(),
                        pen.labels().say("severity." + duty.severity().name()));
    }

    /** All the pairs, with links. */
    Element of(Rule rule) {
        Element list = new Element("dl", "summary");
        RuleHead head = rule.head();
        pen.define(list, "book.fact.kind", pen.in(kind(rule)));
        if (rule instanceof Rule.Duty duty) {
            duty(list, duty);
        } else if (rule instanceof Rule.Factor factor) {
            factor(list, factor);
        } else if (rule instanceof Rule.Floor floor) {
            pen.define(list, "book.fact.minimum", floor.minimum().name());
        } else if (rule instanceof Rule.Judgement judgement) {
            pen.define(list, "book.fact.role", role(judgement.role()));
        } else if (rule instanceof Rule.Count count) {
            pen.define(list, "book.fact.effect", effect(count));
        }
        Integer principle = head.principle();
        if (principle != null) {
            pen.define(
                    list,
                    "book.fact.principle",
                    pen.link(pen.links().to(Chapter.PRINCIPLES, Links.principle(principle)), principle(principle)));
        }
        pen.define(list, "book.fact.id", new Element("code").text(head.id()));
        pen.define(list, "book.fact.file", new Element("code").text(head.pack() + "/" + head.file()));
        return list;
    }

    private String effect(Rule.Count count) {
        return pen.say("book.effect." + count.effect().code());
    }

    String principle(int number) {
        return pen.say("book.index.principle", number, pen.labels().principle(number));
    }

    /** The words alone, on one line, for a document. */
    String line(Rule rule) {
        StringBuilder line = new StringBuilder(pen.in(kind(rule)));
        if (rule instanceof Rule.Duty duty) {
            add(line, pen.in(force(duty.force())));
            add(line, pen.say("severity.label", severity(duty)));
            add(line, gate(duty));
            add(line, pen.in(pen.labels().role(duty.role())));
        } else if (rule instanceof Rule.Factor factor) {
            points(factor).ifPresent(points -> add(line, pen.in(points)));
            add(line, pen.say("book.category." + factor.category()));
        } else if (rule instanceof Rule.Floor floor) {
            add(line, pen.say("book.fact.minimum") + " " + floor.minimum().name());
        } else if (rule instanceof Rule.Judgement judgement) {
            add(line, pen.in(pen.labels().role(judgement.role())));
        } else if (rule instanceof Rule.Count count) {
            add(line, effect(count));
        }
        return line.toString();
    }

    private static void add(StringBuilder line, String words) {
        line.append(" · ").append(words);
    }

    private void duty(Element list, Rule.Duty duty) {
        pen.define(list, "book.fact.force", pen.in(force(duty.force())));
        pen.define(list, "book.fact.severity", pen.in(severity(duty)));
        pen.define(list, "book.fact.gate", gate(duty));
        pen.define(list, "book.fact.role", role(duty.role()));
        String illustrates = duty.illustrates();
        if (illustrates != null) {
            pen.define(list, "book.fact.illustrates", pen.rule(illustrates));
        }
    }

    private String gate(Rule.Duty duty) {
        Gate gate = duty.gate();
        return gate == null ? pen.say("book.always-due") : pen.in(pen.labels().by(gate, duty.leadDays()));
    }

    private void factor(Element list, Rule.Factor factor) {
        points(factor)
                .ifPresent(points -> pen.define(
                        list,
                        "book.fact.points",
                        pen.link(pen.links().to(Chapter.PARAMETERS, factor.pointsParameter()), pen.in(points))));
        pen.define(list, "book.fact.category", pen.say("book.category." + factor.category()));
        String group = factor.group();
        if (group != null) {
            pen.define(list, "book.fact.group", new Element("code").text(group));
        }
    }

    /** The latest weight; the page of values has the earlier ones. */
    private Optional<Bilingual> points(Rule.Factor factor) {
        ParameterSeries series = pen.book().parameters().get(factor.pointsParameter());
        return Optional.ofNullable(series)
                .map(weights ->
                        pen.labels().say("book.parameters.value", Formats.number(weights.latest()), weights.unit()));
    }

    private Element role(String id) {
        return pen.link(pen.links().to(Chapter.ROLES, id), pen.in(pen.labels().role(id)));
    }
}
