package org.balise.report.view;

import java.util.List;
import java.util.stream.Stream;
import org.balise.api.answer.AnswerValue;
import org.balise.api.assess.DutyFinding;
import org.balise.api.assess.Trace;
import org.balise.api.assess.Trace.TracedFact;
import org.balise.api.fact.Amount;
import org.balise.api.fact.No;
import org.balise.api.fact.Selected;
import org.balise.api.text.Bilingual;
import org.balise.report.text.Formats;

/** Why a rule applies, in the words of the dictionary. */
final class Reasons {
    private final Labels labels;

    Reasons(Labels labels) {
        this.labels = labels;
    }

    /** The facts still to settle before it is known whether the rule applies; its reason when there are none. */
    Bilingual toSettle(DutyFinding finding) {
        List<Bilingual> unknown = finding.why().stream()
                .limit(1)
                .flatMap(trace -> trace.facts().stream())
                .filter(traced -> !traced.certain())
                .map(this::held)
                .toList();
        return unknown.isEmpty() ? of(finding) : labels.joined(unknown);
    }

    /** The facts of its first trace, those that hold for certain first; empty when it does not apply. */
    Bilingual of(DutyFinding finding) {
        return of(finding.why());
    }

    Bilingual of(List<Trace> why) {
        return Stream.concat(why.stream().filter(Trace::certain), why.stream())
                .findFirst()
                .filter(trace -> !trace.facts().isEmpty())
                .map(trace -> labels.say(
                        trace.certain() ? "why.certain" : "why.possible",
                        labels.joined(trace.facts().stream().map(this::fact).toList())))
                .orElse(Bilingual.same(""));
    }

    private Bilingual fact(TracedFact traced) {
        return traced.certain() ? held(traced) : labels.say("fact.to-settle", held(traced));
    }

    private Bilingual held(TracedFact traced) {
        Bilingual label = labels.fact(traced.fact().fact());
        if (traced.fact() instanceof No) {
            return labels.say("fact.is", label, labels.say("answer.no"));
        } else if (traced.fact() instanceof Selected selected) {
            String question = traced.questions().isEmpty()
                    ? selected.fact()
                    : traced.questions().get(0);
            return labels.say("fact.is", label, labels.answer(question, new AnswerValue.Choice(selected.option())));
        } else if (traced.fact() instanceof Amount amount) {
            return labels.say("fact.is", label, Formats.number(amount.value()));
        }
        return label;
    }
}
