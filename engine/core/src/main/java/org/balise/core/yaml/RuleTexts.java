package org.balise.core.yaml;

import java.time.LocalDate;
import java.util.List;
import org.balise.api.rule.Condition;
import org.balise.api.rule.Period;
import org.balise.api.rule.Rule;
import org.balise.api.rule.RuleHead;
import org.balise.api.rule.RuleKind;
import org.balise.api.text.Bilingual;
import org.balise.core.problem.Place;
import org.jspecify.annotations.Nullable;

/** All of a rule but its condition, which its DRL part holds: {@link #when} joins the two. */
public final class RuleTexts {

    /** What the head of a rule says besides its condition and where it comes from. */
    record Heading(
            String id,
            RuleKind kind,
            List<String> corpus,
            @Nullable Integer principle,
            Period inForce,
            Bilingual title,
            LocalDate checkedOn) {}

    /** Makes the rule of its kind, once its head is complete. */
    interface Body {
        Rule under(RuleHead head);
    }

    private final Place place;
    private final Heading heading;
    private final Body body;

    RuleTexts(Place place, Heading heading, Body body) {
        this.place = place;
        this.heading = heading;
        this.body = body;
    }

    /** Where the id of the rule stands. */
    public Place place() {
        return place;
    }

    public String id() {
        return heading.id();
    }

    public RuleKind kind() {
        return heading.kind();
    }

    /**
     * The whole rule.
     *
     * @param condition as its DRL part says it
     * @param file the DRL file inside the pack
     * @param pack the id of the pack
     */
    public Rule when(Condition condition, String file, String pack) {
        return body.under(new RuleHead(
                heading.id(),
                heading.kind(),
                heading.corpus(),
                heading.principle(),
                heading.inForce(),
                heading.title(),
                heading.checkedOn(),
                condition,
                file,
                pack));
    }
}
