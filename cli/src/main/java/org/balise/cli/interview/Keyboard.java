package org.balise.cli.interview;

import java.io.BufferedInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import org.jspecify.annotations.Nullable;

/** The lines that a person types. */
final class Keyboard {
    /** In bytes, without its end: a terminal silently drops what a longer line has more. */
    private static final int LONGEST_LINE = 4095;

    private final InputStream in;
    private boolean full;

    Keyboard(InputStream in) {
        this.in = new BufferedInputStream(in);
    }

    /** The next line, in UTF-8; null at the end of the input. */
    @Nullable
    String line() {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try {
            int next = in.read();
            if (next < 0) {
                return null;
            }
            for (; next >= 0 && next != '\n'; next = in.read()) {
                bytes.write(next);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        String line = bytes.toString(StandardCharsets.UTF_8);
        full = bytes.size() == LONGEST_LINE;
        return line.endsWith("\r") ? line.substring(0, line.length() - 1) : line;
    }

    /** Whether the last line is as long as a terminal lets it be, so that its end may be lost. */
    boolean full() {
        return full;
    }
}
