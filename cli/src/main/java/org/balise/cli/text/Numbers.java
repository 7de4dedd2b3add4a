package org.balise.cli.text;

import java.math.BigDecimal;
import java.text.NumberFormat;
import java.util.Locale;
import org.balise.api.text.Language;

/** Numbers as Québec writes them: “12,5” in French, “12.5” in English. */
public final class Numbers {
    private final NumberFormat format;

    public Numbers(Language language) {
        this.format = NumberFormat.getInstance(Locale.forLanguageTag(language.tag() + "-CA"));
        format.setMaximumFractionDigits(9);
    }

    public String write(BigDecimal number) {
        return format.format(number);
    }
}
