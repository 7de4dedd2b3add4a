package org.balise.registry.db;

import static org.assertj.core.api.Assertions.assertThat;
import static org.balise.registry.Samples.act;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import org.balise.registry.Act;
import org.balise.registry.JournalCheck;
import org.balise.registry.JournalEntry;
import org.balise.registry.RegistryLimits;
import org.balise.registry.form.Digest;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class RegistryLimitsTest {
    @TempDir
    private Path folder = Path.of("");

    @ParameterizedTest
    @EnumSource
    void theTablesHaveRoomForWhatIsTakenIn(Databases databases) throws SQLException {
        Location location = databases.location(folder);
        Registries.create(location, act("Essai")).close();
        try (Connection connection = databases.connect(location)) {
            assertThat(room(connection, "body", "id")).isEqualTo(RegistryLimits.BODY_ID);
            assertThat(room(connection, "declaration_version", "body")).isEqualTo(RegistryLimits.BODY_ID);
            assertThat(room(connection, "body_text", "content")).isEqualTo(RegistryLimits.NAME);
            assertThat(room(connection, "initiative", "id")).isEqualTo(RegistryLimits.INITIATIVE_ID);
            assertThat(room(connection, "declaration_version", "initiative")).isEqualTo(RegistryLimits.INITIATIVE_ID);
            assertThat(room(connection, "declaration_version", "name")).isEqualTo(RegistryLimits.NAME);
            assertThat(room(connection, "declaration_version", "portfolio")).isEqualTo(RegistryLimits.NAME);
            assertThat(room(connection, "declaration_version", "description")).isEqualTo(RegistryLimits.DESCRIPTION);
            assertThat(room(connection, "declaration_version", "shared_tool")).isEqualTo(RegistryLimits.SHARED_TOOL);
            assertThat(room(connection, "journal", "subject")).isEqualTo(RegistryLimits.SUBJECT);
            assertThat(room(connection, "journal", "done_by")).isEqualTo(Act.WHO_LIMIT);
            assertThat(room(connection, "journal", "why")).isEqualTo(Act.WHY_LIMIT);
        }
    }

    private static int room(Connection connection, String table, String column) throws SQLException {
        try (PreparedStatement statement =
                connection.prepareStatement("select character_maximum_length from information_schema.columns"
                        + " where table_schema = 'public' and table_name = ? and column_name = ?")) {
            statement.setString(1, table);
            statement.setString(2, column);
            try (ResultSet row = statement.executeQuery()) {
                assertThat(row.next()).as(table + "." + column).isTrue();
                return row.getInt(1);
            }
        }
    }

    /** Half a letter cannot be written in any encoding: its digest would never be found again. */
    @ParameterizedTest
    @EnumSource
    void aSubjectIsNeverCutInsideALetter(Databases databases) throws SQLException {
        Location location = databases.location(folder);
        Registries.create(location, act("Essai")).close();
        try (Database database = new Database(databases.connect(location), location)) {
            String subject = "x".repeat(RegistryLimits.SUBJECT - 1) + "\uD83D\uDE00 et la suite";
            database.write(connection -> new JournalTable(connection)
                    .add(act("Long"), JournalEntry.Action.CREATE, subject, new Digest().sha256()));
            List<JournalEntry> journal = database.read(connection -> new JournalTable(connection).all());
            assertThat(journal)
                    .last()
                    .extracting(JournalEntry::subject)
                    .isEqualTo("x".repeat(RegistryLimits.SUBJECT - 1));
            JournalCheck check = database.read(connection -> new Verification(connection).run(List.of()));
            assertThat(check.findings()).isEmpty();
        }
    }
}
