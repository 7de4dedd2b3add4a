package org.balise.core.problem;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DidYouMeanTest {

    @ParameterizedTest
    @CsvSource({
        "kitten, sitting, 3",
        "ab, ba, 1",
        "abc, abc, 0",
        "'', abc, 3",
        "abc, '', 3",
        "ca, abc, 3",
        "iag.tpye, iag.type, 1"
    })
    void countsEdits(String a, String b, int expected) {
        assertThat(DidYouMean.distance(a, b)).isEqualTo(expected);
        assertThat(DidYouMean.distance(b, a)).isEqualTo(expected);
    }

    @Test
    void takesTheNearest() {
        assertThat(DidYouMean.nearest("ia.sistem", List.of("iag.type", "ia.systeme", "rp.collecte")))
                .isEqualTo("ia.systeme");
    }

    @Test
    void ignoresCase() {
        assertThat(DidYouMean.nearest("OUI", List.of("oui", "non"))).isEqualTo("oui");
        assertThat(DidYouMean.nearest("iv", List.of("I", "II", "III", "IV"))).isEqualTo("IV");
    }

    @Test
    void takesTheFirstInTheAlphabetWhenTwoAreEquallyNear() {
        assertThat(DidYouMean.nearest("preuve.x", List.of("preuve.b", "preuve.a", "preuve.c")))
                .isEqualTo("preuve.a");
        assertThat(DidYouMean.nearest("preuve.x", List.of("preuve.c", "preuve.a", "preuve.b")))
                .isEqualTo("preuve.a");
    }

    @Test
    void saysNothingRatherThanSomethingFar() {
        assertThat(DidYouMean.nearest("autre.chose", List.of("ia.systeme", "iag.type")))
                .isEmpty();
        assertThat(DidYouMean.nearest("3", List.of("I", "II"))).isEmpty();
        assertThat(DidYouMean.nearest("oui", List.of())).isEmpty();
    }
}
