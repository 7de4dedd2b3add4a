package org.balise.registry.publish;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.balise.api.pack.RuleBook;
import org.balise.api.registry.DeclaredFacts;
import org.balise.api.rule.CountEffect;
import org.balise.api.rule.Literal;
import org.balise.api.rule.Rule;
import org.balise.api.text.Bilingual;

/**
 * One field in the data dictionary.
 *
 * @param header as it stands in the files
 * @param values the values that it may take, when they are listed
 */
record DictionaryEntry(Field field, String header, Bilingual definition, Bilingual format, List<Bilingual> values) {

    DictionaryEntry {
        values = List.copyOf(values);
    }

    /** Every field, in order. */
    static List<DictionaryEntry> all(RuleBook book) {
        return Field.all().stream().map(field -> of(field, book)).toList();
    }

    private static DictionaryEntry of(Field field, RuleBook book) {
        return new DictionaryEntry(
                field,
                PublishTexts.say("field." + field.code()).fr(),
                PublishTexts.say("definition." + field.code()),
                PublishTexts.say("format." + field.code()),
                switch (field) {
                    case CATEGORY -> options(DeclaredFacts.CATEGORY, book, option -> true);
                    case STATUS -> options(DeclaredFacts.STATUS, book, counted(book));
                    case BENEFITS -> options(DeclaredFacts.BENEFITS, book, option -> true);
                    case NAME, BODY, PORTFOLIO -> List.of();
                });
    }

    private static List<Bilingual> options(String fact, RuleBook book, Predicate<String> published) {
        return Optional.ofNullable(book.facts().get(fact)).stream()
                .flatMap(definition -> definition.options().stream())
                .filter(published)
                .flatMap(option -> book.optionLabel(fact, option).stream())
                .toList();
    }

    /** The portrait only shows what is counted, so only the statuses that a rule counts. */
    private static Predicate<String> counted(RuleBook book) {
        Set<String> statuses = book.rules().values().stream()
                .filter(rule -> rule instanceof Rule.Count count && count.effect() == CountEffect.COUNTED)
                .flatMap(rule -> rule.head().condition().alternatives().stream())
                .flatMap(alternative -> alternative.literals().stream())
                .filter(Literal.IsSelected.class::isInstance)
                .map(literal -> ((Literal.IsSelected) literal).option())
                .collect(Collectors.toSet());
        return statuses::contains;
    }
}
