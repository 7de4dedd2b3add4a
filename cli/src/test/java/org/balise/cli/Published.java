package org.balise.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import javax.xml.parsers.DocumentBuilderFactory;
import org.balise.cli.Runner.Result;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.xml.sax.InputSource;

/** What is published about a dossier, and how tests look into it. */
final class Published {

    private Published() {}

    static SortedMap<String, byte[]> publish(Path folder, String dossier) throws IOException {
        Path target = Files.createDirectories(folder.resolve("publie"));
        Result run =
                new Runner().run("divulgation", dossier, "--avis", target.toString(), "--fiche", target.toString());
        assertThat(run.err()).isEmpty();
        assertThat(run.code()).isZero();
        SortedMap<String, byte[]> files = new TreeMap<>();
        try (Stream<Path> written = Files.list(target)) {
            for (Path file : written.toList()) {
                files.put(String.valueOf(file.getFileName()), Files.readAllBytes(file));
            }
        }
        return files;
    }

    static String text(SortedMap<String, byte[]> files, String name) {
        assertThat(files).containsKey(name);
        return new String(files.getOrDefault(name, new byte[0]), StandardCharsets.UTF_8);
    }

    static String first(String text, String pattern) {
        return Pattern.compile(pattern)
                .matcher(text)
                .results()
                .findFirst()
                .orElseThrow()
                .group(1);
    }

    static List<String> ids(Document document) {
        return Stream.of("title", "desc")
                .map(name -> ((Element) document.getElementsByTagName(name).item(0)).getAttribute("id"))
                .toList();
    }

    static Document xml(String text) throws Exception {
        return DocumentBuilderFactory.newInstance()
                .newDocumentBuilder()
                .parse(new InputSource(new StringReader(text.replaceFirst("^<!DOCTYPE html>\n", ""))));
    }

    static String example(String name) {
        return Runner.EXAMPLES.resolve(name + ".yaml").toString();
    }
}
