package org.balise.core.explain;

import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.balise.api.pack.RuleBook;
import org.balise.core.problem.DidYouMean;

/** Finds what a name stands for. */
public final class Topics {
    private static final Set<String> LEVEL = Set.of("niveau", "level");
    private static final Set<String> VERDICT = Set.of("avis", "verdict", "advice");
    private static final Pattern PRINCIPLE = Pattern.compile("(?:princip[el]e?-)?([1-9][0-9]?)");

    private final RuleBook book;

    public Topics(RuleBook book) {
        this.book = book;
    }

    /**
     * What that name stands for.
     *
     * @param name the id of a rule, of an entry of the corpus or of a question, the number of a principle,
     *     {@code niveau} or {@code avis}
     * @return nothing when no pack knows it
     */
    public Optional<Topic> find(String name) {
        String lower = name.toLowerCase(Locale.ROOT);
        if (LEVEL.contains(lower)) {
            return Optional.of(new Topic.OfLevel());
        }
        if (VERDICT.contains(lower)) {
            return Optional.of(new Topic.OfVerdict());
        }
        if (book.rules().containsKey(lower)) {
            return Optional.of(new Topic.OfRule(lower));
        }
        Matcher principle = PRINCIPLE.matcher(lower);
        if (principle.matches()) {
            int number = Integer.parseInt(principle.group(1));
            return book.principles().containsKey(number)
                    ? Optional.of(new Topic.OfPrinciple(number))
                    : Optional.empty();
        }
        String upper = name.toUpperCase(Locale.ROOT);
        if (book.coverage().containsKey(upper) || book.citation(upper).isPresent()) {
            return Optional.of(new Topic.OfNorm(upper));
        }
        return book.questionnaire().question(lower).map(question -> new Topic.OfQuestion(lower));
    }

    /** The known name that a person most likely meant; an empty text when none is near. */
    public String nearest(String name) {
        Set<String> known = new TreeSet<>(Set.of("niveau", "avis"));
        known.addAll(book.rules().keySet());
        known.addAll(book.coverage().keySet());
        book.questionnaire().questions().forEach(question -> known.add(question.id()));
        return DidYouMean.nearest(name, known);
    }
}
