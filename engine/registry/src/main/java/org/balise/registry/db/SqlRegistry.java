package org.balise.registry.db;

import java.sql.Connection;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedSet;
import org.balise.api.problem.Problem;
import org.balise.api.problem.ProblemsException;
import org.balise.api.registry.FiscalYear;
import org.balise.api.registry.Kinship;
import org.balise.api.registry.PublicBody;
import org.balise.api.registry.Snapshot;
import org.balise.registry.Act;
import org.balise.registry.Anchor;
import org.balise.registry.DeclarationVersion;
import org.balise.registry.JournalCheck;
import org.balise.registry.JournalEntry;
import org.balise.registry.JournalEntry.Action;
import org.balise.registry.Outcome;
import org.balise.registry.Progress;
import org.balise.registry.Proposal;
import org.balise.registry.Registry;
import org.balise.registry.SnapshotLabel;
import org.balise.registry.StatusChange;
import org.balise.registry.form.Digest;
import org.balise.registry.form.RecordForm;
import org.balise.registry.form.SnapshotForm;
import org.jspecify.annotations.Nullable;

/** A registry in a database that answers to SQL. */
final class SqlRegistry implements Registry {
    private static final Comparator<DeclarationVersion> BY_INITIATIVE =
            Comparator.comparing(version -> version.declaration().initiative());

    /** What the journal has room for; all that is withdrawn is told by the versions themselves. */
    private static final int SUBJECT_LIMIT = 1000;

    private final Database database;

    SqlRegistry(Database database) {
        this.database = database;
    }

    /** Opens the journal of a registry just made. */
    void created(String subject, Act act) {
        database.write(
                connection -> new JournalTable(connection).add(act, Action.CREATE, subject, new Digest().sha256()));
    }

    /** Tells in the journal of an upgrade just made. */
    void upgraded(String from, String to, Act act) {
        database.write(connection ->
                new JournalTable(connection).add(act, Action.UPGRADE, from + " → " + to, new Digest().sha256()));
    }

    @Override
    public List<PublicBody> bodies() {
        return database.read(connection -> new BodyTable(connection)
                .current().values().stream().map(BodyTable.Version::body).toList());
    }

    @Override
    public Outcome keepBodies(List<PublicBody> bodies, String subject, Act act) {
        return database.write(connection -> {
            Map<String, BodyTable.Version> current = new BodyTable(connection).current();
            List<PublicBody> different = bodies.stream()
                    .filter(body -> !same(body, current.get(body.id())))
                    .sorted(Comparator.comparing(PublicBody::id))
                    .toList();
            int changed = (int) different.stream()
                    .filter(body -> current.containsKey(body.id()))
                    .count();
            long entry = 0;
            if (!different.isEmpty()) {
                Digest digest = new Digest()
                        .lines(different.stream().map(RecordForm::of).toList());
                entry = new JournalTable(connection).add(act, Action.KEEP_BODIES, subject, digest.sha256());
                List<BodyTable.Version> versions = new ArrayList<>();
                for (PublicBody body : different) {
                    BodyTable.Version before = current.get(body.id());
                    versions.add(new BodyTable.Version(body, before == null ? 1 : before.version() + 1, entry));
                }
                new BodyTable(connection).insert(versions);
            }
            return new Outcome(different.size() - changed, changed, bodies.size() - different.size(), entry);
        });
    }

    private static boolean same(PublicBody body, BodyTable.@Nullable Version kept) {
        return kept != null && kept.body().equals(body);
    }

    @Override
    public List<DeclarationVersion> declarations(FiscalYear year) {
        return database.read(connection -> sorted(new DeclarationTable(connection).ofYear(year)));
    }

    @Override
    public List<DeclarationVersion> lastDeclarations() {
        return database.read(connection -> sorted(new DeclarationTable(connection).last()));
    }

    /** The database may order letters in another way than the snapshots do. */
    private static List<DeclarationVersion> sorted(List<DeclarationVersion> versions) {
        return versions.stream().sorted(BY_INITIATIVE).toList();
    }

    @Override
    public Outcome declare(List<Proposal> proposals, boolean imported, String subject, Act act, Progress progress) {
        return database.write(connection -> new Declaring(connection, database.label())
                .keep(proposals, imported ? Action.IMPORT : Action.DECLARE, subject, act, progress));
    }

    @Override
    public Outcome withdraw(SortedSet<String> initiatives, FiscalYear year, Act act) {
        String all = year + " · " + String.join(", ", initiatives);
        String subject = all.length() <= SUBJECT_LIMIT ? all : all.substring(0, SUBJECT_LIMIT - 1) + "…";
        return database.write(
                connection -> new Declaring(connection, database.label()).withdraw(initiatives, year, subject, act));
    }

