package org.balise.cli.command;

import org.balise.report.ReportLanguage;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.TypeConversionException;

/** Reads the language or languages of a report. */
final class ReportLanguageConverter implements ITypeConverter<ReportLanguage> {
    @Override
    public ReportLanguage convert(String value) {
        return switch (value) {
            case "fr" -> ReportLanguage.FR;
            case "en" -> ReportLanguage.EN;
            case "fr+en" -> ReportLanguage.BOTH;
            default -> throw new TypeConversionException(value);
        };
    }
}
