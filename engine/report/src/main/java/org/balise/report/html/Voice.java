package org.balise.report.html;

import java.util.List;
import org.balise.api.text.Bilingual;
import org.balise.api.text.Language;
import org.balise.report.ReportLanguage;
import org.balise.report.text.Messages;

/** Says each text in the language of the report, or in both, each marked with its own. */
public final class Voice {
    private final ReportLanguage language;
    private final Messages messages = Messages.standard();

    public Voice(ReportLanguage language) {
        this.language = language;
    }

    ReportLanguage language() {
        return language;
    }

    public Bilingual message(String key, Object... arguments) {
        return messages.say(key, arguments);
    }

    /** A line of text in an element; two languages are separated by a bar. */
    public Element line(String element, String cssClass, Bilingual text) {
        Element target = new Element(element, cssClass);
        if (single(text)) {
            return target.text(text.in(language.main()));
        }
        return target.add(span("l1", Language.FR, text))
                .add(new Element("span", "bar").text(" | "))
                .add(span("l2", Language.EN, text));
    }

    /** Text in a cell or a list item; two languages stand one above the other. */
    public Element stacked(String element, String cssClass, Bilingual text) {
        Element target = new Element(element, cssClass);
        if (single(text)) {
            return target.text(text.in(language.main()));
        }
        return target.add(span("st l1", Language.FR, text), span("st l2", Language.EN, text));
    }

    /** A paragraph; two languages face each other. */
    Element facing(String cssClass, Bilingual text) {
        if (single(text)) {
            return new Element("p", cssClass).text(text.in(language.main()));
        }
        return new Element("div", "facing facing-" + cssClass)
                .add(side("l1", Language.FR, cssClass, text), side("l2", Language.EN, cssClass, text));
    }

    /** Text for an attribute, where languages cannot be marked. */
    String plain(Bilingual text) {
        return single(text) ? text.in(language.main()) : text.fr() + " | " + text.en();
    }

    /** Text in the main language only, where only one can be given. */
    public String main(Bilingual text) {
        return text.in(language.main());
    }

    private boolean single(Bilingual text) {
        return language.languages().size() == 1 || text.fr().equals(text.en());
    }

    private static Element span(String cssClass, Language language, Bilingual text) {
        return new Element("span", cssClass).with("lang", language.tag()).text(text.in(language));
    }

    private static Element side(String side, Language language, String cssClass, Bilingual text) {
        return new Element("div", "side " + side)
                .add(new Element("p", cssClass).with("lang", language.tag()).text(text.in(language)));
    }

    /** Whether there is anything to say. */
    static boolean says(Bilingual text) {
        return !text.fr().isEmpty() || !text.en().isEmpty();
    }

    /** An unordered list of stacked texts. */
    Element list(String cssClass, List<Bilingual> items) {
        Element list = new Element("ul", cssClass);
        items.forEach(item -> list.add(stacked("li", "item", item)));
        return list;
    }
}
