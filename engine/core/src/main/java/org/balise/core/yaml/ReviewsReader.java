package org.balise.core.yaml;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.balise.api.pack.Remark;
import org.balise.api.pack.Review;
import org.balise.core.problem.Problems;

/** Reads {@code reviews.yaml}: who reviewed which version of which rule. */
public final class ReviewsReader {
    private static final Map<String, Review.Verdict> VERDICTS = Codes.of(Review.Verdict.values(), Review.Verdict::code);
    private static final Map<String, Remark.Part> PARTS = Codes.of(Remark.Part.values(), Remark.Part::code);
    private static final Map<String, Remark.State> STATES = Codes.of(Remark.State.values(), Remark.State::code);

    /** The reviews without error, in the order of the file; the errors are in {@code problems}. */
    public List<Located<Review>> read(String file, byte[] content, Problems problems) {
        return Lists.read(file, content, "reviews", problems, ReviewsReader::review);
    }

    private static Review review(Fields fields) {
        return new Review(
                fields.required("rule").id(),
                fields.required("sha256").text(Form.DIGEST),
                fields.required("reviewer").text(),
                fields.required("date").date(),
                fields.required("verdict").code(VERDICTS),
                fields.optional("remarks").map(value -> remarks(value, fields)).orElse(List.of()));
    }

    private static List<Remark> remarks(Value value, Fields fields) {
        List<Located<Remark>> remarks = Lists.read(value.items(), ReviewsReader::remark);
        Located.reportRepeated(remarks, Remark::id, fields.problems());
        return remarks.stream().map(Located::value).toList();
    }

    private static Remark remark(Fields fields) {
        String id = fields.required("id").id();
        Remark.Part part = fields.required("part").code(PARTS);
        String says = fields.required("says").text();
        Optional<Remark.State> state = fields.required("state").sound(value -> value.code(STATES));
        if (state.isPresent() && state.get() == Remark.State.RESOLVED) {
            // A remark is never closed without a word.
            return new Remark(
                    id, part, says, state.get(), fields.required("answer").text());
        }
        if (state.isPresent()) {
            fields.refuse("answer", "KEY-MISPLACED", "answer", Remark.State.OPEN.code());
        } else {
            fields.optional("answer");
        }
        return new Remark(id, part, says, Remark.State.OPEN, null);
    }
}
