package org.balise.core.yaml;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import org.balise.api.problem.ProblemsException;
import org.balise.core.problem.Problems;
import org.junit.jupiter.api.Test;

class TreeCodecTest {

    @Test
    void aTreeComesBackWithEveryPosition() {
        Fixture.all("good").forEach(fixture -> {
            Node tree = YamlTree.read(fixture.name(), fixture.content(), new Problems())
                    .orElseThrow();
            assertThat(TreeCodec.decode(fixture.name(), TreeCodec.encode(tree)))
                    .as(fixture.format())
                    .isEqualTo(tree);
        });
    }

    @Test
    void whatIsDamagedIsRefused() {
        byte[] whole = TreeCodec.encode(
                YamlTree.read("x.yaml", bytes("a: [b, c]"), new Problems()).orElseThrow());
        for (int length = 0; length < whole.length; length++) {
            byte[] cut = Arrays.copyOf(whole, length);
            assertThatThrownBy(() -> TreeCodec.decode("x.yaml", cut)).isInstanceOf(IllegalArgumentException.class);
        }
    }

    @Test
    void aPersonCannotGiveATreeInPlaceOfAText() {
        byte[] tree = TreeCodec.encode(
                YamlTree.read("dossier.yaml", Fixture.good("dossier").content(), new Problems())
                        .orElseThrow());
        assertThatThrownBy(() -> new DossierReader(Readers.book()).read("dossier.yaml", tree))
                .isInstanceOfSatisfying(
                        ProblemsException.class,
                        refused -> assertThat(refused.problems())
                                .extracting("code")
                                .containsExactly("FILE-BINARY"));
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }
}
