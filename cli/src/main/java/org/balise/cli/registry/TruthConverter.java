package org.balise.cli.registry;

import org.balise.api.assess.Truth;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.TypeConversionException;

/** Reads {@code oui}, {@code non} or {@code inconnu}, in French or in English. */
final class TruthConverter implements ITypeConverter<Truth> {
    @Override
    public Truth convert(String value) {
        return switch (value) {
            case "oui", "yes" -> Truth.YES;
            case "non", "no" -> Truth.NO;
            case "inconnu", "unknown" -> Truth.UNKNOWN;
            default -> throw new TypeConversionException(value);
        };
    }
}
