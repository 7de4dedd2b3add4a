package org.balise.report.disclosure;

import java.util.List;
import org.balise.api.assess.Assessment;
import org.balise.api.assess.Receipt;
import org.balise.api.disclosure.DisclosureDue;
import org.balise.api.disclosure.DisclosureField.Tier;
import org.balise.api.disclosure.DisclosureFile;
import org.balise.api.disclosure.Disclosures;
import org.balise.api.disclosure.FieldValue;
import org.balise.api.disclosure.FieldValue.State;
import org.balise.api.pack.RuleBook;
import org.balise.api.rule.Rule;
import org.balise.api.text.Bilingual;
import org.balise.report.view.Labels;

/**
 * What the public transparency record says, in both languages. It never says where a duty stands: that is for the body
 * and the report.
 *
 * @param plain the fields of the first tier, in order
 * @param detailed those that the second tier adds
 * @param ground why fields are withheld; empty when none is
 */
record RecordModel(
        List<FieldValue> plain,
        List<FieldValue> detailed,
        List<FieldValue> ground,
        List<Made> disclosures,
        Receipt receipt) {

    /** A disclosure that the body must make, or may have to. */
    record Made(DisclosureDue due, List<Bilingual> sources) {}

    static RecordModel of(RuleBook book, Assessment assessment, DisclosureFile file) {
        Labels labels = new Labels(book);
        Disclosures.Withholding withholding = book.disclosures().withholding();
        String ground = withholding == null ? "" : withholding.ground();
        return new RecordModel(
                shown(file, Tier.PLAIN, ground),
                shown(file, Tier.DETAILED, ground),
                file.value(ground).filter(value -> value.state() == State.GIVEN).stream()
                        .toList(),
                file.due().stream()
                        .map(due -> new Made(due, sources(due, book, labels)))
                        .toList(),
                assessment.receipt());
    }

    private static List<FieldValue> shown(DisclosureFile file, Tier tier, String ground) {
        return file.values().stream()
                .filter(value -> value.field().tier() == tier)
                .filter(value -> value.state() == State.GIVEN || value.state() == State.WITHHELD)
                .filter(value -> !value.field().id().equals(ground))
                .toList();
    }

    /** Where the disclosure comes from, each source once. */
    static List<Bilingual> sources(DisclosureDue due, RuleBook book, Labels labels) {
        return due.rules().stream()
                .map(basis -> book.rules().get(basis.rule()))
                .filter(rule -> rule != null && !(rule instanceof Rule.Announced))
                .flatMap(rule -> labels.sources(rule.head().corpus()).stream())
                .distinct()
                .toList();
    }

    /** A field by its id, in either tier. */
    FieldValue field(String id) {
        return plain.stream()
                .filter(value -> value.field().id().equals(id))
                .findFirst()
                .orElseThrow(() -> new IllegalStateException("A record that is published has a field " + id));
    }

    static boolean withheld(FieldValue value) {
        return value.state() == State.WITHHELD;
    }
}
