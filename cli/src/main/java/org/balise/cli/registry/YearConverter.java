package org.balise.cli.registry;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.balise.api.registry.FiscalYear;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.TypeConversionException;

/** Reads a fiscal year: {@code 2025} or {@code 2025-2026}. */
public final class YearConverter implements ITypeConverter<FiscalYear> {
    private static final Pattern FORM = Pattern.compile("(2[0-9]{3})(?:-(2[0-9]{3}))?");

    @Override
    public FiscalYear convert(String value) {
        Matcher year = FORM.matcher(value.strip());
        if (year.matches()) {
            FiscalYear start = new FiscalYear(Integer.parseInt(year.group(1)));
            if (year.group(2) == null || start.toString().equals(value.strip())) {
                return start;
            }
        }
        throw new TypeConversionException(value);
    }
}
