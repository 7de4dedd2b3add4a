package org.balise.core.assess;

import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.balise.api.answer.Dossier;
import org.balise.api.assess.Applicability;
import org.balise.api.assess.Assessment;
import org.balise.api.assess.DutyFinding;
import org.balise.api.assess.OpenQuestion;
import org.balise.api.assess.Risk;
import org.balise.api.assess.Trace;
import org.balise.api.environment.Estimate;
import org.balise.api.pack.RuleBook;
import org.balise.api.rule.Rule;
import org.balise.core.economy.Agenda;
import org.balise.core.economy.Agenda.Place;
import org.balise.core.economy.Economy;
import org.balise.core.fact.WorldBuilder;
import org.balise.core.fact.Worlds;
import org.balise.core.rules.Firings;
import org.balise.core.rules.Outline;
import org.balise.core.rules.RuleIndex;
import org.balise.core.rules.RuleRunner;
import org.balise.core.score.Actions;
import org.balise.core.score.Adviser;
import org.balise.core.score.Duties;
import org.balise.core.score.OpenQuestions;
import org.balise.core.score.RiskScore;
import org.balise.core.score.RobustnessProbe;
import org.balise.core.score.Scope;
import org.balise.core.score.Standing;
import org.balise.core.score.Tracer;
import org.jspecify.annotations.Nullable;

/**
 * One dossier in, one reasoned assessment out: a function of the dossier, the book and the rules, with no clock, no
 * chance and no input or output. Safe to use from several threads.
 */
public final class Assessor implements Economy.Reader {
    private final RuleBook book;
    private final RuleRunner rules;
    private final RuleIndex index;
    private final WorldBuilder worldBuilder;
    private final RobustnessProbe probe;
    private final Economy economy;
    private final RuleRunner outline;

    /**
     * @param book the rules as data
     * @param rules runs the same rules
     */
    public Assessor(RuleBook book, RuleRunner rules) {
        this.book = book;
        this.rules = rules;
        this.index = new RuleIndex(book);
        this.worldBuilder = new WorldBuilder(index);
        this.probe = new RobustnessProbe(index);
        this.economy = new Economy(this);
        this.outline = new Outline(book);
    }

    public RuleBook book() {
        return book;
    }

    public RuleIndex index() {
        return index;
    }

    /**
     * Assesses a dossier on its own date.
     *
     * @param dossier checked against the questionnaire of the book
     * @throws IllegalArgumentException when the book says nothing of that date: no result is better than a wrong one
     */
    public Assessment assess(Dossier dossier) {
        Scope scope = scope(dossier);
        List<OpenQuestion> open = thatMatter(scope, dossier, new OpenQuestions(scope, dossier).list());
        return assess(dossier, scope, open, estimate(scope.worlds()));
    }

    /**
     * The same result, without what is only shown: how each rule came to apply, the questions that could still change
     * it, with the actions that they call for, and the estimates of calculators. For weighing many dossiers against each
     * other, never to be shown.
     *
     * @throws IllegalArgumentException when the book says nothing of that date
     */
    public Assessment weigh(Dossier dossier) {
        return assess(dossier, outline(dossier), List.of(), null);
    }

    private Assessment assess(Dossier dossier, Scope scope, List<OpenQuestion> open, @Nullable Estimate estimate) {
        Worlds worlds = scope.worlds();
        Tracer tracer = new Tracer(scope);
        Standing standing = Standing.of(book.lifecycle(), scope.worlds());
        Duties duties = new Duties(scope, tracer, standing);
        List<DutyFinding> findings = duties.findings();
        Risk risk = new RiskScore(scope, tracer, probe).risk();
        return new Assessment(
                Receipts.of(
                        book,
                        dossier,
                        worlds.derived().stream().map(Worlds.Derived::method).toList()),
                dossier,
                risk,
                new Adviser(scope, standing, duties).advise(risk, findings),
                findings,
                tracesOf(scope, tracer, Rule.Judgement.class),
                tracesOf(scope, tracer, Rule.Coherence.class),
                tracesOf(scope, tracer, Rule.Announced.class),
                new Actions(scope).of(findings, open),
                open,
                worlds.ignored(),
                estimate,
                new ReadingsUsed(scope).list());
    }

    /** Leaves out the open questions that can no longer change the outcome, and evidence that is not due. */
    private List<OpenQuestion> thatMatter(Scope scope, Dossier dossier, List<OpenQuestion> open) {
        if (open.isEmpty()) {
            return open;
        }
        Agenda agenda = economy.agenda(dossier, scope);
        Set<String> live = Set.copyOf(agenda.in(Place.ASK, Place.PERHAPS, Place.UNKNOWN));
        return open.stream()
                .filter(question -> live.contains(question.question()))
                .toList();
    }

    @Override
    public Risk risk(Scope scope) {
        return new RiskScore(scope, new Tracer(scope), probe).risk();
    }

    /** Where each question of a dossier stands: which are worth asking, and which change nothing. */
    public Agenda agenda(Dossier dossier) {
        return economy.agenda(dossier);
    }

    private static @Nullable Estimate estimate(Worlds worlds) {
        return worlds.derived().stream()
                .map(derived -> derived.estimate().get())
                .filter(Objects::nonNull)
                .findFirst()
                .orElse(null);
    }

    /**
     * What an assessment of that dossier reads: its worlds, and what fired in them.
     *
     * @throws IllegalArgumentException when the book says nothing of that date
     */
    @Override
    public Scope scope(Dossier dossier) {
        return scope(dossier, rules);
    }

    /**
     * The same, telling of each rule only whether it applies: several times faster, for trying many dossiers.
     *
     * @throws IllegalArgumentException when the book says nothing of that date
     */
    public Scope outline(Dossier dossier) {
        return scope(dossier, outline);
    }

    private Scope scope(Dossier dossier, RuleRunner runner) {
        if (!book.covers().contains(dossier.asOf())) {
            throw new IllegalArgumentException(dossier.asOf() + " is outside " + book.covers());
        }
        Worlds worlds = worldBuilder.of(dossier);
        Firings firings = runner.run(worlds.certain(), worlds.additional(), worlds.parameters());
        return new Scope(index, dossier.asOf(), worlds, firings);
    }

    /** The first trace of each rule of a kind that applies for certain. */
    private static List<Trace> tracesOf(Scope scope, Tracer tracer, Class<? extends Rule> kind) {
        return scope.index().rules(kind).stream()
                .filter(scope::inForce)
                .filter(rule -> scope.firings().applicability(rule.id()) == Applicability.TRIGGERED)
                .map(rule -> tracer.trace(rule.id()).get(0))
                .toList();
    }
}
