package org.balise.core.record;

import java.nio.charset.StandardCharsets;
import org.jspecify.annotations.Nullable;

/** Reads what {@link ByteOutput} wrote. What is cut short ends in an {@link IndexOutOfBoundsException}. */
final class ByteInput {
    private final byte[] bytes;
    private final @Nullable String[] texts;
    private int at;

    ByteInput(byte[] bytes) {
        this.bytes = bytes;
        int count = size();
        this.texts = new @Nullable String[count + 1];
        for (int i = 1; i <= count; i++) {
            int length = size();
            boolean narrow = (length & 1) == 0;
            length >>= 1;
            if (length > bytes.length - at) {
                throw new IndexOutOfBoundsException(length);
            }
            texts[i] = new String(bytes, at, length, narrow ? StandardCharsets.ISO_8859_1 : StandardCharsets.UTF_8);
            at += length;
        }
    }

    long number() {
        long number = 0;
        int shift = 0;
        int next = bytes[at++];
        while (next < 0) {
            number |= (long) (next & 0x7F) << shift;
            shift += 7;
            next = bytes[at++];
        }
        return number | (long) next << shift;
    }

    /** How many things follow: never more than there are bytes left. */
    int size() {
        long size = number();
        if (size < 0 || size > 2L * bytes.length) {
            throw new IndexOutOfBoundsException(size);
        }
        return (int) size;
    }

    @Nullable
    String text() {
        return texts[size()];
    }

    /**
     * Nothing may follow.
     *
     * @throws IllegalArgumentException when something does
     */
    void end() {
        if (at != bytes.length) {
            throw new IllegalArgumentException("more bytes than the records take");
        }
    }
}
