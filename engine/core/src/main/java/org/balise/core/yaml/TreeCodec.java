package org.balise.core.yaml;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.balise.core.problem.Place;

/**
 * Trees as bytes, with every position: what the build makes of the files that the program ships, so that they are not
 * parsed at every start. Only data, of three kinds of nodes; never taken from a user.
 */
public final class TreeCodec {
    // No text file begins so: a NUL byte is refused in all of them.
    private static final byte[] MARK = {0, 'B', 'A', 'L', 'I', 'S', 'E', 1};

    private static final int SCALAR = 0;
    private static final int PLAIN_SCALAR = 1;
    private static final int SEQUENCE = 2;
    private static final int MAPPING = 3;

    private TreeCodec() {}

    /** Whether these bytes were made by {@link #encode}. */
    public static boolean encoded(byte[] content) {
        return content.length >= MARK.length && Arrays.equals(content, 0, MARK.length, MARK, 0, MARK.length);
    }

    /** A tree as bytes; the same tree always gives the same bytes. */
    public static byte[] encode(Node tree) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (DataOutputStream out = new DataOutputStream(bytes)) {
            out.write(MARK);
            write(tree, out);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }

    /**
     * The tree that these bytes hold.
     *
     * @param file the name that its places carry
     * @throws IllegalArgumentException when they were not made by {@link #encode}
     */
    public static Node decode(String file, byte[] content) {
        if (!encoded(content)) {
            throw new IllegalArgumentException("not an encoded tree: " + file);
        }
        try (DataInputStream in = new DataInputStream(new ByteArrayInputStream(content))) {
            in.skipNBytes(MARK.length);
            return node(file, in);
        } catch (IOException e) {
            throw new IllegalArgumentException("a damaged tree: " + file, e);
        }
    }

    private static void write(Node node, DataOutputStream out) throws IOException {
        if (node instanceof ScalarNode scalar) {
            out.writeByte(scalar.plain() ? PLAIN_SCALAR : SCALAR);
            place(scalar.place(), out);
            text(scalar.text(), out);
        } else if (node instanceof SequenceNode sequence) {
            out.writeByte(SEQUENCE);
            place(sequence.place(), out);
            out.writeInt(sequence.items().size());
            for (Node item : sequence.items()) {
                write(item, out);
            }
        } else {
            MappingNode mapping = (MappingNode) node;
            out.writeByte(MAPPING);
            place(mapping.place(), out);
            out.writeInt(mapping.entries().size());
            for (MappingNode.Entry entry : mapping.entries()) {
                write(entry.key(), out);
                write(entry.value(), out);
            }
        }
    }

    private static void place(Place place, DataOutputStream out) throws IOException {
        out.writeInt(place.line());
        out.writeInt(place.column());
    }

    private static void text(String text, DataOutputStream out) throws IOException {
        byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
        out.writeInt(bytes.length);
        out.write(bytes);
    }

    private static String text(DataInputStream in) throws IOException {
        byte[] bytes = new byte[in.readInt()];
        in.readFully(bytes);
        return new String(bytes, StandardCharsets.UTF_8);
    }

    private static Node node(String file, DataInputStream in) throws IOException {
        int kind = in.readByte();
        Place place = new Place(file, in.readInt(), in.readInt());
        return switch (kind) {
            case SCALAR, PLAIN_SCALAR -> new ScalarNode(place, text(in), kind == PLAIN_SCALAR);
            case SEQUENCE -> sequence(file, place, in);
            case MAPPING -> mapping(file, place, in);
            default -> throw new IOException("unknown kind of node " + kind);
        };
    }

    private static Node sequence(String file, Place place, DataInputStream in) throws IOException {
        int size = in.readInt();
        List<Node> items = new ArrayList<>();
        for (int i = 0; i < size; i++) {
            items.add(node(file, in));
        }
        return new SequenceNode(place, items);
    }

    private static Node mapping(String file, Place place, DataInputStream in) throws IOException {
        int size = in.readInt();
        List<MappingNode.Entry> entries = new ArrayList<>();
        for (int i = 0; i < size; i++) {
            if (!(node(file, in) instanceof ScalarNode key)) {
                throw new IOException("a key that is not a single value");
            }
            entries.add(new MappingNode.Entry(key, node(file, in)));
        }
        return new MappingNode(place, entries);
    }
}
