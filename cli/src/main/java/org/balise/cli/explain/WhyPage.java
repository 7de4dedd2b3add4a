package org.balise.cli.explain;

import java.util.List;
import java.util.Objects;
import org.balise.api.answer.Answer;
import org.balise.api.answer.Dossier;
import org.balise.api.assess.Assessment;
import org.balise.api.assess.DutyFinding;
import org.balise.api.assess.Points;
import org.balise.api.assess.PointsRange;
import org.balise.api.assess.Risk.LedgerLine;
import org.balise.api.assess.Risk.PrincipleRisk;
import org.balise.api.assess.Trace;
import org.balise.api.assess.Trace.TracedFact;
import org.balise.api.pack.RuleBook;
import org.balise.api.rule.Rule;
import org.balise.cli.terminal.Page;
import org.balise.cli.text.Labels;
import org.balise.cli.text.Messages;
import org.balise.cli.text.Numbers;
import org.balise.core.explain.Topic;
import org.balise.core.explain.why.RuleStanding;
import org.balise.core.explain.why.Why;

/** Says why to a person, in questions, answers and norms. */
public final class WhyPage {
    private final RuleBook book;
    private final Assessment assessment;
    private final Dossier dossier;
    private final Messages messages;
    private final Words words;
    private final Page page;

    public WhyPage(RuleBook book, Assessment assessment, Messages messages, Page page) {
        this.book = book;
        this.assessment = assessment;
        this.dossier = assessment.dossier();
        this.messages = messages;
        this.words = new Words(book, messages);
        this.page = page;
    }

    public void tell(Why why) {
        opening(why);
        if (why.rules().isEmpty()) {
            page.paragraph(messages.text("explain.no-rule"));
        }
        for (RuleStanding standing : why.rules()) {
            page.blank();
            rule(standing);
        }
    }

    private void opening(Why why) {
        Labels labels = new Labels(messages);
        Topic topic = why.topic();
        if (topic instanceof Topic.OfLevel) {
            page.title(messages.text(
                    "explain.level", labels.levels(assessment.risk().residual())));
            why.principles().forEach(this::principle);
        } else if (topic instanceof Topic.OfVerdict) {
            page.title(messages.text(
                    "explain.verdict",
                    labels.gate(assessment.advice().gate()),
                    labels.verdict(assessment.advice().verdict())));
            assessment.advice().reasons().forEach(reason -> {
                Rule rule = reason.rule() == null ? null : book.rules().get(reason.rule());
                String code = labels.reason(reason.code(), assessment.risk().residual());
                page.hanging("  - ", rule == null ? code : messages.text("summary.because", code, words.title(rule)));
            });
        } else if (topic instanceof Topic.OfPrinciple principle) {
            principle(principle.number());
        } else if (topic instanceof Topic.OfNorm norm) {
            norm(norm.corpus());
        } else if (topic instanceof Topic.OfQuestion question) {
            page.title(words.question(question.id()));
            page.paragraph(messages.text("explain.answered", answer(question.id())));
            page.paragraph(messages.text("explain.weighs"));
        }
    }

    private void norm(String corpus) {
        book.citation(corpus).ifPresent(citation -> {
            page.title(messages.text(
                    "explain.norm",
                    citation.instrument().shortTitle().in(messages.language()),
                    citation.provision().number().in(messages.language()),
                    corpus));
            page.paragraph(citation.provision().paraphrase().in(messages.language()));
        });
        var entry = book.coverage().get(corpus);
        if (entry != null && entry.reason() != null) {
            page.paragraph(messages.text(
                    "explain.not-encoded",
                    new Labels(messages).coverage(entry.state()),
                    Objects.requireNonNull(entry.reason()).in(messages.language())));
        }
    }

    private void principle(int number) {
        for (PrincipleRisk principle : assessment.risk().principles()) {
            if (principle.number() == number) {
                page.paragraph(messages.text(
                        "explain.principle",
                        number,
                        Objects.requireNonNull(book.principles().get(number))
                                .title()
                                .in(messages.language()),
                        new Labels(messages).levels(principle.residualLevel()),
                        points(principle.residual())));
            }
        }
    }

