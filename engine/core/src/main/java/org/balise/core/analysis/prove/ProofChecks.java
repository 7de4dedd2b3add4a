package org.balise.core.analysis.prove;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.balise.api.answer.Dossier;
import org.balise.api.assess.Applicability;
import org.balise.api.assess.Truth;
import org.balise.api.rule.Literal;
import org.balise.api.rule.Proof;
import org.balise.api.rule.Rule;
import org.balise.api.rule.RuleKind;
import org.balise.api.text.Bilingual;
import org.balise.core.analysis.Names;
import org.balise.core.analysis.model.BookFormula;

/** Every duty can be met and can be breached, every measure can be in place or not, every floor can be lifted. */
final class ProofChecks {
    private final Report report;

    ProofChecks(Report report) {
        this.report = report;
    }

    void check() {
        report.index().rules(Rule.Duty.class).forEach(this::duty);
        report.index().rules(Rule.Factor.class).forEach(factor -> {
            for (Rule.Measure measure : factor.measures()) {
                proof("MEASURE-NEVER", "MEASURE-ALWAYS", factor, measure.proof());
            }
        });
        report.index().rules(Rule.Floor.class).forEach(this::floor);
    }

    private void duty(Rule.Duty duty) {
        Proof proof = duty.proof();
        if (duty.head().kind() != RuleKind.PROHIBITION && proof != null) {
            proof("DUTY-NEVER-MET", "DUTY-NEVER-BREACHED", duty, proof);
            parts(duty, proof);
        }
    }

    private void floor(Rule.Floor floor) {
        if (!floor.liftedBy().isEmpty()) {
            List<Proof> all = new ArrayList<>();
            floor.liftedBy().forEach(fact -> all.add(new Proof.Given(fact)));
            proof("FLOOR-NEVER-LIFTED", "FLOOR-ALWAYS-LIFTED", floor, new Proof.AllOf(all));
        }
    }

    /** The proof of a rule can be there, and can be lacking, where the rule applies. */
    private void proof(String never, String always, Rule rule, Proof proof) {
        Optional<LocalDate> day = report.timeline().lastDay(rule);
        if (day.isEmpty()) {
            return;
        }
        BookFormula book = report.timeline().on(day.get());
        int applies = book.applies(rule);
        if (!book.possible(applies)) {
            return;
        }
        if (book.possible(applies, book.proved(proof))) {
            report.witness(book.dossier(day.get()));
        } else {
            book.possible(applies);
            found(never, rule, proof, Truth.NO, book.dossier(day.get()));
        }
        if (book.possible(applies, -book.proved(proof))) {
            report.witness(book.dossier(day.get()));
        } else {
            book.possible(applies);
            found(always, rule, proof, Truth.YES, book.dossier(day.get()));
        }
    }

    private void found(String code, Rule rule, Proof proof, Truth value, Dossier dossier) {
        Dossier example = report.smallest(
                dossier, situation -> situation.of(rule) == Applicability.TRIGGERED && situation.of(proof) == value);
        report.shown(
                code,
                report.rule(rule.id()),
                List.of(rule.id()),
                example,
                report.names().rule(rule.id()),
                facts(proof));
    }

    private Bilingual facts(Proof proof) {
        return Names.joined(proof.facts().stream().map(report.names()::fact).toList(), " · ", " · ");
    }

    /** Each alternative of a proof adds something, and can be given. */
    private void parts(Rule.Duty duty, Proof proof) {
        Optional<LocalDate> day = report.timeline().lastDay(duty);
        if (!(proof instanceof Proof.AnyOf any) || day.isEmpty()) {
            return;
        }
        BookFormula book = report.timeline().on(day.get());
        int applies = book.applies(duty);
        for (int i = 0; i < any.parts().size(); i++) {
            Proof part = any.parts().get(i);
            if (!book.possible(applies, book.proved(part))) {
                part("PROOF-PART-NEVER", duty, part);
            } else if (absorbed(i, any.parts())) {
                part("PROOF-PART-USELESS", duty, part);
            }
        }
    }

    private void part(String code, Rule.Duty duty, Proof part) {
        report.proof(
                code, report.rule(duty.id()), List.of(duty.id()), report.names().rule(duty.id()), facts(part));
    }

    /** Whether another alternative is given wherever this one is, whatever the questionnaire. */
    private static boolean absorbed(int number, List<Proof> parts) {
        for (int other = 0; other < parts.size(); other++) {
            boolean implied = other != number && given(parts.get(other), parts.get(number));
            boolean both = implied && given(parts.get(number), parts.get(other));
            if (implied && (!both || other < number)) {
                return true;
            }
        }
        return false;
    }

    /** Whether a proof holds when exactly what another names is there. */
    private static boolean given(Proof proof, Proof when) {
        if (proof instanceof Proof.AnyOf any) {
            return any.parts().stream().anyMatch(part -> given(part, when));
        }
        if (proof instanceof Proof.AllOf all) {
            return all.parts().stream().allMatch(part -> given(part, when));
        }
        return required(when, new Literal.IsYes(((Proof.Given) proof).fact()));
    }

    private static boolean required(Proof proof, Literal.IsYes fact) {
        if (proof instanceof Proof.AnyOf any) {
            return any.parts().stream().allMatch(part -> required(part, fact));
        }
        if (proof instanceof Proof.AllOf all) {
            return all.parts().stream().anyMatch(part -> required(part, fact));
        }
        return ((Proof.Given) proof).fact().equals(fact.fact());
    }
}
