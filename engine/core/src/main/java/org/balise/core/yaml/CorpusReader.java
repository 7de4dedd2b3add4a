package org.balise.core.yaml;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.balise.api.pack.CoverageEntry;
import org.balise.api.pack.CoverageEntry.State;
import org.balise.core.problem.Problems;

/** Reads {@code corpus.yaml}: what a pack does with every entry of the corpus. */
public final class CorpusReader {

    private static final Map<String, State> STATES = Codes.of(State.values(), State::code);
    private static final Set<State> WITH_RULES = Set.of(State.ENCODED, State.JUDGEMENT);

    /** The entries without error, in the order of the file; the errors are in {@code problems}. */
    public List<Located<CoverageEntry>> read(String file, byte[] content, Problems problems) {
        List<Located<CoverageEntry>> entries = Lists.read(file, content, "entries", problems, CorpusReader::entry);
        Located.reportRepeated(entries, CoverageEntry::corpus, problems);
        return entries;
    }

    private static CoverageEntry entry(Fields fields) {
        String corpus = fields.required("corpus").text(Form.CORPUS);
        Optional<State> known = fields.required("state").sound(value -> value.code(STATES));
        if (known.isEmpty()) {
            // The state tells which of the two other keys must be there.
            fields.optional("rules");
            fields.optional("reason");
            return new CoverageEntry(corpus, State.ENCODED, List.of(), null);
        }
        State state = known.get();
        if (WITH_RULES.contains(state)) {
            fields.refuse("reason", "KEY-MISPLACED", "reason", state.code());
            return new CoverageEntry(
                    corpus, state, fields.required("rules").some().ids(), null);
        }
        fields.refuse("rules", "KEY-MISPLACED", "rules", state.code());
        return new CoverageEntry(
                corpus, state, List.of(), fields.required("reason").bilingual());
    }
}
