package org.balise.registry.db;

import java.sql.Connection;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.balise.api.problem.Problem;
import org.balise.api.problem.ProblemsException;
import org.balise.api.registry.Declaration;
import org.balise.api.registry.FiscalYear;
import org.balise.api.registry.Kinship;
import org.balise.api.registry.PublicBody;
import org.balise.registry.Act;
import org.balise.registry.DeclarationVersion;
import org.balise.registry.JournalEntry;
import org.balise.registry.form.Digest;
import org.balise.registry.form.SnapshotForm;

/** Freezes a year within one transaction. */
record Freezing(Connection connection, String label) {

    byte[] freeze(FiscalYear year, LocalDate collectedOn, Act act) throws SQLException {
        if (!FiscalYear.of(collectedOn).equals(year)) {
            throw problem(
                    "FREEZE-DATE",
                    year.toString(),
                    collectedOn.toString(),
                    year.from().toString(),
                    year.lastDay().toString());
        }
        List<Declaration> declarations = new DeclarationTable(connection)
                .ofYear(year).stream()
                        .filter(version -> !version.withdrawn())
                        .map(DeclarationVersion::declaration)
                        .sorted(Comparator.comparing(Declaration::initiative))
                        .toList();
        if (declarations.isEmpty()) {
            throw problem("FREEZE-EMPTY", year.toString());
        }
        List<PublicBody> bodies = expected(declarations, collectedOn);
        List<Kinship> kinships = about(year, declarations, new KinshipTable(connection).inForce());
        String substance = SnapshotForm.substance(bodies, declarations, kinships, collectedOn);
        SnapshotTable table = new SnapshotTable(connection);
        Optional<SnapshotTable.Last> last = table.last(year);
        if (last.filter(before -> before.substanceSha256().equals(substance)).isPresent()) {
            throw problem(
                    "FREEZE-UNCHANGED",
                    year.toString(),
                    Integer.toString(last.get().revision()));
        }
        JournalTable journal = new JournalTable(connection);
        SnapshotForm.Content content = new SnapshotForm.Content(
                year,
                last.map(before -> before.revision() + 1).orElse(1),
                collectedOn,
                act.at().toLocalDate(),
                last.isPresent() ? act.why() : null,
                journal.head(),
                bodies,
                declarations,
                kinships);
        byte[] bytes = SnapshotForm.write(content);
        String sha256 = Digest.of(bytes);
        String subject = year + " · " + content.revision();
        long entry = journal.add(
                act,
                JournalEntry.Action.FREEZE,
                subject,
                new Digest().line(sha256).sha256());
        table.insert(content.label(sha256), substance, bytes, entry);
        return bytes;
    }

    /**
     * The decisions that count for a year: taken for it or for an earlier one, and linked, from one to the next, to an
     * initiative that it declares. One about another year is no reason to freeze this one again.
     */
    private static List<Kinship> about(FiscalYear year, List<Declaration> declarations, List<Kinship> all) {
        List<Kinship> until = all.stream()
                .filter(kinship -> kinship.year().compareTo(year) <= 0)
                .toList();
        Set<String> linked = declarations.stream().map(Declaration::initiative).collect(Collectors.toSet());
        boolean grown = true;
        while (grown) {
            grown = false;
            for (Kinship kinship : until) {
                if (linked.contains(kinship.from()) != linked.contains(kinship.to())) {
                    linked.add(kinship.from());
                    linked.add(kinship.to());
                    grown = true;
                }
            }
        }
        return until.stream().filter(kinship -> linked.contains(kinship.from())).toList();
    }

    /** The bodies that exist on the date of the collection, and those that declared all the same. */
    private List<PublicBody> expected(List<Declaration> declarations, LocalDate collectedOn) throws SQLException {
        Set<String> declaring = declarations.stream().map(Declaration::body).collect(Collectors.toSet());
        return new BodyTable(connection)
                .current().values().stream()
                        .map(BodyTable.Version::body)
                        .filter(body -> declaring.contains(body.id())
                                || body.name(collectedOn).isPresent())
                        .toList();
    }

    private ProblemsException problem(String code, String... arguments) {
        return new ProblemsException(Problem.error(label, 0, 0, code, arguments));
    }
}
