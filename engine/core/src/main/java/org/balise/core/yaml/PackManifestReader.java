package org.balise.core.yaml;

import java.util.Optional;
import org.balise.core.problem.Problems;

/** Reads {@code pack.yaml}. */
public final class PackManifestReader {

    /** The manifest, or nothing when the file has an error, all of which are then in {@code problems}. */
    public Optional<PackManifest> read(String file, byte[] content, Problems problems) {
        return Fields.read(
                file,
                content,
                problems,
                fields -> new PackManifest(
                        fields.required("id").id(),
                        fields.required("version").text(Form.VERSION),
                        fields.required("title").bilingual(),
                        fields.required("owner").text(),
                        fields.required("requires-engine").text(Form.VERSION),
                        Spans.period(fields.required("covers")),
                        fields.required("checked-on").date()));
    }
}