    /** One number of points, or the two ends of the interval. */
    private String points(PointsRange range) {
        String least = decimal(range.min());
        String most = decimal(range.max());
        return least.equals(most) ? most : messages.text("levels.between", least, most);
    }

    private String decimal(Points points) {
        return new Numbers(messages.language()).write(points.toDecimal());
    }

    void rule(RuleStanding standing) {
        Rule rule = standing.rule();
        page.title(words.title(rule));
        page.hanging("  ", messages.text("explain.state", state(standing)));
        words.norms(rule).forEach(norm -> page.hanging("  ", messages.text("explain.source", norm)));
        page.hanging(
                "  ", messages.text("explain.dates", words.dates(rule.head().inForce())));
        if (rule instanceof Rule.Duty duty) {
            new DemandLines(book, messages, page).tell(duty);
        }
        weight(standing);
        boolean first = true;
        for (Trace way : standing.ways()) {
            page.hanging("  ", messages.text(first ? "explain.because" : "explain.or-because"));
            way(way, "    ");
            first = false;
        }
        DutyFinding duty = standing.duty();
        if (duty != null && !standing.ways().isEmpty()) {
            proofs(duty);
        }
    }

    private String state(RuleStanding standing) {
        DutyFinding duty = standing.duty();
        boolean applies = standing.state() == RuleStanding.State.APPLIES;
        return applies && duty != null
                ? messages.text("explain.duty." + duty.status().code())
                : messages.text("explain.state." + standing.state().code());
    }

    private void weight(RuleStanding standing) {
        LedgerLine line = standing.line();
        if (line != null) {
            page.hanging("  ", messages.text("explain.points", decimal(line.weight()), points(line.residual())));
        }
        if (standing.rule() instanceof Rule.Floor floor) {
            page.hanging("  ", messages.text("explain.floor", floor.minimum().name()));
        }
    }

    private void way(Trace way, String indent) {
        for (TracedFact fact : way.facts()) {
            if (!fact.derivedFrom().isEmpty()) {
                Rule derivation = book.rules().get(fact.fact().fact());
                String reason = derivation instanceof Rule.Derivation because
                        ? because.reason().in(messages.language())
                        : words.fact(fact.fact().fact());
                page.hanging(
                        indent + "- ",
                        messages.text(
                                "explain.concluded", words.fact(fact.fact().fact()), reason));
                way(fact.derivedFrom().get(0), indent + "  ");
            } else {
                answered(fact, indent);
            }
        }
        if (way.facts().isEmpty()) {
            page.hanging(indent + "- ", messages.text("explain.always"));
        }
    }

    private void answered(TracedFact fact, String indent) {
        List<String> questions = fact.questions();
        String question = questions.stream()
                .filter(asked -> dossier.answers().containsKey(asked))
                .findFirst()
                .orElse(questions.isEmpty() ? "" : questions.get(0));
        if (question.isEmpty()) {
            page.hanging(indent + "- ", words.unasked(fact.fact()));
            return;
        }
        page.hanging(indent + "- ", messages.text("explain.said", words.question(question), answer(question)));
        rationale(question, indent);
    }

    private void rationale(String question, String indent) {
        Answer answer = dossier.answers().get(question);
        if (answer != null && answer.rationale() != null) {
            page.hanging(
                    indent + "  ",
                    messages.text("explain.rationale", answer.rationale().in(messages.language())));
        }
    }

    private String answer(String question) {
        return words.answer(question, dossier.answers().get(question));
    }

    private void proofs(DutyFinding duty) {
        if (!duty.proofs().isEmpty()) {
            page.hanging("  ", messages.text("explain.proofs"));
        }
        for (DutyFinding.ProofState proof : duty.proofs()) {
            String state = proof.asked() ? "explain.proof." + proof.given().code() : "explain.proof.not-asked";
            page.hanging("    - ", messages.text("explain.proof", words.fact(proof.fact()), messages.text(state)));
        }
    }
}
