package org.balise.report.registry;

import java.util.ArrayList;
import java.util.List;
import java.util.TreeMap;
import java.util.function.Predicate;
import org.balise.api.registry.Count;
import org.balise.api.registry.Count.Dimension;
import org.balise.api.registry.CountLine;
import org.balise.api.registry.CountOutcome;
import org.balise.api.registry.PublicBody;
import org.balise.api.rule.CountEffect;
import org.balise.api.rule.Rule;
import org.balise.report.html.Element;

/** How it was counted: the rules and what each decided, the readings chosen, what the number does not say. */
final class MethodSection {
    private final YearData data;
    private final Words words;

    MethodSection(YearData data, Words words) {
        this.data = data;
        this.words = words;
    }

    List<Element> silent() {
        List<Element> elements = new ArrayList<>();
        List<PublicBody> silent = data.count().silent();
        elements.add(new Element("p", "intro")
                .text(silent.isEmpty() ? words.say("silent.none") : words.count("silent.intro", silent.size())));
        if (!silent.isEmpty()) {
            Element list = new Element("ul", "silent");
            silent.forEach(body -> list.add(item(body)));
            elements.add(list);
        }
        return elements;
    }

    private Element item(PublicBody body) {
        Element item = new Element("li").text(words.name(body));
        String language = words.languageOf(Dimension.BODY);
        return language.isEmpty() ? item : item.with("lang", language);
    }

    List<Element> method() {
        List<Element> elements = new ArrayList<>();
        elements.add(new Element("p", "intro").text(words.say("method.intro")));
        elements.add(rules());
        elements.add(new Element("h3").text(words.say("method.readings")));
        elements.add(list(
                words.say(data.count().choices().sharedToolPerBody() ? "choice.per-body" : "choice.once"),
                words.say(
                        "choice.target",
                        words.say("reading." + data.count().choices().target()),
                        words.say(
                                "percent",
                                words.number(data.count()
                                        .choices()
                                        .growth()
                                        .movePointRight(2)
                                        .stripTrailingZeros()))),
                words.say("choice.duplicates")));
        elements.add(new Element("h3").text(words.say("method.limits")));
        elements.add(list(
                words.say("limit.definition"),
                words.say("limit.stock"),
                words.say("limit.portfolio"),
                words.say("limit.bodies"),
                words.say("limit.value")));
        elements.add(new Element("p", "notice")
                .text(words.say(
                        "notice",
                        data.count().year(),
                        String.valueOf(data.count().revision()),
                        data.count().snapshotSha256())));
        return elements;
    }

    private static Element list(String... items) {
        Element list = new Element("ul", "plain");
        for (String item : items) {
            list.add(new Element("li").text(item));
        }
        return list;
    }

    /** Each rule with how many initiatives it decided; what decided otherwise has a line of its own. */
    private Element rules() {
        Sheet sheet = new Sheet(
                "rules",
                words.say("method.caption"),
                List.of(
                        words.say("column.rule"),
                        words.say("column.outcome"),
                        words.say("column.source"),
                        words.say("column.initiatives")),
                List.of(false, false, false, true));
        Count count = data.count();
        TreeMap<String, Integer> byRule = new TreeMap<>();
        count.lines().stream()
                .filter(line -> line.basis() == CountLine.Basis.RULES && line.outcome() != CountOutcome.UNDETERMINED)
                .forEach(line ->
                        line.because().stream().limit(1).forEach(rule -> byRule.merge(rule.id(), 1, Integer::sum)));
        data.book().rules().values().stream()
                .filter(Rule.Count.class::isInstance)
                .map(Rule.Count.class::cast)
                .filter(rule -> rule.head().inForce().contains(count.collectedOn()))
                .forEach(rule -> sheet.row(List.of(
                        words.in(rule.head().title()),
                        words.say(rule.effect() == CountEffect.COUNTED ? "outcome.counted" : "outcome.excluded"),
                        String.join(
                                ", ",
                                rule.head().corpus().stream().map(this::source).toList()),
                        words.number(byRule.getOrDefault(rule.id(), 0)))));
        for (CountLine.Basis basis : List.of(CountLine.Basis.DUPLICATE, CountLine.Basis.SHARED_TOOL)) {
            int number = number(count, line -> line.basis() == basis);
            if (number > 0) {
                sheet.row(List.of(
                        words.say("basis." + basis.code()), words.say("outcome.excluded"), "", words.number(number)));
            }
        }
        int pending = number(count, line -> line.outcome() == CountOutcome.UNDETERMINED);
        if (pending > 0) {
            sheet.row(List.of(words.say("basis.pending"), words.say("outcome.pending"), "", words.number(pending)));
        }
        return sheet.total(List.of(
                        words.say("method.declared"),
                        "",
                        "",
                        words.number(count.lines().size())))
                .element();
    }

    private static int number(Count count, Predicate<CountLine> which) {
        return Math.toIntExact(count.lines().stream().filter(which).count());
    }

    private String source(String corpus) {
        return data.book()
                .citation(corpus)
                .map(citation -> words.in(citation.instrument().shortTitle()) + ", "
                        + words.in(citation.provision().number()))
                .orElse(corpus);
    }
}
