package org.balise.registry.db;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeMap;
import org.balise.api.problem.Problem;
import org.balise.api.problem.ProblemsException;
import org.balise.api.registry.AssessmentLink;
import org.balise.api.registry.Declaration;
import org.balise.api.registry.FiscalYear;
import org.balise.registry.Act;
import org.balise.registry.DeclarationVersion;
import org.balise.registry.JournalEntry;
import org.balise.registry.Outcome;
import org.balise.registry.Progress;
import org.balise.registry.Proposal;
import org.balise.registry.form.Digest;
import org.balise.registry.form.RecordForm;
import org.jspecify.annotations.Nullable;

/** Keeps declarations, or withdraws them, within one transaction. */
final class Declaring {
    private final Connection connection;
    private final String label;
    private final DeclarationTable declarations;
    private final AssessmentTable assessments;
    private final Map<FiscalYear, Map<String, DeclarationVersion>> current = new HashMap<>();

    Declaring(Connection connection, String label) {
        this.connection = connection;
        this.label = label;
        this.declarations = new DeclarationTable(connection);
        this.assessments = new AssessmentTable(connection);
    }

    Outcome keep(List<Proposal> proposals, JournalEntry.Action action, String subject, Act act, Progress progress)
            throws SQLException {
        check(proposals);
        List<Proposal> different = new ArrayList<>();
        int changed = 0;
        for (Proposal proposal : proposals) {
            DeclarationVersion before = before(proposal.declaration());
            if (before == null || before.withdrawn() || !before.declaration().equals(proposal.declaration())) {
                different.add(proposal);
                changed += before == null ? 0 : 1;
            }
        }
        Map<String, Proposal.Evidence> evidence = notKept(proposals);
        long entry = 0;
        if (!different.isEmpty() || !evidence.isEmpty()) {
            entry = new JournalTable(connection).add(act, action, subject, digest(different, evidence));
            keep(evidence, entry);
            declarations.insert(versions(different, entry), declarations.initiatives(), progress);
        }
        return new Outcome(different.size() - changed, changed, proposals.size() - different.size(), entry);
    }

    /** Withdraws the declarations of a year; those withdrawn already are left alone. */
    Outcome withdraw(SortedSet<String> initiatives, FiscalYear year, String subject, Act act) throws SQLException {
        List<Problem> problems = new ArrayList<>();
        List<DeclarationVersion> standing = new ArrayList<>();
        for (String initiative : initiatives) {
            DeclarationVersion before = before(initiative, year);
            if (before == null) {
                problems.add(Problem.error(label, 0, 0, "WITHDRAW-MISSING", initiative, year.toString()));
            } else if (!before.withdrawn()) {
                standing.add(before);
            }
        }
        if (!problems.isEmpty()) {
            throw new ProblemsException(problems);
        }
        long entry = 0;
        if (!standing.isEmpty()) {
            Digest digest = new Digest()
                    .lines(standing.stream()
                            .map(version -> RecordForm.ofWithdrawn(version.declaration()))
                            .toList());
            entry = new JournalTable(connection)
                    .add(act, JournalEntry.Action.WITHDRAW_DECLARATION, subject, digest.sha256());
            List<DeclarationVersion> versions = new ArrayList<>();
            for (DeclarationVersion version : standing) {
                versions.add(new DeclarationVersion(version.declaration(), version.version() + 1, entry, true));
            }
            declarations.insert(versions, declarations.initiatives(), Progress.NONE);
        }
        return new Outcome(0, standing.size(), initiatives.size() - standing.size(), entry);
    }

    /** What assessments rest on, by receipt, where the registry does not hold it yet. */
    private Map<String, Proposal.Evidence> notKept(List<Proposal> proposals) throws SQLException {
        Map<String, Proposal.Evidence> missing = new TreeMap<>();
        for (Proposal proposal : proposals) {
            AssessmentLink link = proposal.declaration().assessment();
            Proposal.Evidence evidence = proposal.evidence();
            if (link != null
                    && evidence != null
                    && assessments.find(link.receiptSha256()).isEmpty()) {
                missing.put(link.receiptSha256(), evidence);
            }
        }
        return missing;
    }