    @Override
    public List<DeclarationVersion> history(String initiative) {
        return database.read(connection -> new DeclarationTable(connection)
                .ofInitiative(initiative).stream()
                        .sorted(Comparator.comparingLong(DeclarationVersion::entry)
                                .thenComparing(version -> version.declaration().year()))
                        .toList());
    }

    @Override
    public List<StatusChange> statuses(String initiative) {
        return database.read(connection -> new DeclarationTable(connection).statuses(initiative));
    }

    @Override
    public Optional<String> receipt(String sha256) {
        return database.read(connection -> new ReceiptTable(connection).find(sha256));
    }

    @Override
    public Optional<String> assessment(String receiptSha256) {
        return database.read(connection -> new AssessmentTable(connection).find(receiptSha256))
                .map(kept -> {
                    if (!kept.intact()) {
                        throw database.problem("ASSESSMENT-ALTERED", receiptSha256);
                    }
                    return kept.content();
                });
    }

    @Override
    public List<Kinship> kinships() {
        return database.read(connection -> new KinshipTable(connection).inForce());
    }

    @Override
    public boolean decide(Kinship kinship, Act act) {
        return database.write(connection -> {
            if (new KinshipTable(connection).inForce().contains(kinship)) {
                return false;
            }
            List<Problem> unknown = new ArrayList<>();
            var known = new DeclarationTable(connection).initiatives();
            for (String initiative : List.of(kinship.from(), kinship.to())) {
                if (!known.contains(initiative)) {
                    unknown.add(Problem.error(database.label(), 0, 0, "INITIATIVE-UNKNOWN", initiative));
                }
            }
            if (!unknown.isEmpty()) {
                throw new ProblemsException(unknown);
            }
            return keep(connection, kinship, true, act);
        });
    }

    @Override
    public boolean withdraw(Kinship kinship, Act act) {
        return database.write(connection ->
                new KinshipTable(connection).inForce().contains(kinship) && keep(connection, kinship, false, act));
    }

    private static boolean keep(Connection connection, Kinship kinship, boolean inForce, Act act) throws SQLException {
        String sha256 = new Digest().line(RecordForm.of(kinship)).sha256();
        String subject = kinship.from() + " · " + kinship.to();
        long entry = new JournalTable(connection).add(act, inForce ? Action.DECIDE : Action.WITHDRAW, subject, sha256);
        new KinshipTable(connection).insert(new KinshipTable.Version(kinship, inForce, entry));
        return true;
    }

    @Override
    public Snapshot freeze(FiscalYear year, LocalDate collectedOn, Act act) {
        byte[] bytes =
                database.write(connection -> new Freezing(connection, database.label()).freeze(year, collectedOn, act));
        return SnapshotForm.read(bytes);
    }

    @Override
    public List<SnapshotLabel> snapshots() {
        return database.read(connection -> new SnapshotTable(connection)
                .all().stream().map(SnapshotTable.Kept::label).toList());
    }

    @Override
    public Optional<Snapshot> snapshot(FiscalYear year, int revision) {
        return snapshotBytes(year, revision).map(bytes -> snapshot(year, revision, bytes));
    }

    /** The content says which year it is: the label under which it is kept may have been altered. */
    private Snapshot snapshot(FiscalYear year, int revision, byte[] bytes) {
        try {
            Snapshot snapshot = SnapshotForm.read(bytes);
            if (snapshot.year().equals(year) && snapshot.revision() == revision) {
                return snapshot;
            }
        } catch (IllegalArgumentException e) {
            ProblemsException problem = altered(year, revision);
            problem.initCause(e);
            throw problem;
        }
        throw altered(year, revision);
    }

    private ProblemsException altered(FiscalYear year, int revision) {
        return database.problem("SNAPSHOT-ALTERED", year.toString(), Integer.toString(revision));
    }

    @Override
    public Optional<Snapshot> snapshot(FiscalYear year) {
        Map<FiscalYear, Integer> last = new HashMap<>();
        snapshots().forEach(label -> last.put(label.year(), label.revision()));
        return Optional.ofNullable(last.get(year)).flatMap(revision -> snapshot(year, revision));
    }

    @Override
    public Optional<byte[]> snapshotBytes(FiscalYear year, int revision) {
        return database.read(connection -> new SnapshotTable(connection).bytes(year, revision))
                .map(kept -> {
                    if (!Digest.of(kept.content()).equals(kept.sha256())) {
                        throw altered(year, revision);
                    }
                    return kept.content();
                });
    }

    @Override
    public List<JournalEntry> journal() {
        return database.read(connection -> new JournalTable(connection).all());
    }

    @Override
    public JournalCheck verify(List<Anchor> known) {
        return database.read(connection -> new Verification(connection).run(known));
    }

    @Override
    public void close() {
        database.close();
    }
}
