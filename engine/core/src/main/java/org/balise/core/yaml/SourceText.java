package org.balise.core.yaml;

import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CoderResult;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.balise.core.problem.Place;
import org.balise.core.problem.Problems;

/** Turns the bytes of a file into text, refusing what is not text in UTF-8. */
final class SourceText {

    /** A file with many bad characters is one mistake, not a thousand. */
    private static final int MOST_CHARACTERS_REPORTED = 20;

    private static final char BYTE_ORDER_MARK = '\uFEFF';

    /** How the files that people send by mistake begin: PDF, ZIP and office documents, older ones, PNG, JPEG, gzip. */
    private static final List<byte[]> SIGNATURES = List.of(
            bytes(0x25, 0x50, 0x44, 0x46, 0x2D),
            bytes(0x50, 0x4B, 0x03, 0x04),
            bytes(0xD0, 0xCF, 0x11, 0xE0),
            bytes(0x89, 0x50, 0x4E, 0x47),
            bytes(0xFF, 0xD8, 0xFF),
            bytes(0x1F, 0x8B));

    private SourceText() {}

    /**
     * Decodes a whole file.
     *
     * @param limit the greatest size accepted, in bytes
     * @return the text without its byte order mark, or nothing when a problem was reported
     */
    static Optional<String> decode(String file, byte[] content, int limit, Problems problems) {
        if (content.length > limit) {
            problems.error(Place.of(file), "FILE-TOO-LARGE", Integer.toString(content.length), Integer.toString(limit));
            return Optional.empty();
        }
        if (SIGNATURES.stream().anyMatch(signature -> startsWith(content, signature))) {
            problems.error(Place.of(file), "FILE-BINARY");
            return Optional.empty();
        }
        if (startsWith(content, bytes(0xFF, 0xFE)) || startsWith(content, bytes(0xFE, 0xFF))) {
            problems.error(Place.of(file), "FILE-UTF-16");
            return Optional.empty();
        }
        return decodeUtf8(file, content, problems).filter(text -> printable(file, text, problems));
    }

    private static Optional<String> decodeUtf8(String file, byte[] content, Problems problems) {
        CharsetDecoder decoder = StandardCharsets.UTF_8
                .newDecoder()
                .onMalformedInput(CodingErrorAction.REPORT)
                .onUnmappableCharacter(CodingErrorAction.REPORT);
        ByteBuffer in = ByteBuffer.wrap(content);
        CharBuffer out = CharBuffer.allocate(content.length);
        CoderResult result = decoder.decode(in, out, true);
        String text = withoutMark(out.flip().toString());
        if (result.isError()) {
            String value = String.format(Locale.ROOT, "0x%02X", content[in.position()]);
            problems.error(new TextCursor(file).after(text), "FILE-NOT-UTF-8", value);
            return Optional.empty();
        }
        return Optional.of(text);
    }

    private static String withoutMark(String text) {
        return !text.isEmpty() && text.charAt(0) == BYTE_ORDER_MARK ? text.substring(1) : text;
    }

    /** Nearly every file is sound: its characters are only counted into lines once one of them may not be. */
    private static boolean printable(String file, String text, Problems problems) {
        for (int i = 0; i < text.length(); i++) {
            if (!plain(text.charAt(i))) {
                return examined(file, text, problems);
            }
        }
        return true;
    }

    /** Whether a character is surely accepted; the others are looked at more closely. */
    private static boolean plain(char character) {
        boolean ascii = character >= 0x20 && character < 0x7F;
        boolean beyond = character >= 0xA0 && character < Character.MIN_SURROGATE;
        return character == '\n' || ascii || (beyond && (character & 0xFFFE) != 0x2028);
    }

    private static boolean examined(String file, String text, Problems problems) {
        TextCursor cursor = new TextCursor(file);
        int reported = 0;
        for (int i = 0;
                i < text.length() && reported < MOST_CHARACTERS_REPORTED;
                i += Character.charCount(text.codePointAt(i))) {
            int character = text.codePointAt(i);
            if (character == 0) {
                problems.error(cursor.place(), "NUL-BYTE");
                reported++;
            } else if (!accepted(character)) {
                problems.error(cursor.place(), "CONTROL-CHARACTER", name(character));
                reported++;
            }
            cursor.pass(character);
        }
        return reported == 0;
    }

    /** Whether a character may stand in a file, as it is or as the result of an escape. */
    static boolean accepted(int character) {
        if (character == '\n' || character == '\r' || character == '\t') {
            return true;
        }
        int type = Character.getType(character);
        return type != Character.CONTROL
                && type != Character.SURROGATE
                && type != Character.LINE_SEPARATOR
                && type != Character.PARAGRAPH_SEPARATOR
                && character != BYTE_ORDER_MARK
                && (character & 0xFFFE) != 0xFFFE;
    }

    static String name(int character) {
        return String.format(Locale.ROOT, "U+%04X", character);
    }

    private static boolean startsWith(byte[] content, byte[] start) {
        if (content.length < start.length) {
            return false;
        }
        for (int i = 0; i < start.length; i++) {
            if (content[i] != start[i]) {
                return false;
            }
        }
        return true;
    }

    private static byte[] bytes(int... values) {
        byte[] result = new byte[values.length];
        for (int i = 0; i < values.length; i++) {
            result[i] = (byte) values[i];
        }
        return result;
    }
}
