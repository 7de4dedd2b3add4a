package org.balise.report.html;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * An element of a page. The only way to write text or an attribute escapes it, so that no answer of a person can ever
 * become markup or style. The result is well-formed XML that an HTML parser reads the same way.
 */
public final class Element {
    /** Elements that an HTML parser never closes. */
    private static final List<String> VOID = List.of("br", "col", "meta", "hr", "link", "input");

    /** Stands for what neither XML nor a font can show. */
    private static final int REPLACEMENT = 0xFFFD;

    private final String name;
    private final Map<String, String> attributes = new LinkedHashMap<>();
    private final List<Object> content = new ArrayList<>();

    public Element(String name) {
        this.name = name;
    }

    public Element(String name, String cssClass) {
        this(name);
        with("class", cssClass);
    }

    public Element with(String attribute, String value) {
        attributes.put(attribute, value);
        return this;
    }

    public Element text(String text) {
        content.add(text);
        return this;
    }

    public Element add(Element... children) {
        content.addAll(List.of(children));
        return this;
    }

    public Element add(List<Element> children) {
        content.addAll(children);
        return this;
    }

    /** Whether it has this name. */
    public boolean is(String other) {
        return name.equals(other);
    }

    /** How many texts and elements it holds. */
    public int size() {
        return content.size();
    }

    /** Serialised, without any white space of its own. */
    public String render() {
        StringBuilder out = new StringBuilder();
        renderTo(out);
        return out.toString();
    }

    private void renderTo(StringBuilder out) {
        out.append('<').append(name);
        attributes.forEach((key, value) -> {
            out.append(' ').append(key).append("=\"");
            escape(value, out);
            out.append('"');
        });
        if (content.isEmpty() && VOID.contains(name)) {
            out.append(" />");
            return;
        }
        out.append('>');
        for (Object item : content) {
            if (item instanceof Element child) {
                child.renderTo(out);
            } else if (name.equals("style")) {
                // Style sheets are resources of this jar; the two readers do not agree on escapes inside them.
                out.append(item);
            } else {
                escape((String) item, out);
            }
        }
        out.append("</").append(name).append('>');
    }

    private static void escape(String text, StringBuilder out) {
        text.codePoints().forEach(c -> {
            switch (c) {
                case '&' -> out.append("&amp;");
                case '<' -> out.append("&lt;");
                case '>' -> out.append("&gt;");
                case '"' -> out.append("&quot;");
                case '\'' -> out.append("&#39;");
                default -> out.appendCodePoint(allowed(c) ? c : REPLACEMENT);
            }
        });
    }

    /** The characters of XML 1.0 that are also allowed in HTML. */
    private static boolean allowed(int c) {
        return c == '\t'
                || c == '\n'
                || (c >= 0x20 && c < 0x7F)
                || (c >= 0xA0 && c < 0xD800)
                || (c >= 0xE000 && c <= 0xFFFD)
                || c >= 0x10000;
    }
}
