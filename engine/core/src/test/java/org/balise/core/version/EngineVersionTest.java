package org.balise.core.version;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class EngineVersionTest {

    @ParameterizedTest
    @CsvSource({
        "0.1.0, 0.1, true",
        "0.1.0-SNAPSHOT, 0.1.0, true",
        "0.2.0, 0.1.9, true",
        "0.1.0, 0.1.1, false",
        "1.0.0, 0.1, false",
        "0.1.0, 1.0, false",
        "0.1.0, 0.99999999999, false",
        "0.1.0, 99999999999.1, false"
    })
    void aPackSaysTheLeastVersionThatItNeeds(String version, String required, boolean satisfied) {
        assertThat(EngineVersion.satisfies(version, required)).isEqualTo(satisfied);
    }
}