    /** Of all that is about to be written; {@link Verification} computes it again from the tables. */
    private static String digest(List<Proposal> proposals, Map<String, Proposal.Evidence> evidence) {
        Digest digest = new Digest()
                .lines(proposals.stream()
                        .map(proposal -> RecordForm.of(proposal.declaration()))
                        .toList());
        evidence.forEach(
                (receipt, kept) -> digest.line(RecordForm.ofAssessment(receipt, Digest.of(kept.assessment()))));
        return digest.sha256();
    }

    private void keep(Map<String, Proposal.Evidence> evidence, long entry) throws SQLException {
        ReceiptTable receipts = new ReceiptTable(connection);
        for (Map.Entry<String, Proposal.Evidence> kept : evidence.entrySet()) {
            receipts.insertIfMissing(kept.getKey(), kept.getValue().receipt());
            String assessment = kept.getValue().assessment();
            assessments.insert(new AssessmentTable.Kept(kept.getKey(), Digest.of(assessment), assessment, entry));
        }
    }

    /** In the order of the keys: databases write neighbours much faster than rows from here and there. */
    private List<DeclarationVersion> versions(List<Proposal> proposals, long entry) throws SQLException {
        List<DeclarationVersion> versions = new ArrayList<>();
        List<Proposal> sorted = proposals.stream()
                .sorted(Comparator.comparing(proposal -> proposal.declaration().initiative()))
                .toList();
        for (Proposal proposal : sorted) {
            DeclarationVersion before = before(proposal.declaration());
            versions.add(
                    new DeclarationVersion(proposal.declaration(), before == null ? 1 : before.version() + 1, entry));
        }
        return versions;
    }

    /** Refuses what someone else changed since it was read, what is proposed twice, and the receipt of something else. */
    private void check(List<Proposal> proposals) throws SQLException {
        List<Problem> problems = new ArrayList<>();
        Set<String> seen = new HashSet<>();
        for (Proposal proposal : proposals) {
            Declaration declaration = proposal.declaration();
            DeclarationVersion before = before(declaration);
            int version = before == null ? 0 : before.version();
            String year = declaration.year().toString();
            if (version != proposal.basis()) {
                problems.add(Problem.error(label, 0, 0, "REGISTRY-CONFLICT", declaration.initiative(), year));
            }
            if (!rests(proposal)) {
                problems.add(Problem.error(label, 0, 0, "DECLARATION-RECEIPT", declaration.initiative(), year));
            }
            if (!seen.add(year + declaration.initiative())) {
                problems.add(Problem.error(label, 0, 0, "DECLARATION-TWICE", declaration.initiative(), year));
            }
        }
        if (!problems.isEmpty()) {
            throw new ProblemsException(problems);
        }
    }

    /** Whether what is given of the assessment, if anything, is that of the link. */
    private static boolean rests(Proposal proposal) {
        AssessmentLink link = proposal.declaration().assessment();
        Proposal.Evidence evidence = proposal.evidence();
        return link == null || evidence == null || Digest.of(evidence.receipt()).equals(link.receiptSha256());
    }

    private @Nullable DeclarationVersion before(Declaration declaration) throws SQLException {
        return before(declaration.initiative(), declaration.year());
    }

    private @Nullable DeclarationVersion before(String initiative, FiscalYear year) throws SQLException {
        Map<String, DeclarationVersion> ofYear = current.get(year);
        if (ofYear == null) {
            ofYear = new HashMap<>();
            for (DeclarationVersion version : declarations.ofYear(year)) {
                ofYear.put(version.declaration().initiative(), version);
            }
            current.put(year, ofYear);
        }
        return ofYear.get(initiative);
    }
}
