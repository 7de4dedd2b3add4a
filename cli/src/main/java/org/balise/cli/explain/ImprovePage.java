package org.balise.cli.explain;

import java.util.List;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.balise.api.assess.Advice;
import org.balise.api.assess.Assessment;
import org.balise.api.norm.Gate;
import org.balise.api.pack.RuleBook;
import org.balise.api.rule.Rule;
import org.balise.cli.terminal.Page;
import org.balise.cli.text.Labels;
import org.balise.cli.text.Messages;
import org.balise.core.explain.reach.Act;
import org.balise.core.explain.reach.Course;
import org.balise.core.explain.reach.Improvement;
import org.balise.core.score.Target;

/** Says to a person how a target can be reached, or what stands in the way. */
public final class ImprovePage {
    private static final int MOST_RULES = 3;

    private final RuleBook book;
    private final Assessment assessment;
    private final Messages messages;
    private final Labels labels;
    private final Words words;
    private final Page page;

    public ImprovePage(RuleBook book, Assessment assessment, Messages messages, Page page) {
        this.book = book;
        this.assessment = assessment;
        this.messages = messages;
        this.labels = new Labels(messages);
        this.words = new Words(book, messages);
        this.page = page;
    }

    public void tell(Improvement improvement) {
        page.title(messages.text("improve.title", target(improvement.target())));
        page.paragraph(messages.text(
                "questions.now",
                labels.levels(assessment.risk().residual()),
                labels.verdict(assessment.advice().verdict())));
        if (!improvement.findOut().isEmpty()) {
            page.blank();
            page.title(messages.text("improve.find-out"));
            improvement.findOut().forEach(question -> page.hanging("  - ", words.question(question)));
        }
        switch (improvement.state()) {
            case REACHED -> page.paragraph(messages.text("improve.reached"));
            case REACHABLE -> courses(improvement.courses());
            case OUT_OF_REACH -> outOfReach(improvement);
        }
        if (improvement.cut()) {
            page.blank();
            page.paragraph(messages.text("improve.cut"));
        }
    }

    private String target(Target target) {
        return target instanceof Target.AtMostVerdict verdict
                ? messages.text("improve.to-verdict", labels.verdict(verdict.verdict()))
                : messages.text("improve.to-level", target.level().name());
    }

    private void courses(List<Course> courses) {
        int number = 0;
        for (Course course : courses) {
            number++;
            page.blank();
            page.title(messages.text(
                    course.acts().size() == 1 ? "improve.course.one" : "improve.course.many",
                    number,
                    course.acts().size(),
                    course.residual().name(),
                    labels.verdict(course.verdict())));
            course.acts().forEach(this::act);
        }
        if (courses.stream().flatMap(course -> course.acts().stream()).anyMatch(Act.Redesign.class::isInstance)) {
            page.blank();
            page.paragraph(messages.text("improve.really"));
        }
    }

    private void act(Act act) {
        if (act instanceof Act.Redesign design) {
            page.hanging(
                    "  - ",
                    messages.text(
                            "improve.redesign",
                            words.question(design.question()),
                            words.value(design.question(), design.from()),
                            words.value(design.question(), design.to())));
        } else if (act instanceof Act.Prove proof) {
            page.hanging("  - ", messages.text("improve.prove", words.fact(proof.fact()), when(proof)));
            served(proof, "improve.meets", Rule.Duty.class::isInstance);
            served(proof, "improve.reduces", rule -> !(rule instanceof Rule.Duty));
        }
    }

    private String when(Act.Prove proof) {
        Gate gate = proof.gate();
        return gate == null ? messages.text("summary.now") : messages.text("summary.by", labels.gate(gate));
    }

    /** Names the rules of some kinds that the proof serves, if there are any. */
    private void served(Act.Prove proof, String key, Predicate<Rule> kinds) {
        List<Rule> rules = proof.rules().stream()
                .flatMap(id -> Stream.ofNullable(book.rules().get(id)))
                .filter(kinds)
                .toList();
        if (rules.isEmpty()) {
            return;
        }
        String first = rules.stream().limit(MOST_RULES).map(words::title).collect(Collectors.joining("; "));
        int more = rules.size() - MOST_RULES;
        String said = more <= 0 ? first : messages.text("improve.more", first, messages.count("regles.rules", more));
        page.hanging("    ", messages.text(key, said));
    }

    private void barred(Advice.Code code, String key) {
        if (assessment.advice().reasons().stream().anyMatch(reason -> reason.code() == code)) {
            page.hanging("  - ", messages.text(key));
        }
    }

    private void outOfReach(Improvement improvement) {
        page.paragraph(messages.text(improvement.cut() ? "improve.not-found" : "improve.out-of-reach"));
        if (improvement.barred()) {
            barred(Advice.Code.CONTRADICTION, "improve.barred.contradiction");
            barred(Advice.Code.PHASE_UNKNOWN, "improve.barred.phase");
        }
        for (String id : improvement.standing()) {
            Rule rule = book.rules().get(id);
            if (rule != null) {
                page.hanging(
                        "  - ",
                        messages.text("summary.because", labels.kind(rule.head().kind()), words.title(rule)));
            }
        }
    }
}
