package org.balise.core.pack;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.balise.api.problem.ProblemsException;
import org.balise.core.problem.Problems;
import org.balise.core.yaml.TreeCodec;
import org.balise.core.yaml.YamlTree;

/**
 * The files of a folder of the class path, read once when its jar is built: their digest, the trees of the YAML files
 * and the DRL files as they are. Cases are only named; nothing reads them at start.
 *
 * @param sha256 of the files themselves, by {@link PackFingerprint}
 * @param contents by path
 */
public record Bundle(String sha256, SortedMap<String, byte[]> contents) {
    /** The name of the bundle inside the folder. */
    static final String NAME = "bundle";

    /**
     * Writes the bundle of a folder.
     *
     * @param arguments the folder to read, and the folder of the jar to write the bundle in
     * @throws ProblemsException when a file cannot be read
     */
    public static void main(String[] arguments) throws IOException {
        Path folder = Path.of(arguments[0]);
        SortedMap<String, byte[]> files = new TreeMap<>();
        try (Stream<Path> found = Files.walk(folder)) {
            for (Path file : found.filter(Files::isRegularFile).toList()) {
                String path = folder.relativize(file).toString().replace('\\', '/');
                if (ClassPathFiles.read(path)) {
                    files.put(path, Files.readAllBytes(file));
                }
            }
        }
        Files.write(Path.of(arguments[1]).resolve(NAME), of(files).bytes());
    }

    /** The bundle of some files. */
    static Bundle of(SortedMap<String, byte[]> files) {
        Problems problems = new Problems();
        SortedMap<String, byte[]> contents = new TreeMap<>();
        files.forEach((path, content) -> contents.put(path, prepared(path, content, problems)));
        problems.throwIfErrors();
        return new Bundle(PackFingerprint.sha256(files), contents);
    }

    private static byte[] prepared(String path, byte[] content, Problems problems) {
        if (path.endsWith(Stems.CASES)) {
            return new byte[0];
        }
        if (path.endsWith(Stems.DRL)) {
            return content;
        }
        return YamlTree.read(path, content, problems).map(TreeCodec::encode).orElse(content);
    }

    byte[] bytes() {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (DataOutputStream out = new DataOutputStream(bytes)) {
            out.writeUTF(sha256);
            out.writeInt(contents.size());
            for (var entry : contents.entrySet()) {
                out.writeUTF(entry.getKey());
                out.writeInt(entry.getValue().length);
                out.write(entry.getValue());
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }

    /** The digest that a bundle starts with. */
    static String digest(InputStream bundle) throws IOException {
        return new DataInputStream(bundle).readUTF();
    }

    /**
     * Reads a bundle.
     *
     * @throws IllegalStateException when it is damaged
     */
    static Bundle read(byte[] content) {
        try (DataInputStream in = new DataInputStream(new ByteArrayInputStream(content))) {
            String sha256 = in.readUTF();
            int size = in.readInt();
            SortedMap<String, byte[]> contents = new TreeMap<>();
            for (int i = 0; i < size; i++) {
                String path = in.readUTF();
                byte[] file = new byte[in.readInt()];
                in.readFully(file);
                contents.put(path, file);
            }
            return new Bundle(sha256, contents);
        } catch (IOException e) {
            throw new IllegalStateException("a damaged bundle", e);
        }
    }
}
