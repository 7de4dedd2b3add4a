package org.balise.core.yaml;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.balise.api.disclosure.Disclosures;
import org.balise.api.disclosure.Notice;
import org.balise.api.problem.Problem;
import org.balise.api.rule.Condition;
import org.balise.core.problem.Problems;
import org.junit.jupiter.api.Test;

class DisclosuresReaderTest {
    private static final String KIND = """
            kinds:
              - id: interaction
                title: { fr: Échange, en: Exchange }
                rules: [informer]
                audience: { fr: Le public, en: The public }
                moment: { fr: Au début, en: At first }
                means: { fr: Un visuel, en: A visual }
                notices: [visuel]
            """;
    private static final String FIELD = """
            fields:
              - id: finalite
                label: { fr: But, en: Purpose }
                tier: plain
                text: { fr: divulgation.finalite, en: divulgation.finalite-en }
                required: true
            """;

    private final Problems problems = new Problems();

    @Test
    void readsKindsAndFieldsInOrder() {
        Disclosures read = disclosures(KIND + FIELD).orElseThrow();
        assertThat(read.kinds().get(0).when()).isEqualTo(Condition.ALWAYS);
        assertThat(read.field("finalite").orElseThrow().requiredWhen()).isEqualTo(Condition.ALWAYS);
        assertThat(read.withholding()).isNull();
        assertThat(problems.all()).isEmpty();
    }

    @Test
    void reportsEveryProblem() {
        String content = KIND + FIELD.replace("tier: plain", "tier: public") + "    required-when: [{ x: oui }]\n";
        assertThat(disclosures(content)).isEmpty();
        assertThat(codes()).contains("CODE-UNKNOWN", "REQUIRED-TWICE");
    }

    @Test
    void aConditionNamesFactsOfTheDictionary() {
        assertThat(disclosures(KIND.replace("    rules:", "    when: [{ inconnue: oui }]\n    rules:") + FIELD))
                .isEmpty();
        assertThat(codes()).containsExactly("FACT-UNKNOWN");
    }

    @Test
    void aNoticeNamesItsFieldsOnceEach() {
        Notice notice = notice("notices/visuel.yaml", "paragraph: { fr: \"{a} et {b}\", en: \"{b} and {a}\" }")
                .orElseThrow();
        assertThat(notice.fields()).containsExactly("a", "b");
    }

    @Test
    void aBlockHasOneKeyAndAFileItsName() {
        assertThat(notice("notices/autre.yaml", "{ paragraph: { fr: a, en: a }, heading: { fr: b, en: b } }"))
                .isEmpty();
        assertThat(codes()).containsExactlyInAnyOrder("NOTICE-BLOCK", "NOTICE-FILE-NAME");
    }

    private Optional<Disclosures> disclosures(String content) {
        return new DisclosuresReader(Map.of()).read("disclosures.yaml", bytes(content), problems);
    }

    private Optional<Notice> notice(String file, String block) {
        String content =
                "id: visuel\nform: visual\ntitle: { fr: T, en: T }\nsentence: { fr: \"{a}\", en: \"{a}\" }\nblocks:\n"
                        + "  - " + block + "\n";
        return new NoticeReader().read(file, bytes(content), problems);
    }

    private List<String> codes() {
        return problems.all().stream().map(Problem::code).toList();
    }

    private static byte[] bytes(String content) {
        return content.getBytes(StandardCharsets.UTF_8);
    }
}
