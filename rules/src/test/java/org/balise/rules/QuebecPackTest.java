package org.balise.rules;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.balise.core.pack.LoadedRules;
import org.balise.core.pack.PackLoader;
import org.junit.jupiter.api.Test;

class QuebecPackTest {
    private final PackLoader loader = new PackLoader(QuebecPackTest.class.getClassLoader());

    @Test
    void loads_by_the_same_door_as_any_pack() {
        LoadedRules rules = loader.load(List.of(), "ia-quebec");
        assertThat(rules.book().packs()).extracting("id").containsExactly("quebec");
    }

    @Test
    void passes_every_lint() {
        assertThat(loader.check(List.of(), "ia-quebec")).isEmpty();
    }
}
