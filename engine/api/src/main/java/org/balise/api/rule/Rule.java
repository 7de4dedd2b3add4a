package org.balise.api.rule;

import java.time.LocalDate;
import java.util.List;
import org.balise.api.norm.Force;
import org.balise.api.norm.Gate;
import org.balise.api.norm.Severity;
import org.balise.api.text.Bilingual;
import org.jspecify.annotations.Nullable;

/** A rule as data. Its DRL part says only when it applies; everything else is here. */
public sealed interface Rule {

    RuleHead head();

    default String id() {
        return head().id();
    }

    /**
     * A duty, a prohibition, or one accepted means of proof of a duty.
     *
     * @param says what is asked, in one or two plain sentences
     * @param remedy what to do when it is not met
     * @param evidence what an auditor would want to see
     * @param proof the facts that show it is met; null for a prohibition, which only a change of design lifts
     * @param gate the gate by which it is due; null when it counts at every phase
     * @param leadDays how many days before that gate is passed it must be done; 0 when the passage itself is the limit
     * @param role the id of the role that answers for it
     * @param illustrates for an illustration, the id of the duty that it can prove; null otherwise
     * @param phaseInUntil the last day on which an unmet duty is in progress and not breached; null when there is no
     *     phase-in
     */
    record Duty(
            RuleHead head,
            Force force,
            Severity severity,
            Bilingual says,
            Bilingual remedy,
            Bilingual evidence,
            @Nullable Proof proof,
            @Nullable Gate gate,
            int leadDays,
            String role,
            @Nullable String illustrates,
            @Nullable LocalDate phaseInUntil)
            implements Rule {
        public Duty {
            if (leadDays < 0 || (leadDays > 0 && gate == null)) {
                throw new IllegalArgumentException(leadDays + " days before " + gate);
            }
        }

        /** How many days before that gate it must be done: those of its own gate, none when it is caught up at another. */
        public int leadDaysBefore(@Nullable Gate other) {
            return gate == other ? leadDays : 0;
        }
    }

    /**
     * A cause of risk.
     *
     * @param category one of {@code ethique}, {@code securite}, {@code donnees}, {@code juridique},
     *     {@code societal}, {@code environnement}
     * @param pointsParameter the parameter that holds its weight, in points from 5 to 60
     * @param reason why it is a risk
     * @param group shared by lines that exclude each other; null when it has none
     * @param measures what lowers it; empty when nothing does
     * @param basis what the factor rests on, as a short citation
     */
    record Factor(
            RuleHead head,
            String category,
            String pointsParameter,
            Bilingual reason,
            @Nullable String group,
            List<Measure> measures,
            Bilingual basis)
            implements Rule {
        public Factor {
            measures = List.copyOf(measures);
        }
    }

    /**
     * A measure that lowers a risk.
     *
     * @param proof the facts that show it is in place
     * @param weight its share among the measures of the factor, at least 1
     * @param corpus the norms that ask for it
     */
    record Measure(Proof proof, int weight, List<String> corpus) {
        public Measure {
            corpus = List.copyOf(corpus);
        }
    }

    /**
     * A least level.
     *
     * @param minimum the global level is at least this one
     * @param liftedBy evidence facts that together lift it from the residual level; empty when nothing does
     * @param reason the legal reason
     */
    record Floor(RuleHead head, Level minimum, List<String> liftedBy, Bilingual reason) implements Rule {
        public Floor {
            liftedBy = List.copyOf(liftedBy);
        }
    }

    /**
     * A fact concluded from others. Its id is the id of the fact, which only ever takes the value yes.
     *
     * @param reason why the one follows from the others
     */
    record Derivation(RuleHead head, Bilingual reason) implements Rule {}

    /** Two answers that contradict each other; nothing is chosen in the person's place. */
    record Coherence(RuleHead head, Bilingual says) implements Rule {}

    /**
     * A question that no fact can decide.
     *
     * @param question put to a person
     * @param reason why no rule can tell
     * @param role the id of the role that should answer
     */
    record Judgement(RuleHead head, Bilingual question, Bilingual reason, String role) implements Rule {}

    /** A measure announced and not in force; shown for information, never a breach. */
    record Announced(RuleHead head, Bilingual says) implements Rule {}

    /**
     * Whether an initiative is counted against objective 5 of the Stratégie 2024-2028. It says nothing of a dossier:
     * only the registry reads it.
     *
     * @param effect what becomes of the initiative when the rule applies; an exclusion always wins
     * @param reason why, in words that follow the name of an initiative
     */
    record Count(RuleHead head, CountEffect effect, Bilingual reason) implements Rule {}
}
