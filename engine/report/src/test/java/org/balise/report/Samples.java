package org.balise.report;

import static org.balise.report.SampleRisk.levels;

import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.balise.api.answer.Answer;
import org.balise.api.answer.AnswerValue;
import org.balise.api.answer.Dossier;
import org.balise.api.answer.Evidence;
import org.balise.api.answer.Rationale;
import org.balise.api.assess.Action;
import org.balise.api.assess.Advice;
import org.balise.api.assess.Applicability;
import org.balise.api.assess.Assessment;
import org.balise.api.assess.DutyFinding;
import org.balise.api.assess.DutyFinding.ProofState;
import org.balise.api.assess.DutyStatus;
import org.balise.api.assess.LevelRange;
import org.balise.api.assess.OpenQuestion;
import org.balise.api.assess.Receipt;
import org.balise.api.assess.Risk;
import org.balise.api.assess.Trace;
import org.balise.api.assess.Trace.TracedFact;
import org.balise.api.assess.Truth;
import org.balise.api.assess.Verdict;
import org.balise.api.fact.Fact;
import org.balise.api.fact.No;
import org.balise.api.fact.Yes;
import org.balise.api.norm.Gate;
import org.balise.api.norm.Severity;
import org.balise.api.pack.RuleBook;
import org.balise.api.rule.Level;
import org.jspecify.annotations.Nullable;

/** A made-up assessment with every status, unknown answers, long words and hostile text. */
public final class Samples {
    /** Text that would break a careless page: markup, style, accents, odd characters and one that no font draws. */
    public static final String HOSTILE =
            "L’« éclaireur » <script>alert(1)</script> & ]]> <img src=\"http://127.0.0.1:1/x\"/> œuvre 100 % Łódź ✓ ≥ \u6F22";

    private static final LocalDate AS_OF = LocalDate.of(2026, 4, 1);
    private static final String LONG_WORD = "Anticonstitutionnellement".repeat(5);

    private Samples() {}

    public static RuleBook book() {
        return SampleBook.book();
    }

    /** The dossier file as a person would have written it. */
    public static byte[] dossierYaml() {
        return "format: dossier/1\nquestionnaire: essai\nas-of: 2026-04-01\n".getBytes(StandardCharsets.UTF_8);
    }

    public static Assessment assessment() {
        return assessment(HOSTILE);
    }

    /** The same with another name for the initiative. */
    public static Assessment assessment(String name) {
        return new Assessment(
                receipt(),
                dossier(name),
                SampleRisk.risk(),
                new Advice(
                        "realisation",
                        Gate.RELEASE,
                        Verdict.INADMISSIBLE,
                        Verdict.CONDITIONAL,
                        Verdict.INADMISSIBLE,
                        List.of(
                                new Advice.Reason(Advice.Code.BLOCKING_BREACH, Verdict.INADMISSIBLE, "efvp"),
                                new Advice.Reason(Advice.Code.MAJOR_BREACH, Verdict.TO_CORRECT, "avis-public"),
                                new Advice.Reason(Advice.Code.TO_DEMONSTRATE, Verdict.CONDITIONAL, "essais"),
                                new Advice.Reason(Advice.Code.TO_DEMONSTRATE, Verdict.CONDITIONAL, "courante-01"))),
                duties(),
                List.of(trace("juste-mesure", true, fact(new Yes("public.interaction"), true))),
                List.of(trace("contradiction-rp", true, fact(new No("donnees.rp"), true))),
                List.of(trace("registre-annonce", true)),
                actions(),
                open(),
                List.of("iag.type"),
                null,
                List.of());
    }

    /** What two answers to one open question would change. */
    public static List<QuestionEffect> effects() {
        return List.of(new QuestionEffect(
                "preuve.arret",
                List.of(
                        new QuestionEffect.AnswerEffect(
                                new AnswerValue.YesNo(true), new LevelRange(Level.II, Level.III), Verdict.CONDITIONAL),
                        new QuestionEffect.AnswerEffect(
                                new AnswerValue.YesNo(false), levels(Level.IV), Verdict.INADMISSIBLE))));
    }

    /** The smallest assessment: nothing answered and nothing found. */
    public static Assessment empty() {
        Risk risk =
                new Risk(levels(Level.I), levels(Level.I), List.of(), List.of(), new Risk.Robustness(200, 200, null));
        return new Assessment(
                receipt(),
                new Dossier("essai", AS_OF, new TreeMap<>()),
                risk,
                new Advice(
                        null, Gate.RETIREMENT, Verdict.ADMISSIBLE, Verdict.ADMISSIBLE, Verdict.ADMISSIBLE, List.of()),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                null,
                List.of());
    }

    private static Receipt receipt() {
        return new Receipt(
                "0.1.0",
                book().packs(),
                "essai",
                "2026.11",
                "b".repeat(64),
                "0123456789abcdef".repeat(4),
                AS_OF,
                List.of());
    }

