package org.balise.cli.terminal;

import java.io.BufferedOutputStream;
import java.io.FilterOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** Text in UTF-8 that goes out of the program; it remembers why some of it could not. */
public final class ResultStream extends PrintStream {
    private final Target target;

    public ResultStream(OutputStream out) {
        this(new Target(out));
    }

    private ResultStream(Target target) {
        super(new BufferedOutputStream(target), false, StandardCharsets.UTF_8);
        this.target = target;
    }

    /** Whether what read this text closed its end of the pipe: it has all it wanted, as {@code head} does. */
    public boolean readerLeft() {
        IOException fault = target.fault;
        return fault != null
                && String.valueOf(fault.getMessage()).toLowerCase(Locale.ROOT).contains("pipe");
    }

    /** Keeps the first fault, which a print stream would swallow. */
    private static final class Target extends FilterOutputStream {
        private @Nullable IOException fault;

        private Target(OutputStream out) {
            super(out);
        }

        @Override
        public void write(byte[] bytes, int from, int length) throws IOException {
            try {
                out.write(bytes, from, length);
            } catch (IOException e) {
                fault = fault == null ? e : fault;
                throw e;
            }
        }
    }
}
