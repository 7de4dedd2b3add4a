package org.balise.core.score;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.balise.api.answer.Answer;
import org.balise.api.answer.AnswerValue;
import org.balise.api.answer.Dossier;
import org.balise.api.disclosure.Disclosures;
import org.balise.api.environment.ReferenceData;
import org.balise.api.fact.FactDefinition;
import org.balise.api.fact.FactKind;
import org.balise.api.fact.FactType;
import org.balise.api.fact.Range;
import org.balise.api.norm.Force;
import org.balise.api.norm.Gate;
import org.balise.api.norm.Lifecycle;
import org.balise.api.norm.Principle;
import org.balise.api.norm.Severity;
import org.balise.api.pack.RuleBook;
import org.balise.api.questionnaire.Question;
import org.balise.api.questionnaire.Questionnaire;
import org.balise.api.questionnaire.Section;
import org.balise.api.rule.Condition;
import org.balise.api.rule.Level;
import org.balise.api.rule.ParameterSeries;
import org.balise.api.rule.Period;
import org.balise.api.rule.Proof;
import org.balise.api.rule.Rule;
import org.balise.api.rule.RuleHead;
import org.balise.api.rule.RuleKind;
import org.balise.api.text.Bilingual;
import org.jspecify.annotations.Nullable;

/**
 * A rule book of a few rules written in the test that uses it. Conditions are written as in the questionnaire:
 * {@code "a=oui"}, {@code "b=option"}, {@code "c>=seuil"}.
 */
public final class SmallBook {
    public static final LocalDate TODAY = LocalDate.of(2026, 11, 23);
    private static final Period ALWAYS = new Period(LocalDate.of(2024, 6, 27), null);
    private static final Bilingual TEXT = Bilingual.same("texte");

    private final TreeMap<String, FactDefinition> facts = new TreeMap<>();
    private final TreeMap<String, Rule> rules = new TreeMap<>();
    private final TreeMap<String, ParameterSeries> parameters = new TreeMap<>();
    private final List<Question> questions = new ArrayList<>();
    private Period inForce = ALWAYS;

    public SmallBook() {
        parameter("niveau.seuil-2", "25");
        parameter("niveau.seuil-3", "50");
        parameter("niveau.seuil-4", "75");
        parameter("attenuation.maximale", "0.7");
        oneOf("phase", "conception", "tests", "exploitation");
    }

    public SmallBook parameter(String id, String value) {
        TreeMap<LocalDate, BigDecimal> values = new TreeMap<>(Map.of(ALWAYS.from(), new BigDecimal(value)));
        parameters.put(id, new ParameterSeries(id, TEXT, TEXT, "proposition", TODAY, values));
        return this;
    }

    public SmallBook yesNo(String id, String... visibleWhen) {
        return question(id, FactType.YES_NO, null, List.of(), false, visibleWhen);
    }

    /** An optional means of proof: left unanswered, it was not given. */
    public SmallBook optionalProof(String id) {
        return question(id, FactType.YES_NO, null, List.of(), true);
    }

    public SmallBook oneOf(String id, String... options) {
        return question(id, FactType.ONE_OF, null, Arrays.asList(options), false);
    }

    public SmallBook amount(String id, int min, int max) {
        return question(
                id, FactType.AMOUNT, new Range(BigDecimal.valueOf(min), BigDecimal.valueOf(max)), List.of(), false);
    }

    private SmallBook question(
            String id,
            FactType type,
            @Nullable Range range,
            List<String> options,
            boolean notOfferedMeansNo,
            String... visibleWhen) {
        FactKind kind = id.startsWith("preuve.") ? FactKind.EVIDENCE : FactKind.TRIGGER;
        facts.put(
                id,
                new FactDefinition(
                        id, type, kind, null, range, options, TEXT, null, id.startsWith("choix."), null, "facts.yaml"));
        questions.add(new Question(
                id,
                type,
                TEXT,
                TEXT,
                options.stream().map(code -> new Question.Option(code, TEXT)).toList(),
                null,
                range,
                visibleWhen.length == 0 ? Condition.ALWAYS : SmallCondition.of(visibleWhen),
                List.of(id),
                false,
                notOfferedMeansNo,
                false));
        return this;
    }

    /** The rules that follow are in force from this day on. */
    public SmallBook from(String date) {
        inForce = new Period(LocalDate.parse(date), null);
        return this;
    }

    public SmallBook duty(String id, Force force, Severity severity, Gate gate, Proof proof, String... when) {
        return norm(id, force, severity, gate, proof, null, when);
    }

    public SmallBook prohibition(String id, Force force, Severity severity, String... when) {
        return norm(id, force, severity, null, null, null, when);
    }

