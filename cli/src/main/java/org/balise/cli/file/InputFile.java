package org.balise.cli.file;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import org.balise.api.problem.Problem;
import org.balise.api.problem.ProblemsException;

/** A file given by a person, checked before it is read whole. */
public final class InputFile {
    /** A dossier of all the questions with long rationales takes some 200 kB. */
    public static final long DOSSIER_LIMIT = 2L * 1024 * 1024;

    /** A result with its fonts, in two languages, takes some 2 MB. */
    public static final long RESULT_LIMIT = 32L * 1024 * 1024;

    private static final long MEBIBYTE = 1024L * 1024;
    private static final byte[] PDF = "%PDF-".getBytes(StandardCharsets.US_ASCII);

    private InputFile() {}

    /**
     * The bytes of the file.
     *
     * @param limit the greatest size accepted, in bytes; a larger file is refused without being opened
     * @throws ProblemsException when it is missing, a folder, empty, too large or unreadable
     */
    public static byte[] read(Path file, long limit) {
        if (!Files.exists(file)) {
            throw problem(file, "FILE-MISSING");
        }
        if (!Files.isRegularFile(file)) {
            throw problem(file, Files.isDirectory(file) ? "FILE-IS-FOLDER" : "FILE-NOT-REGULAR");
        }
        try {
            long size = Files.size(file);
            if (size > limit) {
                throw problem(file, "FILE-TOO-LARGE", mebibytes(size), Long.toString(limit / MEBIBYTE));
            }
            if (size == 0) {
                throw problem(file, "FILE-EMPTY");
            }
            return Files.readAllBytes(file);
        } catch (IOException e) {
            throw new ProblemsException(Problem.error(file.toString(), 0, 0, "FILE-UNREADABLE"));
        }
    }

    /**
     * The bytes of a file that should hold text.
     *
     * @throws ProblemsException when it cannot be read or holds a zero byte, as text never does
     */
    public static byte[] readText(Path file, long limit) {
        byte[] content = read(file, limit);
        for (byte b : content) {
            if (b == 0) {
                throw problem(file, "FILE-BINARY");
            }
        }
        return content;
    }

    /** Whether the content is that of a PDF, whatever the file is called. */
    public static boolean isPdf(byte[] content) {
        return content.length > PDF.length && Arrays.equals(content, 0, PDF.length, PDF, 0, PDF.length);
    }

    private static String mebibytes(long size) {
        return Long.toString(Math.max(1, Math.round((double) size / MEBIBYTE)));
    }

    private static ProblemsException problem(Path file, String code, String... arguments) {
        return new ProblemsException(Problem.error(file.toString(), 0, 0, code, arguments));
    }
}
