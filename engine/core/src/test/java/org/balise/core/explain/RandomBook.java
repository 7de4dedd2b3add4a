package org.balise.core.explain;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.balise.api.answer.Answer;
import org.balise.api.answer.AnswerValue;
import org.balise.api.answer.Dossier;
import org.balise.api.norm.Force;
import org.balise.api.norm.Gate;
import org.balise.api.norm.Severity;
import org.balise.api.pack.RuleBook;
import org.balise.api.questionnaire.Question;
import org.balise.api.rule.Level;
import org.balise.api.rule.Proof;
import org.balise.api.rule.Rule;
import org.balise.core.score.SmallBook;

/** A book of a few rules over a few facts, from a seed, and dossiers of it: small enough to try everything. */
final class RandomBook {
    private static final List<Severity> SEVERITIES = List.of(Severity.S2, Severity.S3, Severity.S4);
    private static final List<String> FACTS = List.of(
            "etat.a=oui",
            "etat.a=non",
            "etat.b=oui",
            "choix.a=oui",
            "choix.b=oui",
            "choix.b=non",
            "choix.c=une",
            "choix.c=deux",
            "deduit=oui");
    private static final List<String> PROOFS = List.of("preuve.a", "preuve.b", "preuve.c", "preuve.d");

    private final Random random;
    private final RuleBook book;

    RandomBook(long seed) {
        this.random = new Random(seed);
        this.book = make();
    }

    RuleBook book() {
        return book;
    }

    private RuleBook make() {
        SmallBook small = new SmallBook()
                .yesNo("etat.a")
                .yesNo("etat.b")
                .yesNo("choix.a")
                .yesNo("choix.b", "choix.a=oui", "etat.b=oui")
                .oneOf("choix.c", "une", "deux", "trois")
                .derivation("deduit", "etat.a=oui & choix.c=une", "choix.a=oui");
        PROOFS.forEach(proof -> small.yesNo(proof));
        for (int i = 0; i < 4; i++) {
            Severity severity = SEVERITIES.get(random.nextInt(SEVERITIES.size()));
            small.duty("devoir." + i, Force.ORIENT, severity, Gate.RELEASE, proof(), when());
        }
        if (random.nextInt(3) == 0) {
            small.prohibition("interdit", Force.LOI, Severity.S4, when());
        }
        for (int i = 0; i < 4; i++) {
            List<Rule.Measure> measures = new ArrayList<>();
            for (int m = random.nextInt(3); m > 0; m--) {
                measures.add(new Rule.Measure(proof(), 1 + random.nextInt(3), List.of()));
            }
            String group = random.nextInt(3) == 0 ? "groupe" : null;
            small.factor("facteur." + i, 1 + random.nextInt(2), 5 * (1 + random.nextInt(10)), group, measures, when());
        }
        if (random.nextBoolean()) {
            small.floor(
                    "plancher", Level.III, random.nextBoolean() ? List.of("preuve.a", "preuve.c") : List.of(), when());
        }
        return small.build();
    }

    private Proof proof() {
        Proof one = new Proof.Given(PROOFS.get(random.nextInt(PROOFS.size())));
        Proof other = new Proof.Given(PROOFS.get(random.nextInt(PROOFS.size())));
        return switch (random.nextInt(4)) {
            case 0 -> new Proof.AnyOf(List.of(one, other));
            case 1 -> new Proof.AllOf(List.of(one, other));
            case 2 -> new Proof.AnyOf(List.of(one, new Proof.AllOf(List.of(other, proof()))));
            default -> one;
        };
    }

    private String[] when() {
        String[] alternatives = new String[1 + random.nextInt(2)];
        for (int i = 0; i < alternatives.length; i++) {
            String first = FACTS.get(random.nextInt(FACTS.size()));
            String second = FACTS.get(random.nextInt(FACTS.size()));
            alternatives[i] = random.nextBoolean() ? first : first + " & " + second;
        }
        return alternatives;
    }

    Dossier dossier() {
        Dossier dossier = SmallBook.dossier("phase=tests");
        for (Question question : book.questionnaire().questions().toList()) {
            if (!question.id().equals("phase") && random.nextInt(12) > 0) {
                dossier = dossier.with(Answer.of(question.id(), value(question)));
            }
        }
        return dossier;
    }

    private AnswerValue value(Question question) {
        if (random.nextInt(10) == 0) {
            return new AnswerValue.Unknown();
        }
        List<AnswerValue> values = values(question);
        return values.get(random.nextInt(values.size()));
    }

    /** Every known answer to a question. */
    static List<AnswerValue> values(Question question) {
        return question.options().isEmpty()
                ? List.of(new AnswerValue.YesNo(true), new AnswerValue.YesNo(false))
                : question.options().stream()
                        .map(option -> (AnswerValue) new AnswerValue.Choice(option.code()))
                        .toList();
    }
}