    public SmallBook dutyPhasedIn(String id, LocalDate until, Proof proof, String... when) {
        return norm(id, Force.INDIC, Severity.S3, Gate.RELEASE, proof, until, when);
    }

    private SmallBook norm(
            String id,
            Force force,
            Severity severity,
            @Nullable Gate gate,
            @Nullable Proof proof,
            @Nullable LocalDate phaseInUntil,
            String... when) {
        RuleKind kind = proof == null ? RuleKind.PROHIBITION : RuleKind.DUTY;
        return add(new Rule.Duty(
                head(id, kind, 1, when),
                force,
                severity,
                TEXT,
                TEXT,
                TEXT,
                proof,
                gate,
                0,
                "responsable",
                null,
                phaseInUntil));
    }

    public SmallBook illustration(String id, String illustrates, Proof proof, String... when) {
        return illustration(id, Force.ILLUS, illustrates, proof, when);
    }

    /** One of any force, as no pack can give it. */
    SmallBook illustration(String id, Force force, String illustrates, Proof proof, String... when) {
        return add(new Rule.Duty(
                head(id, RuleKind.ILLUSTRATION, 1, when),
                force,
                Severity.S2,
                TEXT,
                TEXT,
                TEXT,
                proof,
                Gate.RELEASE,
                0,
                "responsable",
                illustrates,
                null));
    }

    public SmallBook factor(
            String id, int principle, int points, @Nullable String group, List<Rule.Measure> measures, String... when) {
        parameter("poids." + id, Integer.toString(points));
        return add(new Rule.Factor(
                head(id, RuleKind.FACTOR, principle, when), "ethique", "poids." + id, TEXT, group, measures, TEXT));
    }

    public SmallBook floor(String id, Level minimum, List<String> liftedBy, String... when) {
        return add(new Rule.Floor(head(id, RuleKind.FLOOR, 1, when), minimum, liftedBy, TEXT));
    }

    public SmallBook derivation(String id, String... when) {
        facts.put(
                id,
                new FactDefinition(
                        id, FactType.YES_NO, FactKind.DERIVED, null, null, List.of(), TEXT, null, false, null, "f"));
        return add(new Rule.Derivation(head(id, RuleKind.DERIVATION, null, when), TEXT));
    }

    public SmallBook contradiction(String id, String... when) {
        return add(new Rule.Coherence(head(id, RuleKind.COHERENCE, null, when), TEXT));
    }

    private SmallBook add(Rule rule) {
        rules.put(rule.id(), rule);
        return this;
    }

    private RuleHead head(String id, RuleKind kind, @Nullable Integer principle, String... when) {
        return new RuleHead(
                id, kind, List.of(), principle, inForce, TEXT, TODAY, SmallCondition.of(when), "x.drl", "essai");
    }

    public RuleBook build() {
        TreeMap<Integer, Principle> principles = new TreeMap<>(Map.of(
                1, new Principle(1, TEXT, ALWAYS),
                2, new Principle(2, TEXT, ALWAYS)));
        Lifecycle lifecycle = new Lifecycle(
                "phase",
                List.of(
                        new Lifecycle.Phase("conception", TEXT, Gate.EXPERIMENTATION),
                        new Lifecycle.Phase("tests", TEXT, Gate.RELEASE),
                        new Lifecycle.Phase("exploitation", TEXT, Gate.OPERATION)),
                Map.of());
        return new RuleBook(
                List.of(),
                ALWAYS,
                TODAY,
                new Questionnaire("essai", "1", TEXT, List.of(new Section("s", TEXT, questions)), "0"),
                facts,
                rules,
                parameters,
                new TreeMap<>(),
                principles,
                new TreeMap<>(),
                lifecycle,
                new TreeMap<>(),
                Disclosures.NONE,
                ReferenceData.NONE,
                new TreeMap<>());
    }

    /** A dossier of today, from {@code "question=value"}. */
    public static Dossier dossier(String... answers) {
        TreeMap<String, Answer> byQuestion = new TreeMap<>();
        for (String answer : answers) {
            String[] parts = answer.split("=", 2);
            byQuestion.put(parts[0], Answer.of(parts[0], value(parts[1])));
        }
        return new Dossier("essai", TODAY, byQuestion);
    }

    private static AnswerValue value(String text) {
        return switch (text) {
            case "oui" -> new AnswerValue.YesNo(true);
            case "non" -> new AnswerValue.YesNo(false);
            case "inconnu" -> new AnswerValue.Unknown();
            default ->
                text.matches("\\d+") ? new AnswerValue.Quantity(new BigDecimal(text)) : new AnswerValue.Choice(text);
        };
    }

    public static Proof given(String fact) {
        return new Proof.Given(fact);
    }
}
