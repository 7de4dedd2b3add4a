package org.balise.registry.db;

import java.nio.file.Path;
import org.jspecify.annotations.Nullable;

/** Where a registry is kept. */
public sealed interface Location {

    /** What may be shown of it: never a password. */
    String label();

    /**
     * A file on this machine.
     *
     * @param file without the ending that the database gives it
     */
    record InFile(Path file) implements Location {
        /** The ending of the file, given by the database. */
        static final String ENDING = ".mv.db";

        public InFile {
            String name = file.toAbsolutePath().normalize().toString();
            file = Path.of(name.endsWith(ENDING) ? name.substring(0, name.length() - ENDING.length()) : name);
        }

        /** Whether a file has the name of a registry: nothing else may be written over it. */
        public static boolean named(Path file) {
            return file.toString().endsWith(ENDING);
        }

        /** The file as it is on the disk. */
        Path onDisk() {
            return Path.of(file + ENDING);
        }

        @Override
        public String label() {
            return onDisk().toString();
        }
    }

    /**
     * A PostgreSQL database that several people share.
     *
     * @param url starts with {@code jdbc:postgresql:}
     * @param user null when the address or the machine tells it
     * @param password null when none is needed
     */
    record OnServer(
            String url, @Nullable String user, @Nullable String password) implements Location {
        /** How such an address starts. */
        public static final String SCHEME = "jdbc:postgresql:";

        public OnServer {
            if (!url.startsWith(SCHEME)) {
                throw new IllegalArgumentException("not a PostgreSQL address");
            }
        }

        /** What follows the question mark may hold a password. */
        @Override
        public String label() {
            int question = url.indexOf('?');
            String shown = question < 0 ? url : url.substring(0, question);
            return shown.replaceFirst("//[^/@]*@", "//");
        }

        @Override
        public String toString() {
            return label();
        }
    }
}
