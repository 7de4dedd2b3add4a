package org.balise.rules;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.ToIntFunction;
import java.util.stream.Collectors;
import org.balise.api.answer.Answer;
import org.balise.api.answer.AnswerValue;
import org.balise.api.answer.Dossier;
import org.balise.api.assess.Truth;
import org.balise.api.pack.RuleBook;
import org.balise.core.assess.Assessor;
import org.balise.core.disclose.Discloser;
import org.balise.core.economy.Agenda;
import org.balise.core.economy.Agenda.Place;
import org.balise.core.economy.Outcome;
import org.balise.core.economy.Triage;
import org.balise.core.economy.Walk;
import org.balise.core.economy.Walk.Walked;
import org.balise.core.fact.WorldBuilder;
import org.balise.core.rules.Interpreter;
import org.balise.core.rules.RuleIndex;
import org.junit.jupiter.api.Test;

/**
 * How many questions a person is asked who gives the answers of each example, and that what is not asked changes
 * nothing. {@code -Dgolden.update=true} writes the page.
 */
class EconomyPageTest {
    private static final int TARGET = 70;
    private static final RuleBook BOOK = Quebec.RULES.book();
    private static final Assessor ASSESSOR = new Assessor(BOOK, new Interpreter(BOOK));
    private static final Discloser DISCLOSER = new Discloser(BOOK);
    private static final Map<String, Count> COUNTS = counts();

    /**
     * One example.
     *
     * @param naive the questions that rules read and that its answers show
     * @param questions those asked, a checklist counting once
     * @param answers those given to them
     * @param triage those of the triage among them
     * @param ahead the means of proof offered apart
     */
    private record Count(
            Dossier example, Walked walked, int naive, int questions, int answers, int triage, int ahead) {}

    @Test
    void theMedianIsUnderTheTarget() {
        assertThat(median(Count::questions)).isLessThanOrEqualTo(TARGET);
        assertThat(COUNTS.values()).allMatch(count -> count.triage() <= 20);
    }

    @Test
    void aFormFilledInThisWayComesToTheSameOutcomeAsAFullOne() {
        COUNTS.forEach((name, count) -> {
            Agenda agenda = ASSESSOR.agenda(count.walked().dossier());
            Dossier full = count.example();
            Dossier walked = count.walked().dossier();
            for (String ahead : agenda.in(Place.AHEAD)) {
                full = full.with(Answer.of(ahead, new AnswerValue.YesNo(false)));
                walked = walked.with(Answer.of(ahead, new AnswerValue.YesNo(false)));
            }
            for (String equivalent : agenda.in(Place.EQUIVALENT)) {
                full = full.with(Answer.of(equivalent, new AnswerValue.YesNo(false)));
            }
            assertThat(outcome(walked)).as(name).isEqualTo(outcome(full));
        });
    }

    @Test
    void thePageSaysWhatIsCounted() throws IOException {
        Path page = Path.of("../docs/economie.md");
        String expected = page();
        if (Boolean.getBoolean("golden.update")) {
            Files.writeString(page, expected);
        }
        assertThat(Files.readString(page)).isEqualTo(expected);
    }

    private static Map<String, Count> counts() {
        Walk walk = new Walk(BOOK.questionnaire(), ASSESSOR::agenda);
        Map<String, Count> counts = new LinkedHashMap<>();
        Quebec.examples().forEach((name, example) -> counts.put(name, count(example, walk.through(example))));
        return counts;
    }

    private static Count count(Dossier example, Walked walked) {
        Map<String, Truth> asked =
                new WorldBuilder(new RuleIndex(BOOK)).of(example).asked();
        long naive = BOOK.questionnaire()
                .questions()
                .filter(question -> !question.informational() && !question.notOfferedMeansNo())
                .filter(question -> asked.get(question.id()) != Truth.NO)
                .count();
        long triage = walked.screens().stream()
                .filter(screen -> screen.section().id().equals(Triage.SECTION))
                .count();
        return new Count(
                example,
                walked,
                Math.toIntExact(naive),
                walked.screens().size(),
                walked.answers(),
                Math.toIntExact(triage),
                ASSESSOR.agenda(walked.dossier()).in(Place.AHEAD).size());
    }

    private static Outcome outcome(Dossier dossier) {
        var assessment = ASSESSOR.assess(dossier);
        return Outcome.of(assessment, DISCLOSER.of(assessment));
    }

    private static String page() throws IOException {
        String template = new String(
                Objects.requireNonNull(EconomyPageTest.class.getResourceAsStream("/economy-page.md"))
                        .readAllBytes(),
                StandardCharsets.UTF_8);
        String rows = COUNTS.entrySet().stream()
                .map(entry ->
                        row("[" + entry.getKey() + "](../exemples/" + entry.getKey() + ".yaml)", entry.getValue()))
                .collect(Collectors.joining("\n"));
        return template.replace("{rows}", rows)
                .replace("{median}", totals("**médiane / median**", EconomyPageTest::median))
                .replace("{worst}", totals("**pire / worst**", EconomyPageTest::worst));
    }

    private static String row(String name, Count count) {
        return "| %s | %d | %d | %d | %d | %d |"
                .formatted(name, count.naive(), count.questions(), count.answers(), count.triage(), count.ahead());
    }

    private static String totals(String name, ToIntFunction<ToIntFunction<Count>> total) {
        return "| %s | %d | %d | %d | %d | %d |"
                .formatted(
                        name,
                        total.applyAsInt(Count::naive),
                        total.applyAsInt(Count::questions),
                        total.applyAsInt(Count::answers),
                        total.applyAsInt(Count::triage),
                        total.applyAsInt(Count::ahead));
    }

    /** The greater of the two middle ones when their number is even. */
    private static int median(ToIntFunction<Count> part) {
        List<Integer> sorted = new ArrayList<>(
                COUNTS.values().stream().map(part::applyAsInt).sorted().toList());
        return sorted.get(sorted.size() / 2);
    }

    private static int worst(ToIntFunction<Count> part) {
        return COUNTS.values().stream().mapToInt(part).max().orElseThrow();
    }
}
