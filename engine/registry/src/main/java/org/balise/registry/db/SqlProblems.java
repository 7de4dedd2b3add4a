package org.balise.registry.db;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.sql.SQLException;
import java.util.Arrays;
import org.balise.api.problem.Problem;
import org.balise.api.problem.ProblemsException;

/**
 * Says in our words what a database refused. The words of the driver are not passed on for a server: they may repeat the
 * address with what it holds.
 */
final class SqlProblems {
    private static final int H2_ALREADY_OPEN = 90020;
    private static final int H2_FILE_CORRUPTED = 90030;
    private static final int H2_FILE_VERSION = 90048;
    private static final int H2_LOCK_TIMEOUT = 50200;
    private static final int H2_NOT_FOUND = 90146;
    private static final int H2_IO = 90028;
    private static final int H2_IO_AT = 90031;
    private static final int H2_READ_ONLY = 90097;

    /** How every file of the database starts. */
    private static final byte[] START = "H:2,".getBytes(StandardCharsets.US_ASCII);

    private SqlProblems() {}

    static ProblemsException of(Location location, SQLException e) {
        if (e instanceof UnreadableRowException altered) {
            return problem(location, e, "REGISTRY-ALTERED", Long.toString(altered.entry()));
        }
        String code = location instanceof Location.InFile file ? inFile(file, e) : onServer(e);
        String detail = location instanceof Location.InFile ? detail(e) : "SQLSTATE " + e.getSQLState();
        return problem(location, e, code, detail);
    }

    private static ProblemsException problem(Location location, SQLException cause, String code, String detail) {
        ProblemsException problem = new ProblemsException(Problem.error(location.label(), 0, 0, code, detail));
        problem.initCause(cause);
        return problem;
    }

    /** Whether another program holds the file, which may end soon. */
    static boolean locked(SQLException e) {
        return e.getErrorCode() == H2_ALREADY_OPEN;
    }

    private static String inFile(Location.InFile file, SQLException e) {
        return switch (e.getErrorCode()) {
            case H2_ALREADY_OPEN -> "REGISTRY-LOCKED";
            case H2_LOCK_TIMEOUT -> "REGISTRY-BUSY";
            case H2_FILE_CORRUPTED, H2_FILE_VERSION -> "REGISTRY-DAMAGED";
            case H2_NOT_FOUND -> "REGISTRY-MISSING";
            case H2_IO, H2_IO_AT, H2_READ_ONLY -> foreign(file) ? "REGISTRY-DAMAGED" : "REGISTRY-NOT-WRITABLE";
            default -> "REGISTRY-REFUSED";
        };
    }

    /** Whether the file surely holds something else: the database tells a short text as a disk that fails. */
    private static boolean foreign(Location.InFile file) {
        try (InputStream stream = Files.newInputStream(file.onDisk())) {
            return !Arrays.equals(stream.readNBytes(START.length), START);
        } catch (IOException e) {
            return false;
        }
    }

    private static String onServer(SQLException e) {
        String state = String.valueOf(e.getSQLState());
        if (state.equals("55P03") || state.equals("57014")) {
            return "REGISTRY-BUSY";
        } else if (state.startsWith("40")) {
            return "REGISTRY-CONFLICT-RETRY";
        } else if (state.startsWith("08") || state.startsWith("57P")) {
            return "REGISTRY-UNREACHABLE";
        } else if (state.startsWith("28")) {
            return "REGISTRY-NOT-ALLOWED";
        } else if (state.equals("3D000") || state.equals("3F000")) {
            return "REGISTRY-DATABASE-UNKNOWN";
        } else if (state.equals("42501") || state.equals("25006")) {
            return "REGISTRY-NOT-WRITABLE";
        }
        return "REGISTRY-REFUSED";
    }

    private static String detail(SQLException e) {
        String message = String.valueOf(e.getMessage());
        int end = message.indexOf('\n');
        return end < 0 ? message : message.substring(0, end);
    }
}
