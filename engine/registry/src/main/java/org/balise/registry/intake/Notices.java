package org.balise.registry.intake;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.balise.api.problem.Problem;

/** What a person should know of rows that are taken: each kind once, with how many rows it is about and which. */
final class Notices {
    /** More examples would hide the rest. */
    private static final int SHOWN = 5;

    /** What a person may have to act on, one by one: shown whole. */
    static final String ABSENT = "INTAKE-ABSENT";

    private final String file;
    private final Map<String, List<String>> examples = new LinkedHashMap<>();

    Notices(String file) {
        this.file = file;
    }

    /** What is to be known of the file as a whole. */
    static Notices of(String file, Mapping mapping) {
        Notices notices = new Notices(file);
        mapping.otherSheets().forEach(sheet -> notices.add("INTAKE-OTHER-SHEETS", sheet));
        if (mapping.rows().isEmpty()) {
            notices.add("INTAKE-NO-ROWS", Integer.toString(mapping.header().line()));
        }
        return notices;
    }

    /** One more case of a kind. */
    void add(String code, String example) {
        examples.computeIfAbsent(code, key -> new ArrayList<>()).add(example);
    }

    /** One warning for each kind, with the number of cases, then the first ones. */
    List<Problem> all() {
        List<Problem> problems = new ArrayList<>();
        examples.forEach((code, cases) -> {
            int most = code.equals(ABSENT) ? cases.size() : SHOWN;
            String shown = String.join(" | ", cases.stream().limit(most).toList());
            String cut = cases.size() > most ? shown + " | …" : shown;
            problems.add(Problem.warning(file, 0, 0, code, Integer.toString(cases.size()), cut));
        });
        return problems;
    }
}
