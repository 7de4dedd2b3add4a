package org.balise.core.yaml;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URISyntaxException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.balise.api.problem.Problem;

/**
 * One file of the test resources, in {@code good/<format>/} or {@code bad/<format>/}. A bad file is named after its
 * mistake and ends with comments: {@code # expect: line:column CODE [arguments]} for each problem, in order, and
 * {@code # schema: accepts} or {@code # schema: refuses} when a schema can be asked.
 */
final class Fixture {

    private static final String EXPECT = "# expect: ";
    private static final String SCHEMA = "# schema: ";

    private final String format;
    private final String name;
    private final byte[] content;

    Fixture(String format, String name, byte[] content) {
        this.format = format;
        this.name = name;
        this.content = content;
    }

    static Stream<Fixture> all(String kind) {
        Path root = resource(kind);
        try (Stream<Path> files = Files.walk(root)) {
            List<Fixture> fixtures = files.filter(Files::isRegularFile)
                    .sorted()
                    .map(file -> new Fixture(
                            root.relativize(file).getName(0).toString(),
                            root.relativize(file).getName(1).toString(),
                            read(file)))
                    .toList();
            return fixtures.stream();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static Fixture good(String format) {
        return new Fixture(format, "complete.yaml", read(resource("good/" + format + "/complete.yaml")));
    }

    static String describe(Problem problem) {
        return problem.line() + ":" + problem.column() + " " + problem.code() + " " + problem.arguments();
    }

    String format() {
        return format;
    }

    String name() {
        return name;
    }

    byte[] content() {
        return content;
    }

    List<String> expected() {
        return comments(EXPECT);
    }

    boolean judgedBySchema() {
        return !comments(SCHEMA).isEmpty();
    }

    boolean refusedBySchema() {
        return comments(SCHEMA).contains("refuses");
    }

    private List<String> comments(String start) {
        return new String(content, StandardCharsets.UTF_8)
                .lines()
                .filter(line -> line.startsWith(start))
                .map(line -> line.substring(start.length()))
                .toList();
    }

    private static Path resource(String name) {
        try {
            return Path.of(Fixture.class.getResource(name).toURI());
        } catch (URISyntaxException e) {
            throw new IllegalStateException(name, e);
        }
    }

    private static byte[] read(Path file) {
        try {
            return Files.readAllBytes(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public String toString() {
        return format + "/" + name;
    }
}
