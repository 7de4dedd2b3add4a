package org.balise.report.view;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.balise.api.assess.Action;
import org.balise.api.assess.Assessment;
import org.balise.api.norm.Gate;
import org.balise.api.pack.RuleBook;
import org.balise.api.text.Bilingual;
import org.jspecify.annotations.Nullable;

/**
 * Who does what, and by when: how many things each role has to do by each gate, and which come first.
 *
 * @param gates the heads of the columns: at once, then each gate
 * @param rows one for each role that has something to do, in the order of the roles of the pack
 */
public record Agenda(List<Bilingual> gates, List<Row> rows) {
    private static final int FIRST = 3;

    /**
     * What one role has to do.
     *
     * @param counts for each column; empty when there is nothing
     * @param first the most pressing
     */
    public record Row(Bilingual role, List<Bilingual> counts, List<Bilingual> first) {}

    static Agenda of(RuleBook book, Assessment assessment, Focus focus, Labels labels) {
        List<@Nullable Gate> columns = new ArrayList<>();
        columns.add(null);
        columns.addAll(List.of(Gate.values()));
        List<Bilingual> heads = columns.stream()
                .map(gate -> gate == null ? labels.say("plan.now") : labels.gate(gate))
                .toList();
        Stream<@Nullable String> roles = Stream.concat(book.roles().keySet().stream(), Stream.of((String) null));
        return new Agenda(
                heads,
                roles.filter(role -> focus.role() == null || focus.role().equals(role))
                        .map(role -> row(role, columns, assessment, focus, labels))
                        .filter(row -> !row.first().isEmpty())
                        .toList());
    }

    private static Row row(
            @Nullable String role, List<@Nullable Gate> columns, Assessment assessment, Focus focus, Labels labels) {
        List<Action> own = assessment.actions().stream()
                .filter(action -> Objects.equals(role, action.role()))
                .filter(action -> focus.reaches(action.gate()))
                .toList();
        return new Row(
                role == null ? labels.say("agenda.nobody") : labels.role(role),
                columns.stream()
                        .map(gate -> (int) own.stream()
                                .filter(action -> action.gate() == gate)
                                .count())
                        .map(count -> Bilingual.same(count == 0 ? "" : Integer.toString(count)))
                        .toList(),
                own.stream().limit(FIRST).map(action -> title(action, labels)).toList());
    }

    private static Bilingual title(Action action, Labels labels) {
        String rule = action.rule();
        return rule == null ? labels.question(String.valueOf(action.question())) : labels.rule(rule);
    }
}
