package org.balise.registry.db;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.balise.registry.Anchor;
import org.balise.registry.JournalCheck;
import org.balise.registry.JournalEntry;
import org.balise.registry.JournalFinding;
import org.balise.registry.JournalFinding.Kind;
import org.balise.registry.form.Digest;
import org.balise.registry.form.RecordForm;
import org.balise.registry.form.SnapshotForm;
import org.balise.registry.journal.Chain;

/**
 * Verifies the chain, and that all that is kept is what its entry says was written. The digest of an entry is that of its
 * rows, of one table or, for declarations, of the declarations and then of the assessments kept with them.
 */
final class Verification {
    private static final String BODY_POINTERS =
            "select v.entry from body b join body_version v on v.body = b.id" + " where v.version > b.version";
    private static final String DECLARATION_POINTERS = "select v.entry from declaration d join declaration_version v"
            + " on v.initiative = d.initiative and v.fiscal_year = d.fiscal_year where v.version > d.version";

    private final Connection connection;
    private final List<JournalFinding> findings = new ArrayList<>();
    private final Map<Long, Digest> written = new HashMap<>();

    Verification(Connection connection) {
        this.connection = connection;
    }

    JournalCheck run(List<Anchor> known) throws SQLException {
        JournalTable journal = new JournalTable(connection);
        List<JournalEntry> entries = journal.all();
        List<Anchor> anchors = new ArrayList<>(known);
        anchors.add(journal.head());
        snapshots(anchors);
        bodies();
        declarations();
        kinships();
        receipts();
        assessments();
        pointers();
        findings.addAll(Chain.verify(entries, anchors));
        contents(entries);
        return new JournalCheck(Chain.head(entries), anchors.size(), findings);
    }

    private void contents(List<JournalEntry> entries) {
        Set<Long> numbers = new HashSet<>();
        for (JournalEntry entry : entries) {
            numbers.add(entry.number());
            Digest digest = written.getOrDefault(entry.number(), new Digest());
            if (!digest.sha256().equals(entry.contentSha256())) {
                findings.add(new JournalFinding(Kind.CONTENT_ALTERED, entry.number()));
            }
        }
        written.keySet().stream()
                .filter(number -> !numbers.contains(number))
                .forEach(number -> findings.add(new JournalFinding(Kind.CONTENT_ORPHAN, number)));
    }

    private Digest digest(long entry) {
        return written.computeIfAbsent(entry, number -> new Digest());
    }

    private void bodies() throws SQLException {
        Map<Long, List<String>> byEntry = new HashMap<>();
        new BodyTable(connection)
                .everyVersion()
                .forEach(version -> byEntry.computeIfAbsent(version.entry(), number -> new ArrayList<>())
                        .add(RecordForm.of(version.body())));
        byEntry.forEach((entry, rows) -> digest(entry).lines(rows));
    }

    /** Entry by entry, since there may be a million rows. */
    private void declarations() throws SQLException {
        List<String> rows = new ArrayList<>();
        long[] entry = {0};
        new DeclarationTable(connection).everyVersion(version -> {
            if (version.entry() != entry[0]) {
                flush(entry[0], rows);
                entry[0] = version.entry();
            }
            rows.add(RecordForm.of(version.declaration()));
        });
        flush(entry[0], rows);
    }

    private void flush(long entry, List<String> rows) {
        if (!rows.isEmpty()) {
            digest(entry).lines(rows);
            rows.clear();
        }
    }

    /** What is current must be the last version: an older one put back would be an alteration that no digest shows. */
    private void pointers() throws SQLException {
        for (String query : List.of(BODY_POINTERS, DECLARATION_POINTERS)) {
            try (Statement statement = connection.createStatement();
                    ResultSet row = statement.executeQuery(query)) {
                while (row.next()) {
                    findings.add(new JournalFinding(Kind.CONTENT_ALTERED, row.getLong(1)));
                }
            }
        }
    }

    private void kinships() throws SQLException {
        new KinshipTable(connection)
                .everyVersion()
                .forEach(version -> digest(version.entry()).line(RecordForm.of(version.kinship())));
    }

    private void receipts() throws SQLException {
        new ReceiptTable(connection).all().forEach((sha256, kept) -> {
            if (!Digest.of(kept.content()).equals(sha256)) {
                findings.add(new JournalFinding(Kind.KEPT_ALTERED, kept.entry()));
            }
        });
    }

    /** After the declarations of the same entries, as they were written. */
    private void assessments() throws SQLException {
        new AssessmentTable(connection).every(kept -> {
            digest(kept.entry()).line(RecordForm.ofAssessment(kept.receipt(), kept.sha256()));
            if (!kept.intact()) {
                findings.add(new JournalFinding(Kind.KEPT_ALTERED, kept.entry()));
            }
        });
    }

    private void snapshots(List<Anchor> anchors) throws SQLException {
        SnapshotTable table = new SnapshotTable(connection);
        for (SnapshotTable.Kept kept : table.all()) {
            byte[] content = table.bytes(kept.label().year(), kept.label().revision())
                    .map(SnapshotTable.Bytes::content)
                    .orElse(new byte[0]);
            digest(kept.entry()).line(kept.label().sha256());
            if (Digest.of(content).equals(kept.label().sha256())) {
                anchors.add(SnapshotForm.anchor(content));
            } else {
                findings.add(new JournalFinding(Kind.KEPT_ALTERED, kept.entry()));
            }
        }
    }
}
