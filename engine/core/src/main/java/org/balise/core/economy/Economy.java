package org.balise.core.economy;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.balise.api.answer.Answer;
import org.balise.api.answer.AnswerValue;
import org.balise.api.answer.Dossier;
import org.balise.api.assess.Risk;
import org.balise.api.assess.Truth;
import org.balise.api.questionnaire.Question;
import org.balise.core.economy.Agenda.Item;
import org.balise.core.economy.Agenda.Place;
import org.balise.core.score.Scope;

/**
 * Works out which questions of one dossier are worth asking. A question is asked only when it may still change the
 * {@linkplain Outcome outcome}: for each one left out, whatever the other unknown answers turn out to be, all its
 * answers give the same outcome. The proof errs on one side only: it may keep a question that changes nothing, never
 * leave out one that does.
 *
 * <p>Evidence is a convention and not a proof: it is asked only when a duty that applies, or may apply, is due by the
 * next gate. The rest is offered apart, as getting ahead; until then it counts as not given, which is never milder.
 */
public final class Economy {
    private final Reader reader;

    public Economy(Reader reader) {
        this.reader = reader;
    }

    /** What the economy asks of the assessor. */
    public interface Reader {

        /** What all scoring of a dossier reads. */
        Scope scope(Dossier dossier);

        /** The levels and the ledger of that scope. */
        Risk risk(Scope scope);
    }

    /** Where each question of a dossier stands, in the order of the questionnaire. */
    public Agenda agenda(Dossier dossier) {
        return agenda(dossier, reader.scope(dossier));
    }

    /**
     * The same, for a dossier that was read already.
     *
     * @param before what the reader gives for that dossier
     */
    public Agenda agenda(Dossier dossier, Scope before) {
        Set<String> ahead = new Ahead(before).among(dossier);
        Scope scope = ahead.isEmpty() ? before : reader.scope(withNone(dossier, ahead));
        Map<String, Set<String>> reasons = new Liveness(scope, reader.risk(scope)).reasonsByQuestion();
        List<Item> items = new ArrayList<>();
        for (Question question : scope.index().questions()) {
            List<String> because = reasons.getOrDefault(question.id(), Set.of()).stream()
                    .sorted()
                    .toList();
            Place place =
                    ahead.contains(question.id()) ? Place.AHEAD : place(question, dossier, scope, !because.isEmpty());
            items.add(new Item(question.id(), place, place.open() ? because : List.of()));
        }
        return new Agenda(items);
    }

    /** The dossier as it counts while evidence that is not due has not been offered. */
    private static Dossier withNone(Dossier dossier, Set<String> ahead) {
        Dossier counted = dossier;
        for (String question : ahead) {
            counted = counted.with(Answer.of(question, new AnswerValue.YesNo(false)));
        }
        return counted;
    }

    private static Place place(Question question, Dossier dossier, Scope scope, boolean live) {
        Truth asked = scope.worlds().asked().getOrDefault(question.id(), Truth.NO);
        Answer answer = dossier.answers().get(question.id());
        if (asked == Truth.NO) {
            return Place.HIDDEN;
        }
        boolean unknown = answer != null && answer.value() instanceof AnswerValue.Unknown;
        if (answer != null && !unknown) {
            return Place.ANSWERED;
        }
        // A calculator may read what no rule does.
        if (!live && (question.informational() || !question.type().readByRules())) {
            return answer == null ? Place.DESCRIPTION : Place.ANSWERED;
        }
        if (question.notOfferedMeansNo() && answer == null) {
            return Place.EQUIVALENT;
        }
        if (!live) {
            return answer == null ? Place.SETTLED : Place.ANSWERED;
        }
        if (unknown) {
            return Place.UNKNOWN;
        }
        return asked == Truth.YES ? Place.ASK : Place.PERHAPS;
    }
}
