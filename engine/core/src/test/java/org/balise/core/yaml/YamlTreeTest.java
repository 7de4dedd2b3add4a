package org.balise.core.yaml;

import static java.nio.charset.StandardCharsets.UTF_16LE;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import org.balise.core.problem.Place;
import org.balise.core.problem.Problems;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class YamlTreeTest {

    static Stream<Fixture> everyFile() {
        return Stream.concat(Fixture.all("good"), Fixture.all("bad"));
    }

    @Test
    void everyNodeKnowsItsPlace() {
        Node tree = read("a: 1\nb:\n  - \"x\"\n  - { é: ’y’ }\n");

        assertThat(tree)
                .isEqualTo(new MappingNode(
                        at(1, 1),
                        List.of(
                                entry(text(1, 1, "a"), text(1, 4, "1")),
                                entry(
                                        text(2, 1, "b"),
                                        new SequenceNode(
                                                at(3, 3),
                                                List.of(
                                                        new ScalarNode(at(3, 5), "x", false),
                                                        new MappingNode(
                                                                at(4, 5),
                                                                List.of(entry(
                                                                        text(4, 7, "é"), text(4, 10, "’y’"))))))))));
    }

    @Test
    void columnsCountCharactersAndNotBytes() {
        MappingNode tree = (MappingNode) read("{ \uD83C\uDF41é: a, b: c }");

        assertThat(tree.entries().get(1).key().place()).isEqualTo(at(1, 10));
    }

    @Test
    void aByteOrderMarkIsNotPartOfTheText() {
        assertThat(read("\uFEFFa: 1")).isEqualTo(read("a: 1"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"\r\n", "\r"})
    void linesOfOtherSystemsAreCountedAlike(String end) {
        assertThat(read("a: 1" + end + "b: 2" + end)).isEqualTo(read("a: 1\nb: 2\n"));
    }

    @Test
    void theFirstOfTwoEqualKeysIsKept() {
        Problems problems = new Problems();

        Node tree = YamlTree.read("f", "a: 1\na: 2".getBytes(UTF_8), problems).orElseThrow();

        assertThat(tree).isEqualTo(new MappingNode(at(1, 1), List.of(entry(text(1, 1, "a"), text(1, 4, "1")))));
        assertThat(problems.errors()).isEqualTo(1);
    }

    @Test
    void bytesThatAreNotUtf8() {
        assertThat(problems("a: 1\nb: caf".getBytes(UTF_8), new byte[] {(byte) 0xE9}, "\nc: 2".getBytes(UTF_8)))
                .containsExactly("2:7 FILE-NOT-UTF-8 [0xE9]");
        assertThat(problems(new byte[] {'a', ':', ' ', (byte) 0xC3})).containsExactly("1:4 FILE-NOT-UTF-8 [0xC3]");
        assertThat(problems(new byte[] {(byte) 0xFF, (byte) 0xFE}, "a: 1".getBytes(UTF_16LE)))
                .containsExactly("0:0 FILE-UTF-16 []");
    }

    @Test
    void filesThatAreNotText() {
        assertThat(problems("%PDF-1.7\n".getBytes(UTF_8))).containsExactly("0:0 FILE-BINARY []");
        assertThat(problems(new byte[] {'P', 'K', 3, 4, 0, 0})).containsExactly("0:0 FILE-BINARY []");
    }

    @Test
    void charactersThatNobodySees() {
        assertThat(problems("a: 1\u0000\nb: \u0007\u007F".getBytes(UTF_8)))
                .containsExactly("1:5 NUL-BYTE []", "2:4 CONTROL-CHARACTER [U+0007]", "2:5 CONTROL-CHARACTER [U+007F]");
    }

    @Test
    void aFileFullOfNulBytesIsNotReportedByteByByte() {
        assertThat(problems(new byte[100_000])).hasSize(20);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "\n\n", "# rien\n", "---\n", "~", "null", "\uFEFF"})
    void aFileWithNothingInIt(String content) {
        assertThat(problems(content.getBytes(UTF_8))).containsExactly("0:0 FILE-EMPTY []");
    }

    @Test
    void theLimitOfSizeIsTheLastSizeAccepted() {
        byte[] content = "a: 123".getBytes(UTF_8);
        Problems problems = new Problems();

        assertThat(YamlTree.read("f", content, content.length, problems)).isPresent();
        assertThat(YamlTree.read("f", content, content.length - 1, problems)).isEmpty();
        assertThat(problems.all().stream().map(Fixture::describe)).containsExactly("0:0 FILE-TOO-LARGE [6, 5]");
    }

    @Test
    void theLimitOfDepthIsTheLastDepthAccepted() {
        assertThat(problems(nested(YamlTree.DEEPEST))).isEmpty();
        assertThat(problems(nested(YamlTree.DEEPEST + 1))).containsExactly("1:51 YAML-TOO-DEEP [50]");
        assertThat(problems(nested(1_000_000))).containsExactly("1:51 YAML-TOO-DEEP [50]");
        assertThat(problems("- ".repeat(200_000).getBytes(UTF_8))).containsExactly("1:101 YAML-TOO-DEEP [50]");
    }

    @Test
    void aVeryLongNameDoesNotExhaustTheStack() {
        byte[] content = ("id: a" + "-a".repeat(1_000_000)).getBytes(UTF_8);
        Problems problems = new Problems();

        new QuestionnaireReader().read("f", content, problems);

        assertThat(problems.all().stream().map(problem -> problem.code())).contains("ID-FORMAT");
        assertThat(problems.all().toString()).hasSizeLessThan(2_000);
    }

    /** Whatever is done to a file, a reader reports problems and throws nothing. The seed is fixed. */
    @ParameterizedTest
    @MethodSource("everyFile")
    void aDamagedFileIsReportedAndNothingElse(Fixture fixture) {
        Random random = new Random(20261123);
        for (int i = 0; i < 20; i++) {
            byte[] damaged = damaged(fixture.content(), random);
            Fixture copy = new Fixture(fixture.format(), fixture.name(), damaged);

            assertThat(Readers.problems(copy)).isEqualTo(Readers.problems(copy));
        }
    }

    private static byte[] damaged(byte[] content, Random random) {
        byte[] signs = "{}[]:,&*!|>'\"%@`#-? \n\t\\\0\u007F".getBytes(UTF_8);
        byte[] damaged =
                Arrays.copyOf(content, random.nextInt(4) == 0 ? random.nextInt(content.length) : content.length);
        for (int i = 0; i < 1 + random.nextInt(4) && damaged.length > 0; i++) {
            boolean sign = random.nextInt(5) > 0;
            damaged[random.nextInt(damaged.length)] =
                    sign ? signs[random.nextInt(signs.length)] : (byte) random.nextInt(256);
        }
        return damaged;
    }

    private static byte[] nested(int depth) {
        return ("[".repeat(depth) + "]".repeat(depth)).getBytes(UTF_8);
    }

    private static Node read(String content) {
        Problems problems = new Problems();
        Node tree = YamlTree.read("f", content.getBytes(UTF_8), problems).orElseThrow();
        problems.throwIfErrors();
        return tree;
    }

    private static List<String> problems(byte[]... parts) {
        int length = Arrays.stream(parts).mapToInt(part -> part.length).sum();
        byte[] content = new byte[length];
        int end = 0;
        for (byte[] part : parts) {
            System.arraycopy(part, 0, content, end, part.length);
            end += part.length;
        }
        Problems problems = new Problems();
        YamlTree.read("f", content, problems);
        return problems.all().stream().map(Fixture::describe).toList();
    }

    private static MappingNode.Entry entry(ScalarNode key, Node value) {
        return new MappingNode.Entry(key, value);
    }

    private static ScalarNode text(int line, int column, String text) {
        return new ScalarNode(at(line, column), text, true);
    }

    private static Place at(int line, int column) {
        return new Place("f", line, column);
    }
}
