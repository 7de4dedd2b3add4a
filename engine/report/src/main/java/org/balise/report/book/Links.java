package org.balise.report.book;

import org.balise.api.text.Language;
import org.jspecify.annotations.Nullable;

/**
 * Where the parts of a book are found from one of its pages. An empty address means that the medium has no such place.
 */
interface Links {
    /** Links inside one document, where only rules have a place of their own. */
    Links DOCUMENT = (chapter, anchor) -> "";

    /**
     * Links between the pages of a site.
     *
     * @param up what leads from the page to the folder of its language: empty, or {@code ../}
     */
    static Links site(String up, Language language) {
        return new Links() {
            @Override
            public String to(Chapter chapter, String anchor) {
                return up + chapter.file(language) + (anchor.isEmpty() ? "" : "#" + anchor);
            }

            @Override
            public String rule(String id) {
                return up + Chapter.rule(id, language);
            }
        };
    }

    /** A place in a chapter: the id of a question, a norm, a parameter or a role, or that of {@link #principle}. */
    String to(Chapter chapter, String anchor);

    default String rule(String id) {
        return "#" + id;
    }

    /** The anchor of a principle; null for the rules of none. */
    static String principle(@Nullable Integer number) {
        return number == null ? "principe-0" : "principe-" + number;
    }
}
