package org.balise.core.pack;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.balise.core.problem.Problems;
import org.balise.core.yaml.MappingNode;
import org.balise.core.yaml.Node;
import org.balise.core.yaml.ScalarNode;
import org.balise.core.yaml.SequenceNode;
import org.balise.core.yaml.YamlTree;
import org.jspecify.annotations.Nullable;

/** Texts for people are written as Québec writes French (OQLF), and as careful English is written. */
final class TypographyLint {

    /** One habit to refuse, as it shows in a text. */
    private record Slip(String code, Pattern pattern) {
        Slip(String code, String pattern) {
            this(code, Pattern.compile(pattern));
        }
    }

    private static final String SPACE = "[ \\u00A0\\u2009\\u202F]";
    private static final List<Slip> FRENCH = List.of(
            new Slip("FR-SPACE-BEFORE", SPACE + "[;!?]"),
            new Slip("FR-COLON", "(?<![\\u00A0\\d:/]):(?=\\s|$)"),
            new Slip("FR-PERCENT", "(?<!\\u00A0)%"),
            new Slip("FR-QUOTES", "«(?!\\u00A0)|(?<!\\u00A0)»|[\\u201C\\u201D\"]"),
            new Slip("FR-APOSTROPHE", "(?<=\\p{L})'(?=\\p{L})"),
            new Slip("FR-ELLIPSIS", "\\.\\.\\."));
    private static final List<Slip> ENGLISH = List.of(
            new Slip("EN-SPACE-BEFORE", SPACE + "[;:!?,.%](?!\\d)"),
            new Slip("EN-QUOTES", "[\"«»]"),
            new Slip("EN-APOSTROPHE", "(?<=\\p{L})'(?=\\p{L})"),
            new Slip("EN-ELLIPSIS", "\\.\\.\\."));
    private static final Pattern PLACEHOLDER = Pattern.compile("\\{[^{}]*}");

    private final Problems problems;

    private TypographyLint(Problems problems) {
        this.problems = problems;
    }

    /** Checks the texts of one file that was read without error. */
    static void check(String path, byte[] content, Problems problems) {
        Optional<Node> tree = YamlTree.read(path, content, problems);
        tree.ifPresent(new TypographyLint(problems)::walk);
    }

    private void walk(Node node) {
        if (node instanceof SequenceNode list) {
            list.items().forEach(this::walk);
        } else if (node instanceof MappingNode mapping) {
            Map<String, ScalarNode> texts = new TreeMap<>();
            for (MappingNode.Entry entry : mapping.entries()) {
                if (entry.value() instanceof ScalarNode text) {
                    texts.put(entry.key().text(), text);
                }
                walk(entry.value());
            }
            texts(texts);
        }
    }

    private void texts(Map<String, ScalarNode> texts) {
        ScalarNode french = texts.get("fr");
        ScalarNode english = texts.get("en");
        check(french, FRENCH);
        check(texts.get("case"), FRENCH);
        check(english, ENGLISH);
        if (french != null && english != null && !placeholders(french.text()).equals(placeholders(english.text()))) {
            problems.error(english.place(), "PLACEHOLDERS-DIFFER");
        }
    }

    private void check(@Nullable ScalarNode text, List<Slip> slips) {
        if (text == null) {
            return;
        }
        for (Slip slip : slips) {
            Matcher matcher = slip.pattern().matcher(text.text());
            if (matcher.find()) {
                problems.error(text.place(), slip.code(), around(text.text(), matcher.start()));
            }
        }
    }

    /** A few words, so that the place is found at a glance. */
    private static String around(String text, int at) {
        return text.substring(Math.max(0, at - 15), Math.min(text.length(), at + 15));
    }

    private static List<String> placeholders(String text) {
        List<String> found = new ArrayList<>();
        Matcher matcher = PLACEHOLDER.matcher(text);
        while (matcher.find()) {
            found.add(matcher.group());
        }
        return found.stream().sorted().toList();
    }
}
