package org.balise.report.book;

import java.nio.charset.StandardCharsets;
import java.util.List;
import org.balise.api.rule.Rule;
import org.balise.report.html.Element;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;

/**
 * Search without a server: the page lists every rule, and a script hides those that lack a word. What it searches is a
 * script too, since a page on a disk may not read other files.
 */
final class SearchPage {
    private final Pen pen;
    private final List<Rule> rules;
    private final WhenPart when;

    SearchPage(Pen pen, BookIndex index) {
        this.pen = pen;
        this.rules = BookIndex.alphabetical(index.all(), pen.language());
        this.when = new WhenPart(pen);
    }

    List<Element> elements(SitePage page) {
        Element form = page.form("mots")
                .with("id", "recherche")
                .with("data-none", pen.say("book.search.none"))
                .with("data-one", pen.say("book.search.found.one"))
                .with("data-other", pen.say("book.search.found.other"));
        Element list = pen.rules(rules).with("id", "trouvailles");
        return List.of(
                pen.said("p", "lead", "book.page.search.about"),
                form,
                new Element("p", "found").with("id", "nombre").with("role", "status"),
                new Element("noscript").add(pen.said("p", "note", "book.search.all")),
                pen.said("h2", "part-title", "book.search.list"),
                list);
    }

    /** The words of each rule, without accents, in the order of the list: its title, then everything. */
    byte[] data() {
        ArrayNode all = JsonNodeFactory.instance.arrayNode();
        for (Rule rule : rules) {
            all.addArray().add(BookIndex.plain(pen.in(rule.head().title()))).add(BookIndex.plain(words(rule)));
        }
        return ("window.baliseRules = " + JsonMapper.shared().writeValueAsString(all) + ";\n")
                .getBytes(StandardCharsets.UTF_8);
    }

    private String words(Rule rule) {
        StringBuilder words = new StringBuilder(rule.id());
        RuleSummary summary = new RuleSummary(pen);
        add(words, summary.line(rule));
        Integer principle = rule.head().principle();
        if (principle != null) {
            add(words, summary.principle(principle));
        }
        add(words, pen.in(RulePage.words(rule)));
        add(words, when.plain(rule.head().condition()));
        pen.labels().sources(rule.head().corpus()).forEach(source -> add(words, pen.in(source)));
        rule.head().corpus().forEach(corpus -> add(words, corpus));
        if (rule instanceof Rule.Duty duty) {
            add(words, pen.in(duty.remedy()));
        }
        BookIndex.proofFacts(rule)
                .forEach(fact -> add(words, pen.in(pen.labels().fact(fact))));
        return words.toString();
    }

    private static void add(StringBuilder words, String more) {
        words.append(' ').append(more);
    }
}
