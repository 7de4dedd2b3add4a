package org.balise.core.record;

import java.util.Objects;
import java.util.Optional;

/**
 * A record and all that it holds, as bytes. The declared types say what is read, so the bytes name no class: nothing is
 * made but records, through their own constructors, texts, numbers, dates, codes, lists and maps. Same record, same
 * bytes.
 */
public final class RecordBytes<R extends Record> {
    private final Class<R> type;
    private final Shape shape;
    private final String description;

    /**
     * @throws IllegalArgumentException when a type inside the record is of no kind that can be written
     */
    public RecordBytes(Class<R> type) {
        this.type = type;
        Shapes shapes = new Shapes();
        this.shape = shapes.of(type);
        this.description = shapes.description();
    }

    public byte[] encode(R value) {
        ByteOutput out = new ByteOutput();
        out.text(description);
        shape.write(value, out);
        return out.bytes();
    }

    /**
     * The record that these bytes hold; nothing when they were written while the records had another form.
     *
     * @throws IllegalArgumentException when they are damaged
     */
    public Optional<R> decode(byte[] bytes) {
        try {
            ByteInput in = new ByteInput(bytes);
            if (!description.equals(in.text())) {
                return Optional.empty();
            }
            R value = type.cast(Objects.requireNonNull(shape.read(in)));
            in.end();
            return Optional.of(value);
        } catch (IndexOutOfBoundsException | ClassCastException | NullPointerException e) {
            throw new IllegalArgumentException("damaged records", e);
        }
    }
}
