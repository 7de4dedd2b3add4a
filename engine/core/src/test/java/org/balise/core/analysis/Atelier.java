package org.balise.core.analysis;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.MalformedURLException;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Enumeration;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.balise.api.spi.QuestionnaireProvider;
import org.balise.core.pack.Inspected;
import org.balise.core.pack.PackInspector;

/** A small pack and its questionnaire, in which nothing is wrong, to be spoiled one mistake at a time. */
public final class Atelier {
    static final String QUESTIONNAIRE = "atelier-questions";
    private static final Path ROOT = Path.of("src/test/resources/atelier");

    private final Map<String, String> files = new TreeMap<>();

    /** The questionnaire, found by {@link java.util.ServiceLoader}. */
    public static final class Questions implements QuestionnaireProvider {
        @Override
        public String root() {
            return "questions";
        }
    }

    Atelier() {
        try (Stream<Path> found = Files.walk(ROOT)) {
            for (Path file : found.filter(Files::isRegularFile).toList()) {
                files.put(ROOT.relativize(file).toString().replace('\\', '/'), Files.readString(file));
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Replaces the first such text of a file; a text that is not there is a mistake of the test. */
    Atelier replace(String path, String was, String is) {
        files.compute(path, (key, content) -> {
            int at = content == null ? -1 : content.indexOf(was);
            if (content == null || at < 0) {
                throw new IllegalArgumentException(path + ": " + was);
            }
            return content.substring(0, at) + is + content.substring(at + was.length());
        });
        return this;
    }

    Atelier append(String path, String more) {
        files.merge(path, more, String::concat);
        return this;
    }

    Atelier without(String path) {
        if (files.remove(path) == null) {
            throw new IllegalArgumentException(path);
        }
        return this;
    }

    /** Writes everything and reads it as any pack is read. */
    Inspected inspect(Path into) {
        try {
            for (Map.Entry<String, String> file : files.entrySet()) {
                write(into.resolve(file.getKey()), file.getValue());
            }
            write(
                    into.resolve("META-INF/services/" + QuestionnaireProvider.class.getName()),
                    Questions.class.getName());
            return new PackInspector(classPath(into)).inspect(List.of(into.resolve("pack")), QUESTIONNAIRE);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static ClassLoader classPath(Path folder) throws MalformedURLException {
        return new OnlyThis(folder.toUri().toURL());
    }

    /** Finds no pack and no questionnaire but its own, whatever else is on the class path of the tests. */
    private static final class OnlyThis extends URLClassLoader {
        OnlyThis(URL folder) {
            super(new URL[] {folder}, Atelier.class.getClassLoader());
        }

        @Override
        public Enumeration<URL> getResources(String name) throws IOException {
            return name.startsWith("META-INF/services/org.balise") ? findResources(name) : super.getResources(name);
        }
    }

    private static void write(Path file, String content) throws IOException {
        Path folder = file.getParent();
        if (folder != null) {
            Files.createDirectories(folder);
        }
        Files.writeString(file, content);
    }
}
