package org.balise.registry.db;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.balise.registry.Samples.ASSESSMENT;
import static org.balise.registry.Samples.EVIDENCE;
import static org.balise.registry.Samples.RECEIPT;
import static org.balise.registry.Samples.YEAR;
import static org.balise.registry.Samples.act;
import static org.balise.registry.Samples.assessed;
import static org.balise.registry.Samples.declaration;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.Date;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.assertj.core.api.InstanceOfAssertFactories;
import org.balise.api.problem.Problem;
import org.balise.api.problem.ProblemsException;
import org.balise.registry.DeclarationVersion;
import org.balise.registry.JournalCheck;
import org.balise.registry.JournalEntry;
import org.balise.registry.Outcome;
import org.balise.registry.Proposal;
import org.balise.registry.Registry;
import org.balise.registry.form.Digest;
import org.flywaydb.core.Flyway;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** A registry made and filled by the first version is brought to the structure of this one, and still verifies. */
class UpgradeTest {
    /** What the first version wrote: bodies, an import with an assessment, a frozen year, a correction, a decision. */
    private static final String FILLED = "registry-v1.json";

    @TempDir
    private Path folder = Path.of("");

    @ParameterizedTest
    @EnumSource
    void aRegistryOfTheFirstVersionIsUpgraded(Databases databases) throws Exception {
        Location location = first(databases);
        assertThat(codes(location)).containsExactly("REGISTRY-OLDER");
        assertThat(Registries.upgrade(location, act("Nouvelle version"))).contains("1");
        assertThat(Registries.upgrade(location, act("Encore"))).isEmpty();
        try (Registry registry = Registries.open(location)) {
            JournalCheck check = registry.verify(List.of());
            assertThat(check.findings()).isEmpty();
            assertThat(check.anchors())
                    .as("the year frozen then, and the registry")
                    .isEqualTo(2);
            assertThat(registry.journal())
                    .extracting(JournalEntry::action)
                    .hasSize(7)
                    .endsWith(JournalEntry.Action.UPGRADE);
            assertThat(registry.declarations(YEAR))
                    .extracting(version -> version.declaration().status())
                    .containsExactly("abandonne", "developpement", "production");
            assertThat(registry.snapshot(YEAR, 1))
                    .hasValueSatisfying(
                            frozen -> assertThat(frozen.declarations()).hasSize(3));
            assertThat(registry.receipt(Digest.of(RECEIPT))).contains(RECEIPT);
            assertThat(registry.assessment(Digest.of(RECEIPT))).isEmpty();
        }
    }

    /** The first version kept no assessment: to declare again, without any other change, is enough to have it kept. */
    @ParameterizedTest
    @EnumSource
    void anOldDeclarationGetsItsAssessment(Databases databases) throws Exception {
        Location location = first(databases);
        Registries.upgrade(location, act("Nouvelle version"));
        try (Registry registry = Registries.open(location)) {
            List<DeclarationVersion> before = registry.declarations(YEAR);
            List<Proposal> again = List.of(new Proposal(assessed(declaration("b-1", "b", "production")), 1, EVIDENCE));
            assertThat(registry.declare(again, false, "b-1", act("Avec ses réponses")))
                    .isEqualTo(new Outcome(0, 0, 1, 8));
            assertThat(registry.declare(again, false, "b-1", act("Encore"))).isEqualTo(new Outcome(0, 0, 1, 0));
            assertThat(registry.declarations(YEAR)).isEqualTo(before);
            assertThat(registry.assessment(Digest.of(RECEIPT))).contains(ASSESSMENT);
            assertThat(registry.verify(List.of()).findings()).isEmpty();
        }
    }

    /** Definitions are not undone in a file: an upgrade that was killed in the middle is run again. */
    @ParameterizedTest
    @EnumSource
    void anUpgradeCutShortIsFinished(Databases databases) throws Exception {
        Location location = first(databases);
        databases.change(
                location,
                "create table assessment (receipt varchar(64) primary key references receipt"
                        + " (sha256), sha256 varchar(64) not null, content bytea not null, entry bigint not null,"
                        + " constraint assessment_entry foreign key (entry) references journal (entry))");
        assertThat(codes(location)).containsExactly("REGISTRY-OLDER");
        assertThat(Registries.upgrade(location, act("Encore"))).contains("1");
        assertThat(codes(location)).isEmpty();
    }

    @ParameterizedTest
    @EnumSource
    void aLaterVersionIsLeftAlone(Databases databases) {
        Location location = databases.location(folder);
        Registries.create(location, act("Essai")).close();
        databases.change(location, "update \"flyway_schema_history\" set \"version\" = '4' where \"version\" = '3'");
        assertThat(codes(location)).containsExactly("REGISTRY-VERSION");
        assertThatThrownBy(() -> Registries.upgrade(location, act("Essai")))
                .asInstanceOf(InstanceOfAssertFactories.type(ProblemsException.class))
                .satisfies(
                        e -> assertThat(e.problems()).extracting(Problem::code).containsExactly("REGISTRY-VERSION"));
    }

    private static List<String> codes(Location location) {
        try (Registry registry = Registries.open(location)) {
            return registry.verify(List.of()).findings().stream()
                    .map(Object::toString)
                    .toList();
        } catch (ProblemsException e) {
            return e.problems().stream().map(Problem::code).toList();
        }
    }

    private Location first(Databases databases) throws SQLException, IOException {
        Location location = databases.location(folder);
        try (Connection connection = databases.connect(location)) {
            Flyway.configure()
                    .dataSource(connection.getMetaData().getURL(), user(databases), "")
                    .loggers("slf4j")
                    .locations("classpath:org/balise/registry/db/migration")
                    .target("1")
                    .load()
                    .migrate();
            try (Statement statement = connection.createStatement()) {
                statement.execute("delete from registry_state");
            }
            for (Map.Entry<String, JsonNode> table : filled().properties()) {
                for (JsonNode row : table.getValue()) {
                    insert(connection, table.getKey(), row);
                }
            }
        }
        return location;
    }

    private static String user(Databases databases) {
        return databases == Databases.H2 ? "sa" : "postgres";
    }

    private static JsonNode filled() throws IOException {
        try (InputStream in = Objects.requireNonNull(UpgradeTest.class.getResourceAsStream(FILLED))) {
            return JsonMapper.shared().readTree(in);
        }
    }

    private static void insert(Connection connection, String table, JsonNode row) throws SQLException {
        List<String> columns = new ArrayList<>(row.propertyNames());
        String places = String.join(", ", columns.stream().map(column -> "?").toList());
        try (PreparedStatement insert = connection.prepareStatement(
                "insert into " + table + " (" + String.join(", ", columns) + ") values (" + places + ")")) {
            for (int i = 0; i < columns.size(); i++) {
                insert.setObject(i + 1, value(table, columns.get(i), row.get(columns.get(i))));
            }
            insert.executeUpdate();
        }
    }

    private static Object value(String table, String column, JsonNode cell) {
        if (cell.isNumber()) {
            return cell.longValue();
        } else if (cell.isBoolean()) {
            return cell.booleanValue();
        } else if (table.equals("snapshot") && column.equals("content")) {
            return cell.stringValue().getBytes(StandardCharsets.UTF_8);
        }
        boolean day = column.endsWith("_on") || column.equals("valid_from") || column.equals("assessed_as_of");
        return day ? Date.valueOf(cell.stringValue()) : cell.stringValue();
    }
}
