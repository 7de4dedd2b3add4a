package org.balise.registry.intake;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import org.balise.api.problem.Problem;
import org.balise.api.problem.ProblemsException;
import org.jspecify.annotations.Nullable;

/**
 * The text of a file, whatever its encoding.
 *
 * @param encoding for a person
 */
record TableText(String text, String encoding) {
    private static final Charset WINDOWS_1252 = Charset.forName("windows-1252");
    private static final char BYTE_ORDER_MARK = '\ufeff';

    /**
     * UTF-8 when it is valid UTF-8, which chance practically never makes; otherwise the encoding of Windows in Québec.
     *
     * @throws ProblemsException when it is neither, or holds a null character
     */
    static TableText decode(String file, byte[] content) {
        TableText decoded = decode(content);
        if (decoded == null) {
            throw SheetFile.problem(file, "TABLE-ENCODING");
        }
        int zero = decoded.text.indexOf('\0');
        if (zero >= 0) {
            throw new ProblemsException(Problem.error(
                    file, line(decoded.text, zero), zero - decoded.text.lastIndexOf('\n', zero), "TABLE-NUL"));
        }
        return decoded;
    }

    private static @Nullable TableText decode(byte[] content) {
        if (starts(content, 0xFF, 0xFE)) {
            return strict(content, StandardCharsets.UTF_16LE, "UTF-16");
        } else if (starts(content, 0xFE, 0xFF)) {
            return strict(content, StandardCharsets.UTF_16BE, "UTF-16");
        }
        TableText utf8 = strict(content, StandardCharsets.UTF_8, "UTF-8");
        return utf8 != null ? utf8 : strict(content, WINDOWS_1252, "Windows-1252");
    }

    private static boolean starts(byte[] content, int first, int second) {
        return content.length >= 2 && (content[0] & 0xFF) == first && (content[1] & 0xFF) == second;
    }

    private static @Nullable TableText strict(byte[] content, Charset charset, String name) {
        try {
            String text = charset.newDecoder()
                    .onMalformedInput(CodingErrorAction.REPORT)
                    .onUnmappableCharacter(CodingErrorAction.REPORT)
                    .decode(ByteBuffer.wrap(content))
                    .toString();
            boolean marked = !text.isEmpty() && text.charAt(0) == BYTE_ORDER_MARK;
            return new TableText(marked ? text.substring(1) : text, name);
        } catch (CharacterCodingException e) {
            return null;
        }
    }

    /** The line on which a character stands. */
    private static int line(String text, int position) {
        return (int) text.substring(0, position).chars().filter(c -> c == '\n').count() + 1;
    }
}
