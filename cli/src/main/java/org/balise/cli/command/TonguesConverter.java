package org.balise.cli.command;

import java.util.Arrays;
import org.balise.cli.house.Tongues;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.TypeConversionException;

/** Reads the languages of a document. */
final class TonguesConverter implements ITypeConverter<Tongues> {
    @Override
    public Tongues convert(String value) {
        return Arrays.stream(Tongues.values())
                .filter(tongues -> tongues.code().equals(value))
                .findFirst()
                .orElseThrow(() -> new TypeConversionException(value));
    }
}
