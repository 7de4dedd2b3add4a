package org.balise.core.disclose;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.balise.api.disclosure.CommercialNames;
import org.balise.api.disclosure.DisclosureField;
import org.balise.api.disclosure.DisclosureField.Tier;
import org.balise.api.disclosure.DisclosureFile;
import org.balise.api.disclosure.Disclosures;
import org.balise.api.disclosure.FieldValue;
import org.balise.api.disclosure.FieldValue.State;
import org.balise.api.disclosure.Notice;
import org.balise.api.problem.Problem;
import org.balise.api.problem.ProblemsException;
import org.balise.api.text.WholeWords;
import org.jspecify.annotations.Nullable;

/** Refuses to publish a text that is missing, not finished or that names a product. */
public final class PublicationCheck {

    /** What a template or a form leaves behind, whatever the words. */
    private static final Pattern LEFT_BEHIND =
            Pattern.compile("[{<\\[][^{}<>\\[\\]]*[}>\\]]|_{3,}|\\?{2,}|(?i:\\bX{3,}\\b)");

    private static final Pattern ONLY_DOTS = Pattern.compile("[^\\p{L}\\p{N}]*");

    private final Disclosures disclosures;
    private final CommercialNames commercialNames;
    private final List<WholeWords> unfinishedWords;

    public PublicationCheck(Disclosures disclosures) {
        this.disclosures = disclosures;
        this.commercialNames = new CommercialNames(disclosures);
        this.unfinishedWords =
                disclosures.unfinishedWords().stream().map(WholeWords::new).toList();
    }

    /**
     * Passes when the public record can be published.
     *
     * @param file the name of the dossier, for problems
     * @throws ProblemsException with everything that stands in the way
     */
    public void checkRecord(String file, DisclosureFile disclosure) {
        check(file, disclosure, recordFields());
    }

    /** Passes when every notice to use is complete; the same as {@link #checkRecord} for notices. */
    public void checkNotices(String file, DisclosureFile disclosure) {
        check(file, disclosure, noticeFields(disclosure));
    }

    /** The same for both at once, so that everything is told at once. */
    public void checkAll(String file, DisclosureFile disclosure) {
        Set<String> fields = recordFields();
        fields.addAll(noticeFields(disclosure));
        check(file, disclosure, fields);
    }

    /** The ids of the fields in which something is wrong, for a person who is told before asking to publish. */
    public List<Problem> problems(String file, DisclosureFile disclosure) {
        Set<String> fields = recordFields();
        fields.addAll(noticeFields(disclosure));
        return problems(file, disclosure, fields);
    }

    private void check(String file, DisclosureFile disclosure, Collection<String> fields) {
        List<Problem> problems = problems(file, disclosure, fields);
        if (!problems.isEmpty()) {
            throw new ProblemsException(problems);
        }
    }

    private Set<String> recordFields() {
        return disclosures.fields().stream()
                .filter(field -> field.tier() != Tier.NOTICE)
                .map(DisclosureField::id)
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private Set<String> noticeFields(DisclosureFile disclosure) {
        return disclosure.notices().stream()
                .flatMap(id -> Optional.ofNullable(disclosures.notices().get(id)).stream())
                .map(Notice::fields)
                .flatMap(List::stream)
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private List<Problem> problems(String file, DisclosureFile disclosure, Collection<String> fields) {
        return disclosure.values().stream()
                .filter(value -> fields.contains(value.field().id()))
                .flatMap(value -> problems(file, value, disclosure.translated()).stream())
                .toList();
    }

    private List<Problem> problems(String file, FieldValue value, boolean translated) {
        DisclosureField field = value.field();
        List<Problem> problems = new ArrayList<>();
        if (value.state() == State.MISSING) {
            problems.add(problem(file, "DISCLOSURE-MISSING", field, field.question(), null));
        } else if (value.state() == State.UNDECIDED) {
            Disclosures.Withholding withholding = disclosures.withholding();
            String question = withholding == null ? field.question() : withholding.question();
            problems.add(problem(file, "DISCLOSURE-UNDECIDED", field, question, null));
        } else if (value.state() == State.GIVEN) {
            addFaults(file, field, field.question(), value.french(), problems);
            String english = value.english();
            String questionEn = field.questionEn();
            if (questionEn != null && english != null) {
                addFaults(file, field, questionEn, english, problems);
            } else if (questionEn != null && translated) {
                problems.add(problem(file, "DISCLOSURE-MISSING", field, questionEn, null));
            }
        }
        return problems;
    }

    private void addFaults(String file, DisclosureField field, String question, String text, List<Problem> problems) {
        unfinished(text)
                .ifPresent(found -> problems.add(problem(file, "DISCLOSURE-UNFINISHED", field, question, found)));
        if (field.generic()) {
            commercialNames
                    .certain(text)
                    .ifPresent(found -> problems.add(problem(file, "DISCLOSURE-COMMERCIAL", field, question, found)));
        }
    }

    private Optional<String> unfinished(String text) {
        if (ONLY_DOTS.matcher(text).matches()) {
            return Optional.of(text);
        }
        Matcher left = LEFT_BEHIND.matcher(text);
        return left.find() ? Optional.of(left.group()) : word(text, unfinishedWords);
    }

    /** The first of the words that the text holds, as the text writes it. */
    private static Optional<String> word(String text, List<WholeWords> words) {
        return words.stream().flatMap(word -> word.in(text).stream()).findFirst();
    }

    private static Problem problem(
            String file, String code, DisclosureField field, String question, @Nullable String found) {
        String[] arguments = Stream.of(field.id(), question, found)
                .flatMap(argument -> Optional.ofNullable(argument).stream())
                .toArray(String[]::new);
        return Problem.error(file, 0, 0, code, arguments);
    }
}
