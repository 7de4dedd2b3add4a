package org.balise.api.disclosure;

import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.balise.api.text.Bilingual;

/**
 * The text of a notice. A placeholder {@code {field}} stands for a {@link DisclosureField}.
 *
 * @param sentence the one sentence that is enough where there is room for no more
 * @param blocks the text, in reading order
 */
public record Notice(String id, Form form, Bilingual title, Bilingual sentence, List<Block> blocks) {
    private static final Pattern PLACEHOLDER = Pattern.compile("\\{([^{}]*)}");

    public Notice {
        blocks = List.copyOf(blocks);
    }

    /** What the notice is made into. */
    public enum Form {
        /** A drawing and a fragment of a page, for a digital service. */
        VISUAL("visual"),
        /** A drawing, a fragment and sentences to put on generated content. */
        LABEL("label"),
        /** A letter, or a part of one. */
        LETTER("letter"),
        /** A page of a Web site. */
        PAGE("page");

        private final String code;

        Form(String code) {
            this.code = code;
        }

        /** The code used in files. */
        public String code() {
            return code;
        }
    }

    /** What a block of text is. */
    public enum BlockKind {
        HEADING("heading"),
        PARAGRAPH("paragraph"),
        LIST("list");

        private final String code;

        BlockKind(String code) {
            this.code = code;
        }

        /** The code used in files. */
        public String code() {
            return code;
        }
    }

    /**
     * A heading, a paragraph or a list.
     *
     * @param lines one line, or the items of the list
     */
    public record Block(BlockKind kind, List<Bilingual> lines) {
        public Block {
            lines = List.copyOf(lines);
        }
    }

    /** The fields named by the text, each once, in order of appearance. */
    public List<String> fields() {
        Stream<Bilingual> lines = blocks.stream().flatMap(block -> block.lines().stream());
        return Stream.concat(Stream.of(title, sentence), lines)
                .flatMap(line -> fieldsOf(line.fr()).stream())
                .distinct()
                .toList();
    }

    /** The names of the placeholders of a text, in order. */
    public static List<String> fieldsOf(String text) {
        return PLACEHOLDER
                .matcher(text)
                .results()
                .map((MatchResult match) -> match.group(1))
                .toList();
    }
}
