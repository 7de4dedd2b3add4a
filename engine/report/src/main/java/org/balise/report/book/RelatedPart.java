package org.balise.report.book;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.balise.api.rule.Rule;
import org.balise.api.rule.RuleKind;
import org.balise.report.html.Element;

/** The rules that a reader of one rule may want to read next. */
final class RelatedPart {
    private static final Set<RuleKind> DUTIES = EnumSet.of(RuleKind.DUTY, RuleKind.PROHIBITION, RuleKind.ILLUSTRATION);

    private final Pen pen;
    private final BookIndex index;

    RelatedPart(Pen pen, BookIndex index) {
        this.pen = pen;
        this.index = index;
    }

    List<Element> of(Rule rule) {
        List<Element> elements = new ArrayList<>();
        list(elements, "book.related.norm", index.sameNorm(rule));
        if (rule instanceof Rule.Duty) {
            list(elements, "book.related.illustrated", index.illustrating(rule));
            list(elements, "book.related.mitigates", index.sharingProof(rule, EnumSet.of(RuleKind.FACTOR)));
            list(elements, "book.related.lifts", index.sharingProof(rule, EnumSet.of(RuleKind.FLOOR)));
        } else if (rule instanceof Rule.Factor || rule instanceof Rule.Floor) {
            list(elements, "book.related.measured", index.sharingProof(rule, DUTIES));
        } else if (rule instanceof Rule.Derivation) {
            list(elements, "book.related.derives", index.reading(rule.id()));
        }
        list(elements, "book.related.facts", index.sameFacts(rule));
        return elements.isEmpty() ? List.of(pen.said("p", "lead", "book.related.none")) : elements;
    }

    private void list(List<Element> elements, String key, List<Rule> rules) {
        if (!rules.isEmpty()) {
            elements.add(pen.said("h3", "minor", key));
            elements.add(pen.rules(BookIndex.alphabetical(rules, pen.language())));
        }
    }
}
