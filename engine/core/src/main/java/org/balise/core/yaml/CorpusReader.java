package org.balise.core.yaml;

import java.util.List;
import java.util.Map;
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
        State state = fields.required("state").code(STATES);
        String corpus = fields.required("corpus").corpus();
        if (WITH_RULES.contains(state)) {
            fields.refuse("reason", "KEY-OF-OTHER-STATE", "reason", state.code());
            Value rules = fields.required("rules");
            rules.someItems();
            return new CoverageEntry(corpus, state, rules.ids(), null);
        }
        fields.refuse("rules", "KEY-OF-OTHER-STATE", "rules", state.code());
        return new CoverageEntry(
                corpus, state, List.of(), fields.required("reason").bilingual());
    }
}
