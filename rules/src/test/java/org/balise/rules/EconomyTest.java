package org.balise.rules;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.TreeMap;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import org.balise.api.answer.Answer;
import org.balise.api.answer.AnswerValue;
import org.balise.api.answer.Dossier;
import org.balise.api.pack.RuleBook;
import org.balise.api.questionnaire.Question;
import org.balise.core.assess.Assessor;
import org.balise.core.disclose.Discloser;
import org.balise.core.economy.Agenda;
import org.balise.core.economy.Agenda.Item;
import org.balise.core.economy.Agenda.Place;
import org.balise.core.economy.Outcome;
import org.balise.core.rules.Interpreter;
import org.junit.jupiter.api.Test;

/**
 * What the economy of questions leaves out changes nothing. The proof is held against the assessor itself: the
 * questions left out are answered at random, twice, the others being the same, and the two outcomes must be equal.
 */
class EconomyTest {
    private static final int DOSSIERS = Integer.getInteger("balise.economy.dossiers", 60);
    private static final int COMPLETIONS = 2;
    private static final RuleBook BOOK = Quebec.RULES.book();
    private static final Assessor ASSESSOR = new Assessor(BOOK, new Interpreter(BOOK));
    private static final Discloser DISCLOSER = new Discloser(BOOK);

    @Test
    void whatIsLeftOutOfARandomDossierChangesNothing() {
        List<String> broken = LongStream.range(0, DOSSIERS)
                .parallel()
                .boxed()
                .flatMap(seed -> {
                    RandomDossiers random = new RandomDossiers(seed);
                    return differences("seed " + seed, random.partial(), random).stream();
                })
                .toList();

        assertThat(broken).isEmpty();
    }

    @Test
    void whatIsLeftOutOfAnExampleChangesNothingHoweverFarItIsAnswered() {
        List<String> broken = new ArrayList<>();
        Quebec.examples().forEach((name, example) -> {
            RandomDossiers random = new RandomDossiers(name.hashCode());
            IntStream.rangeClosed(0, 4)
                    .forEach(quarter ->
                            broken.addAll(differences(name + " " + quarter, answered(example, quarter), random)));
        });

        assertThat(broken).isEmpty();
    }

    @Test
    void theCheckSeesAQuestionThatWasLeftOutWrongly() {
        long seen = LongStream.range(0, 20)
                .filter(seed -> {
                    RandomDossiers random = new RandomDossiers(seed);
                    Dossier dossier = random.partial();
                    Agenda agenda = ASSESSOR.agenda(dossier);
                    Agenda careless = new Agenda(agenda.items().stream()
                            .map(item -> item.place() == Place.ASK
                                    ? new Item(item.question(), Place.SETTLED, List.of())
                                    : item)
                            .toList());
                    return !pairs(dossier, careless, random).isEmpty();
                })
                .count();

        assertThat(seen).isGreaterThan(10);
    }

    /** The first quarters of the questionnaire answered as in the example. */
    private static Dossier answered(Dossier example, int quarters) {
        TreeMap<String, Answer> first = new TreeMap<>();
        List<Question> questions = BOOK.questionnaire().questions().toList();
        questions.subList(0, questions.size() * quarters / 4).forEach(question -> {
            Answer answer = example.answers().get(question.id());
            if (answer != null) {
                first.put(question.id(), answer);
            }
        });
        return new Dossier(example.questionnaire(), example.asOf(), first);
    }

    private static List<String> differences(String name, Dossier dossier, RandomDossiers random) {
        Agenda agenda = ASSESSOR.agenda(dossier);
        return pairs(dossier, agenda, random).stream()
                .map(pair -> name + ": " + culprits(agenda, pair))
                .toList();
    }

    /** Two dossiers that come to different outcomes, though only what was left out differs. */
    private record Pair(Dossier one, Dossier other, Outcome outcome) {}

    private static List<Pair> pairs(Dossier dossier, Agenda agenda, RandomDossiers random) {
        List<Pair> pairs = new ArrayList<>();
        for (int i = 0; i < COMPLETIONS; i++) {
            Dossier decided = dossier;
            for (Item item : agenda.items()) {
                decided = decide(item, decided, random);
            }
            Dossier one = vary(agenda, decided, random);
            Dossier other = vary(agenda, decided, random);
            Outcome outcome = outcome(one);
            if (!outcome.equals(outcome(other))) {
                pairs.add(new Pair(one, other, outcome));
            }
        }
        return pairs;
    }

    /** Answers what may change the outcome; a means of proof that nothing calls for is not given. */
    private static Dossier decide(Item item, Dossier dossier, RandomDossiers random) {
        if (item.place() == Place.AHEAD) {
            return dossier.with(Answer.of(item.question(), new AnswerValue.YesNo(false)));
        }
        return item.place().open() ? answer(item, dossier, random) : dossier;
    }

    private static Dossier answer(Item item, Dossier dossier, RandomDossiers random) {
        Question question = BOOK.questionnaire().question(item.question()).orElseThrow();
        return dossier.with(Answer.of(question.id(), random.value(question)));
    }

    private static Dossier vary(Agenda agenda, Dossier decided, RandomDossiers random) {
        Dossier varied = decided;
        for (Item item : agenda.items()) {
            if (leftOut(item, decided)) {
                varied = answer(item, varied, random);
            }
        }
        return varied;
    }

    private static boolean leftOut(Item item, Dossier dossier) {
        Answer answer = dossier.answers().get(item.question());
        boolean unknown = answer != null && answer.value() instanceof AnswerValue.Unknown;
        return item.place() == Place.SETTLED || unknown;
    }

    /** The questions left out that change the outcome one by one. */
    private static List<String> culprits(Agenda agenda, Pair pair) {
        List<String> culprits = new ArrayList<>();
        for (Item item : agenda.items()) {
            Answer answer = pair.other().answers().get(item.question());
            if (answer != null && !outcome(pair.one().with(answer)).equals(pair.outcome())) {
                culprits.add(item.question());
            }
        }
        return culprits.isEmpty()
                ? List.of(pair.outcome().toString(), outcome(pair.other()).toString())
                : culprits;
    }

    private static Outcome outcome(Dossier complete) {
        var assessment = ASSESSOR.weigh(complete);
        return Outcome.of(assessment, DISCLOSER.of(assessment));
    }
}
