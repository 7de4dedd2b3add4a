package org.balise.core.pack;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.SortedMap;
import java.util.TreeMap;
import org.balise.core.sign.SignedFiles;
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

    /** Whether a file is part of what is read and signed. */
    static boolean read(String path) {
        return path.endsWith(".yaml") || path.endsWith(".drl");
    }

    /** The bundle made when the jar was built; null when there is none. */
    @Nullable
    Bundle bundle() {
        byte[] content = file(Bundle.NAME);
        return content == null ? null : Bundle.read(content);
    }

    /** The digest of the files, as their bundle tells it without being read; empty when there is no bundle. */
    String digest() {
        try (InputStream content = loader.getResourceAsStream(root + "/" + Bundle.NAME)) {
            return content == null ? "" : Bundle.digest(content);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The files of the pack, from its bundle when it has one. */
    PackFiles bundled() {
        Bundle bundle = bundle();
        return bundle == null ? indexed() : new PackFiles(root, bundle.contents(), new TreeMap<>(), bundle.sha256());
    }

    /** The files that the {@code index} of the folder lists, one per line. */
    PackFiles indexed() {
        SortedMap<String, byte[]> contents = new TreeMap<>();
        new String(required("index"), StandardCharsets.UTF_8)
                .lines()
                .filter(ClassPathFiles::read)
                .forEach(path -> contents.put(path, required(path)));
        SortedMap<String, byte[]> beside = new TreeMap<>();
        byte[] signature = file(SignedFiles.NAME);
        if (signature != null) {
            beside.put(SignedFiles.NAME, signature);
        }
        return new PackFiles(root, contents, beside, PackFingerprint.sha256(contents));
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
