package org.balise.report.disclosure;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.balise.api.disclosure.DisclosureFile;
import org.balise.api.disclosure.FieldValue;
import org.balise.api.disclosure.FieldValue.State;
import org.balise.api.disclosure.Notice;
import org.balise.api.disclosure.Notice.Block;
import org.balise.api.disclosure.Notice.BlockKind;
import org.balise.api.text.Bilingual;
import org.balise.api.text.Language;
import org.balise.report.text.Messages;

/**
 * A notice filled from a dossier, in one language.
 *
 * @param blocks without those whose text has nothing to say, nor the headings that would stand over nothing
 */
record NoticeText(
        String id, Notice.Form form, Language language, List<Said> title, List<Said> sentence, List<Part> blocks) {
    private static final Pattern PLACEHOLDER = Pattern.compile("\\{([^{}]*)}");

    /** A heading, a paragraph or a list, each line made of one piece or several. */
    record Part(BlockKind kind, List<List<Said>> lines) {}

    static NoticeText of(Notice notice, DisclosureFile file, Language language) {
        List<Part> parts = new ArrayList<>();
        for (Block block : notice.blocks()) {
            List<List<Said>> lines = block.lines().stream()
                    .flatMap(line -> filled(line, file, language).stream())
                    .toList();
            if (!lines.isEmpty()) {
                parts.add(new Part(block.kind(), lines));
            }
        }
        return new NoticeText(
                notice.id(),
                notice.form(),
                language,
                filled(notice.title(), file, language).orElse(List.of()),
                filled(notice.sentence(), file, language).orElse(List.of()),
                withoutLoneHeadings(parts));
    }

    /** The words of a line, whatever their language. */
    static String words(List<Said> line) {
        return line.stream().map(Said::text).collect(Collectors.joining());
    }

    /** The words of one field; empty when the dossier says nothing of it. */
    static Optional<Said> field(FieldValue value, Language language) {
        if (value.state() == State.WITHHELD) {
            return Optional.of(
                    new Said(Messages.standard().say("disclosure.withheld").in(language), language));
        }
        if (value.state() != State.GIVEN) {
            return Optional.empty();
        }
        String english = value.english();
        return Optional.of(
                language == Language.EN && english != null
                        ? new Said(english, Language.EN)
                        : new Said(value.french(), ownLanguage(value, language)));
    }

    /** A field that needs no translation, such as an address, is in the language of whoever reads it. */
    private static Language ownLanguage(FieldValue value, Language reader) {
        return value.field().questionEn() == null ? reader : Language.FR;
    }

    private static Optional<List<Said>> filled(Bilingual line, DisclosureFile file, Language language) {
        String text = line.in(language);
        List<Said> pieces = new ArrayList<>();
        Matcher matcher = PLACEHOLDER.matcher(text);
        int from = 0;
        while (matcher.find()) {
            Optional<Said> said = file.value(matcher.group(1)).flatMap(value -> field(value, language));
            if (said.isEmpty()) {
                return Optional.empty();
            }
            addWords(text.substring(from, matcher.start()), language, pieces);
            pieces.add(said.get());
            from = matcher.end();
        }
        addWords(text.substring(from), language, pieces);
        return Optional.of(pieces);
    }

    private static void addWords(String words, Language language, List<Said> pieces) {
        if (!words.isEmpty()) {
            pieces.add(new Said(words, language));
        }
    }

    private static List<Part> withoutLoneHeadings(List<Part> parts) {
        List<Part> kept = new ArrayList<>();
        for (int i = 0; i < parts.size(); i++) {
            boolean heading = parts.get(i).kind() == BlockKind.HEADING;
            boolean lone = i + 1 == parts.size() || parts.get(i + 1).kind() == BlockKind.HEADING;
            if (!heading || !lone) {
                kept.add(parts.get(i));
            }
        }
        return List.copyOf(kept);
    }
}
