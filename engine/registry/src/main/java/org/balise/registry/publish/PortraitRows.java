package org.balise.registry.publish;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.regex.Pattern;
import org.balise.api.assess.Truth;
import org.balise.api.disclosure.CommercialNames;
import org.balise.api.pack.RuleBook;
import org.balise.api.problem.Problem;
import org.balise.api.problem.ProblemsException;
import org.balise.api.registry.Count;
import org.balise.api.registry.CountLine;
import org.balise.api.registry.CountOutcome;
import org.balise.api.registry.DeclaredFacts;
import org.jspecify.annotations.Nullable;

/**
 * What may be published of a count: the initiatives that are counted, under generic names.
 *
 * @param rows by portfolio, body and name
 * @param replacements the names that were changed or reviewed, in order of initiative
 */
public record PortraitRows(List<PortraitRow> rows, List<Replacement> replacements) {
    private static final Pattern SPACES = Pattern.compile("[\\s\\u00A0\\u202F]+");
    private static final Comparator<PortraitRow> ORDER = Comparator.comparing(PortraitRow::portfolio)
            .thenComparing(PortraitRow::body)
            .thenComparing(PortraitRow::name)
            .thenComparing(row -> row.cells().toString());

    public PortraitRows {
        rows = List.copyOf(rows);
        replacements = List.copyOf(replacements);
    }

    /**
     * The rows of a count.
     *
     * @param reviewed by id of initiative, the name that a person gives it
     * @throws ProblemsException with everything that stands in the way: an initiative that is not settled or that serves
     *     cybersecurity, a name that may be commercial and that nobody reviewed, a commercial name for which there is no
     *     generic one or in a reviewed name, a reviewed name of nothing that is published, a mandatory field left empty
     */
    public static PortraitRows of(Count count, RuleBook book, Map<String, String> reviewed) {
        return new Maker(count, book, reviewed).make();
    }

    private static final class Maker {
        private final Count count;
        private final RuleBook book;
        private final CommercialNames names;
        private final SortedMap<String, String> reviewed;
        private final String source;
        private final List<Problem> problems = new ArrayList<>();
        private final List<PortraitRow> rows = new ArrayList<>();
        private final List<Replacement> replacements = new ArrayList<>();

        Maker(Count count, RuleBook book, Map<String, String> reviewed) {
            this.count = count;
            this.book = book;
            this.names = new CommercialNames(book.disclosures());
            this.reviewed = new TreeMap<>(reviewed);
            this.source = count.year() + " r" + count.revision();
        }

        PortraitRows make() {
            count.lines().forEach(this::add);
            reviewed.keySet().forEach(id -> problem("PUBLISH-NAME-UNKNOWN", id));
            if (!problems.isEmpty()) {
                throw new ProblemsException(problems);
            }
            rows.sort(ORDER);
            return new PortraitRows(rows, replacements);
        }

        private void add(CountLine line) {
            if (line.outcome() == CountOutcome.EXCLUDED) {
                return;
            }
            String id = line.initiative();
            if (line.outcome() == CountOutcome.UNDETERMINED) {
                problem("PUBLISH-UNSETTLED", id, line.declaration().name());
            }
            if (line.declaration().cybersecurity() == Truth.YES) {
                problem("PUBLISH-CYBERSECURITY", id, line.declaration().name());
            }
            String declared = tidy(line.declaration().name());
            String given = reviewed.remove(id);
            PortraitRow row = new PortraitRow(
                    given == null ? generic(id, declared) : tidy(given),
                    label(DeclaredFacts.CATEGORY, line.declaration().category()),
                    tidy(line.bodyName()),
                    tidy(line.portfolio()),
                    line.declaration().benefits().stream()
                            .map(benefit -> label(DeclaredFacts.BENEFITS, benefit))
                            .toList(),
                    label(DeclaredFacts.STATUS, line.declaration().status()));
            check(id, row);
            rows.add(row);
            if (given != null) {
                names.certain(row.name()).ifPresent(found -> problem("PUBLISH-REVIEWED-COMMERCIAL", id, found));
            }
            if (given != null || !row.name().equals(declared)) {
                replacements.add(new Replacement(id, declared, row.name(), given != null));
            }
        }

        private String generic(String id, String declared) {
            CommercialNames.Reading reading = names.read(declared);
            reading.doubtful().forEach(found -> problem("PUBLISH-DOUBTFUL", id, declared, found));
            reading.nameless().forEach(found -> problem("PUBLISH-COMMERCIAL", id, found));
            return reading.generic();
        }

        /** The benefits alone may be empty: an initiative may have none to declare. */
        private void check(String id, PortraitRow row) {
            mandatory(id, "nom", row.name());
            mandatory(id, "categorie", row.category());
            mandatory(id, "organisme", row.body());
            mandatory(id, "portefeuille", row.portfolio());
            mandatory(id, "statut", row.status());
        }

        private void mandatory(String id, String field, String value) {
            if (value.isEmpty()) {
                problem("PUBLISH-EMPTY", id, field);
            }
        }

        private void problem(String code, String... arguments) {
            problems.add(Problem.error(source, 0, 0, code, arguments));
        }

        /** Empty for what nothing is known of, which a mandatory field refuses. */
        private String label(String fact, @Nullable String option) {
            return option == null
                    ? ""
                    : book.optionLabel(fact, option)
                            .map(label -> tidy(label.fr()))
                            .orElse("");
        }

        private static String tidy(String text) {
            return SPACES.matcher(Normalizer.normalize(text, Normalizer.Form.NFC))
                    .replaceAll(" ")
                    .strip();
        }
    }
}
