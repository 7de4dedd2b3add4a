package org.balise.core.pack;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.SortedMap;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** Reads files from a folder of the class path, whose names must be known since it cannot be listed. */
final class ClassPathFiles {
    private final ClassLoader loader;
    private final String root;

    /**
     * @param root the folder, with no slash at either end
     */
    ClassPathFiles(ClassLoader loader, String root) {
        this.loader = loader;
        this.root = root;
    }

    /** The files that the {@code index} of the folder lists, one per line. */
    PackFiles indexed() {
        SortedMap<String, byte[]> contents = new TreeMap<>();
        new String(required("index"), StandardCharsets.UTF_8)
                .lines()
                .filter(path -> path.endsWith(".yaml") || path.endsWith(".drl"))
                .forEach(path -> contents.put(path, required(path)));
        return new PackFiles(root, contents);
    }

    /** One file; null when there is none. */
    byte @Nullable [] file(String path) {
        try (InputStream content = loader.getResourceAsStream(root + "/" + path)) {
            return content == null ? null : content.readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private byte[] required(String path) {
        byte[] content = file(path);
        if (content == null) {
            throw new IllegalStateException("Missing from the class path: " + root + "/" + path);
        }
        return content;
    }
}
