package org.balise.cli.replay;

import java.util.Arrays;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.balise.api.assess.Applicability;
import org.balise.api.assess.DutyStatus;
import org.balise.api.assess.LevelRange;
import org.balise.api.assess.Verdict;
import org.balise.api.problem.Problem;
import org.balise.api.problem.ProblemsException;
import org.balise.api.rule.Level;
import org.balise.core.analysis.replay.Result;
import tools.jackson.databind.JsonNode;

/** What a kept result says, taken out of its document. Anything unknown in it is refused: nothing is guessed. */
public final class KeptOutcome {
    private static final Map<String, Level> LEVELS = byCode(Level.values(), Level::name);
    private static final Map<String, Verdict> VERDICTS = byCode(Verdict.values(), Verdict::code);
    private static final Map<String, DutyStatus> STATUSES = byCode(DutyStatus.values(), DutyStatus::code);
    private static final Map<String, Applicability> APPLICABILITIES =
            byCode(Applicability.values(), Applicability::code);

    private final String fileName;

    private KeptOutcome(String fileName) {
        this.fileName = fileName;
    }

    /**
     * The result in a document.
     *
     * @throws ProblemsException when the document does not hold one
     */
    public static Result of(String fileName, JsonNode document) {
        return new KeptOutcome(fileName).read(document);
    }

    private Result read(JsonNode document) {
        TreeMap<String, DutyStatus> duties = new TreeMap<>();
        for (JsonNode duty : document.at("/duties")) {
            DutyStatus status = known(STATUSES, duty.path("status"), "/duties/status");
            if (status != DutyStatus.NOT_APPLICABLE) {
                duties.put(duty.path("id").asString(""), status);
            }
        }
        TreeMap<String, Applicability> risks = new TreeMap<>();
        for (JsonNode principle : document.at("/risk/principles")) {
            principle.path("lines").forEach(line -> risk(line, risks));
        }
        document.at("/risk/floors").forEach(floor -> risk(floor, risks));
        return new Result(
                levels(document.at("/risk/inherent")),
                levels(document.at("/risk/residual")),
                known(VERDICTS, document.at("/advice/verdict"), "/advice/verdict"),
                duties,
                risks);
    }

    private void risk(JsonNode node, Map<String, Applicability> risks) {
        Applicability applicability = known(APPLICABILITIES, node.path("applicability"), "/risk/applicability");
        if (applicability != Applicability.CLEAR) {
            risks.put(node.path("rule").asString(""), applicability);
        }
    }

    private LevelRange levels(JsonNode range) {
        return new LevelRange(
                known(LEVELS, range.path("min"), "/risk/min"), known(LEVELS, range.path("max"), "/risk/max"));
    }

    private <T> T known(Map<String, T> codes, JsonNode code, String where) {
        T value = codes.get(code.asString(""));
        if (value == null) {
            throw new ProblemsException(Problem.error(fileName, 0, 0, "ASSESSMENT-UNREADABLE", where));
        }
        return value;
    }

    private static <T> Map<String, T> byCode(T[] values, Function<T, String> code) {
        return Arrays.stream(values).collect(Collectors.toMap(code, Function.identity()));
    }
}
