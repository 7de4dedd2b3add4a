package org.balise.report.disclosure;

import org.balise.api.text.Language;
import org.balise.report.html.Element;

/**
 * Words with the language they are in, which may not be that of the page: an answer that has no translation stays in
 * the language of the person who gave it.
 */
record Said(String text, Language language) {

    /** The words in an element, which says its language where it is not that of the page. */
    Element in(Element element, Language page) {
        if (language != page) {
            element.with("lang", language.tag()).with("xml:lang", language.tag());
        }
        return element.text(text);
    }
}
