package org.balise.core.yaml;

import java.util.List;
import org.balise.api.norm.Principle;
import org.balise.core.problem.Problems;

/** Reads {@code principles.yaml}. One number may come several times, over periods that a later check compares. */
public final class PrinciplesReader {

    /** The principles without error, in the order of the file; the errors are in {@code problems}. */
    public List<Located<Principle>> read(String file, byte[] content, Problems problems) {
        return Lists.read(
                file,
                content,
                "principles",
                problems,
                fields -> new Principle(
                        fields.required("number").integer(1),
                        fields.required("title").bilingual(),
                        Spans.period(fields.required("in-force"))));
    }
}
