package org.balise.report.book;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.balise.api.norm.Principle;
import org.balise.api.norm.Role;
import org.balise.api.questionnaire.Question;
import org.balise.api.questionnaire.Section;
import org.balise.api.rule.Rule;
import org.balise.api.rule.RuleKind;
import org.balise.report.html.Element;

/** The lists of rules: by principle, question, role and kind, and from A to Z. */
final class IndexPages {
    private final Pen pen;
    private final BookIndex index;

    IndexPages(Pen pen, BookIndex index) {
        this.pen = pen;
        this.index = index;
    }

    List<Element> principles() {
        List<Element> elements = new ArrayList<>();
        RuleSummary summary = new RuleSummary(pen);
        for (Principle principle : pen.book().principles().values()) {
            Element note = new Element("p", "note").text(pen.in(pen.period(principle.inForce())));
            elements.addAll(group(
                    Links.principle(principle.number()),
                    summary.principle(principle.number()),
                    List.of(note),
                    index.ofPrinciple(principle.number())));
        }
        elements.addAll(
                group(Links.principle(null), pen.say("book.index.no-principle"), List.of(), index.ofPrinciple(null)));
        return elements;
    }

    List<Element> roles() {
        List<Element> elements = new ArrayList<>();
        for (Role role : pen.book().roles().values()) {
            Element basis = role.basis().isEmpty()
                    ? pen.said("p", "note", "book.index.no-basis")
                    : new Element("p", "note")
                            .text(pen.say("book.index.basis", ""))
                            .add(pen.french("span", "basis", role.basis()));
            elements.addAll(group(role.id(), pen.in(role.title()), List.of(basis), index.ofRole(role.id())));
        }
        return elements;
    }

    List<Element> kinds() {
        List<Element> elements = new ArrayList<>();
        for (RuleKind kind : RuleKind.values()) {
            elements.addAll(
                    group("genre-" + kind.code(), pen.say("book.kinds." + kind.code()), List.of(), index.ofKind(kind)));
        }
        return elements;
    }

    List<Element> alphabet() {
        SortedMap<String, List<Rule>> letters = new TreeMap<>();
        for (Rule rule : index.all()) {
            String title = BookIndex.plain(pen.in(rule.head().title()));
            String first = title.codePoints()
                    .filter(Character::isLetterOrDigit)
                    .mapToObj(Character::toString)
                    .findFirst()
                    .orElse("#");
            letters.computeIfAbsent(first.toUpperCase(Locale.ROOT), key -> new ArrayList<>())
                    .add(rule);
        }
        List<Element> elements = new ArrayList<>();
        letters.forEach((letter, rules) -> elements.addAll(group("lettre-" + letter, letter, List.of(), rules)));
        return elements;
    }

    List<Element> questions() {
        List<Element> elements = new ArrayList<>();
        for (Section section : pen.book().questionnaire().sections()) {
            Element part = new Element("section", "questions").add(pen.text("h2", "part-title", section.title()));
            section.questions().forEach(question -> part.add(question(question)));
            if (!section.questions().isEmpty()) {
                elements.add(part);
            }
        }
        return elements;
    }

    private Element question(Question question) {
        Element item = new Element("div", "question")
                .with("id", question.id())
                .add(pen.text("h3", "asked", question.text()))
                .add(new Element("p", "note").add(new Element("code").text(question.id())));
        if (!question.options().isEmpty()) {
            String answers = question.options().stream()
                    .map(option -> pen.say("condition.option", option.label()))
                    .collect(Collectors.joining(", "));
            item.add(pen.said("p", "note", "book.index.answers", answers));
        }
        List<Rule> reading = rules(question, true);
        List<Rule> proved = rules(question, false);
        if (!reading.isEmpty()) {
            item.add(details("book.index.reads", reading));
        }
        if (!proved.isEmpty()) {
            item.add(details("book.index.proves", proved));
        }
        if (reading.isEmpty() && proved.isEmpty()) {
            item.add(pen.said("p", "note", "book.index.neither"));
        }
        return item;
    }

    /** Folded, since some questions decide most of the rules. */
    private Element details(String key, List<Rule> rules) {
        String summary = pen.say(key) + " (" + pen.in(pen.labels().count("book.index.rules", rules.size())) + ")";
        return new Element("details")
                .add(new Element("summary").text(summary))
                .add(pen.rules(BookIndex.alphabetical(rules, pen.language())));
    }

    private List<Rule> rules(Question question, boolean reading) {
        return question.feeds().stream()
                .flatMap(fact -> (reading ? index.reading(fact) : index.proved(fact)).stream())
                .distinct()
                .toList();
    }

    private List<Element> group(String anchor, String title, List<Element> notes, List<Rule> rules) {
        if (rules.isEmpty()) {
            return List.of();
        }
        return List.of(new Element("section", "group")
                .add(new Element("h2", "part-title").with("id", anchor).text(title))
                .add(notes)
                .add(new Element("p", "note").text(pen.in(pen.labels().count("book.index.rules", rules.size()))))
                .add(pen.rules(BookIndex.alphabetical(rules, pen.language()))));
    }
}
