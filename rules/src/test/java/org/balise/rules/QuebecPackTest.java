package org.balise.rules;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.balise.core.pack.LoadedRules;
import org.balise.core.pack.PackLoader;
import org.junit.jupiter.api.Test;

class QuebecPackTest {

    @Test
    void loads_by_the_same_door_as_any_pack() {
        LoadedRules rules = new PackLoader(QuebecPackTest.class.getClassLoader()).load(List.of(), "ia-quebec");
        assertThat(rules.book().packs()).extracting("id").containsExactly("quebec");
    }
}
