package org.balise.report;

import org.balise.api.text.Bilingual;

/** Short for tests. */
final class Texts {
    private Texts() {}

    static Bilingual both(String fr, String en) {
        return new Bilingual(fr, en);
    }
}
