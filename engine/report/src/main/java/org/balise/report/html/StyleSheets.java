package org.balise.report.html;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Base64;

/** The style of a page that loads nothing: a resource of this jar, allowed by its digest. */
public final class StyleSheets {
    private StyleSheets() {}

    /**
     * The text of a style sheet.
     *
     * @param name an absolute name on the class path
     */
    public static String of(String name) {
        try (InputStream in = StyleSheets.class.getResourceAsStream(name)) {
            if (in == null) {
                throw new IllegalStateException(name);
            }
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The head of a page with that title and style, and with nothing else allowed. */
    public static Element head(String title, String style) {
        return new Element("head")
                .add(
                        new Element("meta").with("charset", "utf-8"),
                        new Element("meta")
                                .with("http-equiv", "Content-Security-Policy")
                                .with(
                                        "content",
                                        "default-src 'none'; style-src 'sha256-" + sha256(style)
                                                + "'; base-uri 'none'; form-action 'none'"),
                        new Element("meta")
                                .with("name", "viewport")
                                .with("content", "width=device-width, initial-scale=1"),
                        new Element("title").text(title),
                        new Element("style").text(style));
    }

    /** The only style that depends on the language: its words come from our own messages. */
    static String pageNumbers(String before, String between) {
        return "@page { @bottom-right { font-family: 'Open Sans'; font-size: 8pt; color: #4a5565; content: \"" + before
                + "\" counter(page) \"" + between + "\" counter(pages); } }";
    }

    static String sha256(String text) {
        try {
            byte[] digest = MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
            return Base64.getEncoder().encodeToString(digest);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