    private static Dossier dossier(String name) {
        TreeMap<String, Answer> answers = new TreeMap<>();
        put(answers, Answer.of("initiative.nom", new AnswerValue.FreeText(name)));
        put(answers, Answer.of("initiative.organisme", new AnswerValue.FreeText("Régie d’essai de L’Île-aux-Œillets")));
        put(
                answers,
                Answer.of(
                        "initiative.description",
                        new AnswerValue.FreeText("Répondre aux questions courantes. " + LONG_WORD)));
        put(answers, Answer.of("public.interaction", new AnswerValue.YesNo(true)));
        put(answers, Answer.of("donnees.rp", new AnswerValue.Unknown()));
        put(answers, Answer.of("personnes.nombre", new AnswerValue.Quantity(new BigDecimal("60000.50"))));
        put(answers, Answer.of("iag.type", new AnswerValue.Choice("publique")));
        put(answers, Answer.of("rp.collecte", new AnswerValue.Choices(List.of("directe", "technologique"))));
        put(answers, Answer.of("initiative.debut", new AnswerValue.OnDate(LocalDate.of(2026, 1, 1))));
        put(
                answers,
                new Answer(
                        "preuve.efvp",
                        new AnswerValue.YesNo(false),
                        new Rationale("Elle n’est pas finie.", null),
                        List.of(
                                new Evidence("Ébauche", "https://exemple.quebec/efvp", null, null),
                                new Evidence(null, null, "efvp.pdf", "c".repeat(64))),
                        "Service des essais",
                        LocalDate.of(2026, 3, 31)));
        return new Dossier("essai", AS_OF, answers);
    }

    private static void put(Map<String, Answer> answers, Answer answer) {
        answers.put(answer.question(), answer);
    }

    private static List<DutyFinding> duties() {
        List<DutyFinding> duties = new ArrayList<>();
        duties.add(duty("affiche", DutyStatus.ALTERNATIVE, Severity.S1, "preuve.avis", Truth.NO));
        duties.add(duty("arret", DutyStatus.UPCOMING, Severity.S3, "preuve.arret", Truth.UNKNOWN));
        duties.add(duty("avis-public", DutyStatus.BREACHED, Severity.S3, "preuve.avis", Truth.NO));
        duties.add(duty("bilan", DutyStatus.UPCOMING, Severity.S1, "preuve.essais", Truth.UNKNOWN));
        duties.add(duty("biometrie", DutyStatus.UNDETERMINED, Severity.S4, null, Truth.UNKNOWN));
        for (int i = 1; i <= 14; i++) {
            String id = "courante-" + (i < 10 ? "0" : "") + i;
            DutyStatus unmet = i == 1 ? DutyStatus.PHASING_IN : DutyStatus.TO_DEMONSTRATE;
            DutyStatus status = i < 6 ? unmet : DutyStatus.MET;
            duties.add(duty(id, status, Severity.S2, "preuve.essais", i < 6 ? Truth.UNKNOWN : Truth.YES));
        }
        duties.add(duty("efvp", DutyStatus.BREACHED, Severity.S4, "preuve.efvp", Truth.NO));
        duties.add(duty("essais", DutyStatus.TO_DEMONSTRATE, Severity.S2, "preuve.essais", Truth.UNKNOWN));
        duties.add(duty("hors-sujet", DutyStatus.NOT_APPLICABLE, Severity.S2, "preuve.avis", Truth.UNKNOWN));
        duties.add(duty("journal", DutyStatus.MET, Severity.S2, "preuve.essais", Truth.YES));
        return duties;
    }

    private static DutyFinding duty(
            String rule, DutyStatus status, Severity severity, @Nullable String proof, Truth given) {
        boolean undetermined = status == DutyStatus.UNDETERMINED;
        Applicability applicability = undetermined ? Applicability.UNDETERMINED : Applicability.TRIGGERED;
        return new DutyFinding(
                rule,
                status,
                status == DutyStatus.NOT_APPLICABLE ? Applicability.CLEAR : applicability,
                status != DutyStatus.UPCOMING,
                true,
                severity,
                proof == null ? List.of() : List.of(new ProofState(proof, given, status != DutyStatus.UPCOMING)),
                status == DutyStatus.NOT_APPLICABLE
                        ? List.of()
                        : List.of(trace(
                                rule,
                                !undetermined,
                                fact(new Yes("public.interaction"), true),
                                fact(new Yes("donnees.rp"), !undetermined))));
    }

    private static List<Action> actions() {
        return List.of(
                new Action(Action.Kind.CORRECT, "efvp", null, "responsable", null, Severity.S4, List.of()),
                new Action(
                        Action.Kind.DEMONSTRATE,
                        "essais",
                        null,
                        "responsable",
                        Gate.RELEASE,
                        Severity.S2,
                        List.of("courante-01", "courante-02")),
                new Action(Action.Kind.ANSWER, null, "donnees.rp", null, null, null, List.of()),
                new Action(Action.Kind.PREPARE, "arret", null, "responsable", Gate.OPERATION, Severity.S3, List.of()));
    }

    private static List<OpenQuestion> open() {
        return List.of(
                new OpenQuestion(
                        "donnees.rp",
                        OpenQuestion.State.UNKNOWN,
                        List.of("arret", "biometrie", "efvp", "essais", "rp-traites")),
                new OpenQuestion("preuve.arret", OpenQuestion.State.UNANSWERED, List.of("arret")),
                new OpenQuestion(
                        "personnes.nombre", OpenQuestion.State.PERHAPS, List.of("bilan", "efvp", "essais", "journal")));
    }

    static Trace trace(String rule, boolean certain, TracedFact... facts) {
        return new Trace(rule, "cas courant", certain, List.of(facts));
    }

    static TracedFact fact(Fact fact, boolean certain) {
        return new TracedFact(fact, certain, List.of(fact.fact()), List.of());
    }
}
