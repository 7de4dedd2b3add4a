package org.balise.core.yaml;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.balise.api.disclosure.Notice;
import org.balise.api.disclosure.Notice.Block;
import org.balise.api.disclosure.Notice.BlockKind;
import org.balise.api.disclosure.Notice.Form;
import org.balise.api.text.Bilingual;
import org.balise.core.problem.Problems;

/** Reads {@code notices/<id>.yaml}. */
public final class NoticeReader {
    private static final Map<String, Form> FORMS = Codes.of(Form.values(), Form::code);

    /** The notice, or nothing when the file has an error, all of which are then in {@code problems}. */
    public Optional<Notice> read(String file, byte[] content, Problems problems) {
        return Fields.read(file, content, problems, fields -> {
            Notice notice = new Notice(
                    fields.required("id").id(),
                    fields.required("form").code(FORMS),
                    fields.required("title").bilingual(),
                    fields.required("sentence").bilingual(),
                    Lists.read(fields.required("blocks").some().items(), NoticeReader::block).stream()
                            .map(Located::value)
                            .toList());
            if (!file.endsWith("/" + notice.id() + ".yaml")) {
                problems.error(fields.place(), "NOTICE-FILE-NAME", notice.id());
            }
            return notice;
        });
    }

    private static Block block(Fields fields) {
        List<Block> found = new ArrayList<>();
        for (BlockKind kind : BlockKind.values()) {
            fields.optional(kind.code()).ifPresent(value -> found.add(new Block(kind, lines(kind, value))));
        }
        if (found.size() != 1) {
            fields.problems().error(fields.place(), "NOTICE-BLOCK");
            return new Block(BlockKind.PARAGRAPH, List.of());
        }
        return found.get(0);
    }

    private static List<Bilingual> lines(BlockKind kind, Value value) {
        return kind == BlockKind.LIST
                ? value.some().items().stream().map(Value::bilingual).toList()
                : List.of(value.bilingual());
    }
}
