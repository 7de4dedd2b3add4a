package org.balise.registry;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.SortedSet;
import org.balise.api.problem.ProblemsException;
import org.balise.api.registry.FiscalYear;
import org.balise.api.registry.Kinship;
import org.balise.api.registry.PublicBody;
import org.balise.api.registry.Snapshot;

/**
 * What public bodies declare, year after year. Nothing is ever erased: a change adds a version, and every change is an
 * entry of a chained journal. Each method that writes does all of it or nothing, whatever happens to the machine.
 *
 * <p>Every method may throw {@link ProblemsException} when the registry cannot be reached, is used by another program or
 * is damaged.
 */
public interface Registry extends AutoCloseable {

    /** Every body, in order of id, as last kept. */
    List<PublicBody> bodies();

    /** Adds bodies or replaces what was kept of them; those already there to the letter are left alone. */
    Outcome keepBodies(List<PublicBody> bodies, String subject, Act act);

    /** What was declared for a year, as last kept, in order of initiative; what was withdrawn says so. */
    List<DeclarationVersion> declarations(FiscalYear year);

    /** The last declaration of every initiative that stands, whatever its year, in order of initiative. */
    List<DeclarationVersion> lastDeclarations();

    /**
     * Keeps declarations, all or none.
     *
     * @param imported whether they come from a file rather than one at a time
     * @param subject what the journal says they come from
     * @throws ProblemsException with {@code REGISTRY-CONFLICT} for each one that was changed meanwhile by someone else
     */
    default Outcome declare(List<Proposal> proposals, boolean imported, String subject, Act act) {
        return declare(proposals, imported, subject, act, Progress.NONE);
    }

    /** The same, told how far it is while it writes. */
    Outcome declare(List<Proposal> proposals, boolean imported, String subject, Act act, Progress progress);

    /**
     * Withdraws the declarations of initiatives for a year, all or none. They stay in the history and no longer count; to
     * declare them again is enough to bring them back. Those withdrawn already are left alone.
     *
     * @throws ProblemsException with {@code WITHDRAW-MISSING} for each one that is not declared for that year
     */
    Outcome withdraw(SortedSet<String> initiatives, FiscalYear year, Act act);

    /** Every version of every declaration of an initiative, oldest first; empty when it is not known. */
    List<DeclarationVersion> history(String initiative);

    /** How the status of an initiative changed, oldest first. */
    List<StatusChange> statuses(String initiative);

    /** The receipt kept under that digest. */
    Optional<String> receipt(String sha256);

    /** What was kept of the assessment with that receipt; nothing when its declaration is older than this keeping. */
    Optional<String> assessment(String receiptSha256);

    /** The decisions in force about initiatives that look related, in order of their two ids. */
    List<Kinship> kinships();

    /**
     * Keeps a decision of a person.
     *
     * @return false when that very decision is in force already
     */
    boolean decide(Kinship kinship, Act act);

    /**
     * Withdraws a decision; it stays in the history.
     *
     * @return false when it is not in force
     */
    boolean withdraw(Kinship kinship, Act act);

    /**
     * Freezes a year as it stands. The first time makes revision 1; afterwards the reason of the act is that of the
     * revision.
     *
     * @param collectedOn the date to which the collection refers
     * @throws ProblemsException with {@code FREEZE-UNCHANGED} when nothing differs from the last revision,
     *     {@code FREEZE-EMPTY} when nothing is declared for that year, or {@code FREEZE-DATE} when the date is not one of
     *     that year
     */
    Snapshot freeze(FiscalYear year, LocalDate collectedOn, Act act);

    /** Every frozen year, by year and revision. */
    List<SnapshotLabel> snapshots();

    /** A frozen year, checked against its digest. */
    Optional<Snapshot> snapshot(FiscalYear year, int revision);

    /** The last revision of a year. */
    Optional<Snapshot> snapshot(FiscalYear year);

    /** A frozen year as it is kept, to the byte. */
    Optional<byte[]> snapshotBytes(FiscalYear year, int revision);

    /** The whole journal, oldest first. */
    List<JournalEntry> journal();

    /**
     * Verifies the journal and all that it vouches for.
     *
     * @param known points that the journal is known to have reached, beside those that the frozen years hold
     */
    JournalCheck verify(List<Anchor> known);

    @Override
    void close();
}
