package org.balise.core.analysis.prove;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.balise.api.questionnaire.Question;
import org.balise.api.rule.Rule;
import org.balise.api.text.Bilingual;
import org.balise.core.analysis.Names;
import org.balise.core.problem.Place;

/** What people read is finished, is in both languages, and names each thing by its own name. */
final class TextChecks {
    private static final Pattern UNFINISHED = Pattern.compile(
            "(?<!\\p{L})(todo|fixme|xxx+|tbd|lorem ipsum|placeholder|à (?:compléter|remplir|définir|rédiger)"
                    + "|to be (?:completed|defined|written|determined)|insérer ici|insert here)(?!\\p{L})"
                    + "|\\?\\?+|\\[…]|\\{[^}]*}|<[^>]*>",
            Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);

    /** Shorter texts may well be the same in both languages: a name, a number, a word. */
    private static final int WORDS_THAT_DIFFER = 4;

    private final Report report;

    TextChecks(Report report) {
        this.report = report;
    }

    void check() {
        Map<String, String> titles = new HashMap<>();
        for (Rule rule : report.index().book().rules().values()) {
            texts(rule).forEach(text -> text(rule.id(), report.rule(rule.id()), text));
            String title = rule.head().kind() + rule.head().title().fr().toLowerCase(Locale.ROOT);
            String earlier = titles.putIfAbsent(title, rule.id());
            if (earlier != null && overlap(rule, earlier)) {
                report.lint(
                        "TITLE-TWICE",
                        report.rule(rule.id()),
                        List.of(rule.id(), earlier),
                        report.names().rule(rule.id()),
                        Names.same(earlier));
            }
        }
        for (Question question : report.index().questions()) {
            Stream.concat(
                            Stream.of(question.text(), question.help()),
                            question.options().stream().map(Question.Option::label))
                    .forEach(text -> text(question.id(), report.question(question.id()), text));
            options(question);
        }
    }

    /** Two editions of one text may share a title: they are never in force together. */
    private boolean overlap(Rule rule, String other) {
        Rule earlier = report.index().book().rules().get(other);
        return earlier != null && report.timeline().lastDay(rule, earlier).isPresent();
    }

    /** Two options of one label cannot be told apart by the person who answers. */
    private void options(Question question) {
        Map<String, String> labels = new HashMap<>();
        for (Question.Option option : question.options()) {
            for (String label :
                    List.of("fr " + option.label().fr(), "en " + option.label().en())) {
                String earlier = labels.putIfAbsent(label.toLowerCase(Locale.ROOT), option.code());
                if (earlier != null) {
                    report.lint(
                            "OPTIONS-ALIKE",
                            report.question(question.id()),
                            List.of(question.id(), option.code(), earlier),
                            report.names().question(question.id()),
                            Names.ids(earlier, option.code()));
                    return;
                }
            }
        }
    }

    private void text(String id, Place place, Bilingual text) {
        boolean unfinished = UNFINISHED.matcher(text.fr()).find()
                || UNFINISHED.matcher(text.en()).find();
        if (unfinished) {
            report.lint("TEXT-UNFINISHED", place, List.of(id), Names.same(id), text);
        }
        if (text.fr().equals(text.en()) && text.fr().split("\\s+").length >= WORDS_THAT_DIFFER) {
            report.lint("TEXT-NOT-TRANSLATED", place, List.of(id), Names.same(id), text);
        }
    }

    private static List<Bilingual> texts(Rule rule) {
        List<Bilingual> texts = new ArrayList<>(List.of(rule.head().title()));
        if (rule instanceof Rule.Duty duty) {
            texts.addAll(List.of(duty.says(), duty.remedy(), duty.evidence()));
        } else if (rule instanceof Rule.Factor factor) {
            texts.add(factor.reason());
        } else if (rule instanceof Rule.Floor floor) {
            texts.add(floor.reason());
        } else if (rule instanceof Rule.Derivation derivation) {
            texts.add(derivation.reason());
        } else if (rule instanceof Rule.Coherence coherence) {
            texts.add(coherence.says());
        } else if (rule instanceof Rule.Judgement judgement) {
            texts.addAll(List.of(judgement.question(), judgement.reason()));
        } else if (rule instanceof Rule.Announced announced) {
            texts.add(announced.says());
        }
        return texts;
    }
}
