package org.balise.core.analysis;

import java.util.List;
import java.util.stream.Collectors;
import org.balise.api.fact.FactDefinition;
import org.balise.api.pack.RuleBook;
import org.balise.api.rule.Condition.Alternative;
import org.balise.api.rule.Literal;
import org.balise.api.rule.Rule;
import org.balise.api.text.Bilingual;

/** How the things of a book are named to a person who does not read code: by their titles, then by their ids. */
public final class Names {
    private final RuleBook book;

    public Names(RuleBook book) {
        this.book = book;
    }

    /** The same words in both languages: an id, a number, a date. */
    public static Bilingual same(Object word) {
        return Bilingual.same(word.toString());
    }

    public Bilingual rule(String id) {
        Rule rule = book.rules().get(id);
        return rule == null ? same(id) : quoted(rule.head().title(), id);
    }

    public Bilingual question(String id) {
        return book.questionnaire()
                .question(id)
                .map(question -> quoted(question.text(), id))
                .orElse(same(id));
    }

    public Bilingual fact(String id) {
        FactDefinition fact = book.facts().get(id);
        return fact == null ? same(id) : quoted(fact.label(), id);
    }

    public Bilingual option(String fact, String code) {
        return book.questionnaire()
                .questions()
                .filter(question -> question.feeds().contains(fact))
                .flatMap(question -> question.options().stream())
                .filter(option -> option.code().equals(code))
                .findFirst()
                .map(option -> quoted(option.label(), code))
                .orElse(same(code));
    }

    /** One way for a rule to apply, in words. */
    public Bilingual way(Alternative alternative) {
        return joined(alternative.literals().stream().map(this::literal).toList(), " et ", " and ");
    }

    public Bilingual literal(Literal literal) {
        Bilingual fact = label(literal.fact());
        if (literal instanceof Literal.IsYes) {
            return new Bilingual(fact.fr() + "\u00a0: oui", fact.en() + ": yes");
        }
        if (literal instanceof Literal.IsNo) {
            return new Bilingual(fact.fr() + "\u00a0: non", fact.en() + ": no");
        }
        if (literal instanceof Literal.IsSelected selected) {
            Bilingual option = option(selected.fact(), selected.option());
            return new Bilingual(fact.fr() + "\u00a0: " + option.fr(), fact.en() + ": " + option.en());
        }
        Literal.Compares compares = (Literal.Compares) literal;
        boolean atLeast = compares.comparison() == Literal.Comparison.AT_LEAST;
        return new Bilingual(
                fact.fr() + (atLeast ? "\u00a0: au moins " : "\u00a0: moins de ") + compares.parameter(),
                fact.en() + (atLeast ? ": at least " : ": below ") + compares.parameter());
    }

    private Bilingual label(String fact) {
        FactDefinition definition = book.facts().get(fact);
        return definition == null ? same(fact) : definition.label();
    }

    public static Bilingual joined(List<Bilingual> parts, String french, String english) {
        return new Bilingual(
                parts.stream().map(Bilingual::fr).collect(Collectors.joining(french)),
                parts.stream().map(Bilingual::en).collect(Collectors.joining(english)));
    }

    /** A list of ids as they are. */
    public static Bilingual ids(String... ids) {
        return ids(List.of(ids));
    }

    /** A list of ids as they are. */
    public static Bilingual ids(List<String> ids) {
        return same(String.join(", ", ids));
    }

    private static Bilingual quoted(Bilingual title, String id) {
        return new Bilingual("«\u00a0" + title.fr() + "\u00a0» (" + id + ")", "“" + title.en() + "” (" + id + ")");
    }
}
