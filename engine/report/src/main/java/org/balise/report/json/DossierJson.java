package org.balise.report.json;

import java.math.BigDecimal;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeMap;
import org.balise.api.answer.Answer;
import org.balise.api.answer.AnswerValue;
import org.balise.api.answer.Dossier;
import org.balise.api.answer.Evidence;
import org.balise.api.answer.Rationale;
import org.balise.api.problem.Problem;
import org.balise.api.problem.ProblemsException;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.core.StreamReadFeature;
import tools.jackson.core.json.JsonReadFeature;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.cfg.JsonNodeFeature;
import tools.jackson.databind.json.JsonMapper;

/**
 * Takes the dossier back out of an assessment, to make the assessment again. Anything missing, malformed or of
 * another format is refused: a check must never pass on a document half read. Whether the answers are those of a
 * questionnaire is told by {@link org.balise.core.assess.DossierCheck}.
 */
public final class DossierJson {
    /** The code of the only problem: the document is not an assessment; its argument says where. */
    public static final String UNREADABLE = "ASSESSMENT-UNREADABLE";

    /** As in a file of answers: no document can ask for a number of a billion digits. */
    private static final int MOST_DIGITS = 15;

    private static final int MOST_DECIMALS = 9;

    private static final JsonMapper MAPPER = JsonMapper.builder()
            .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
            .enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS, DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
            .disable(JsonNodeFeature.STRIP_TRAILING_BIGDECIMAL_ZEROES)
            .disable(JsonReadFeature.ALLOW_NON_NUMERIC_NUMBERS)
            .build();

    private final String fileName;

    private DossierJson(String fileName) {
        this.fileName = fileName;
    }

    /**
     * The dossier that the assessment was made from.
     *
     * @param fileName the name shown in a problem
     * @param assessment a document written by {@link AssessmentJson}
     * @throws ProblemsException with one {@value #UNREADABLE} when it is not one
     */
    public static Dossier read(String fileName, byte[] assessment) {
        DossierJson reader = new DossierJson(fileName);
        JsonNode root;
        try {
            root = MAPPER.readTree(assessment);
        } catch (JacksonException e) {
            throw new ProblemsException(Problem.error(
                    fileName,
                    Math.max(0, e.getLocation().getLineNr()),
                    Math.max(0, e.getLocation().getColumnNr()),
                    UNREADABLE,
                    "JSON"));
        }
        if (!AssessmentJson.FORMAT.equals(reader.optionalText(root, "format"))) {
            throw reader.refuse("format");
        }
        return reader.dossier(reader.required(root, "dossier"));
    }

    private Dossier dossier(JsonNode node) {
        TreeMap<String, Answer> answers = new TreeMap<>();
        for (JsonNode item : list(required(node, "answers"), "answers")) {
            Answer answer = answer(item);
            if (answers.put(answer.question(), answer) != null) {
                throw refuse("answers: " + answer.question());
            }
        }
        return new Dossier(text(node, "questionnaire"), date(text(node, "as-of")), answers);
    }

    private Answer answer(JsonNode node) {
        String date = optionalText(node, "date");
        return new Answer(
                text(node, "question"),
                value(node),
                rationale(node.get("rationale")),
                evidence(node.get("evidence")),
                optionalText(node, "author"),
                date == null ? null : date(date));
    }

    private @Nullable Rationale rationale(@Nullable JsonNode node) {
        return node == null ? null : new Rationale(optionalText(node, "fr"), optionalText(node, "en"));
    }

    private List<Evidence> evidence(@Nullable JsonNode node) {
        List<Evidence> evidence = new ArrayList<>();
        if (node != null) {
            for (JsonNode item : list(node, "evidence")) {
                evidence.add(new Evidence(
                        optionalText(item, "title"),
                        optionalText(item, "link"),
                        optionalText(item, "file"),
                        optionalText(item, "sha256")));
            }
        }
        return evidence;
    }

    private AnswerValue value(JsonNode node) {
        return switch (text(node, "type")) {
            case "yes-no" -> new AnswerValue.YesNo(truth(required(node, "value")));
            case "one-of" -> new AnswerValue.Choice(text(node, "value"));
            case "some-of" -> new AnswerValue.Choices(options(required(node, "value")));
            case "amount" -> new AnswerValue.Quantity(amount(required(node, "value")));
            case "text" -> new AnswerValue.FreeText(text(node, "value"));
            case "date" -> new AnswerValue.OnDate(date(text(node, "value")));
            case DossierPart.UNKNOWN -> new AnswerValue.Unknown();
            default -> throw refuse("type");
        };
    }

    private boolean truth(JsonNode node) {
        if (!node.isBoolean()) {
            throw refuse("value");
        }
        return node.booleanValue();
    }

    private BigDecimal amount(JsonNode node) {
        if (!node.isNumber()) {
            throw refuse("value");
        }
        BigDecimal amount = node.decimalValue();
        boolean writable = amount.scale() <= MOST_DECIMALS && (long) amount.precision() - amount.scale() <= MOST_DIGITS;
        if (!writable) {
            throw refuse("value");
        }
        return amount;
    }

    private List<String> options(JsonNode node) {
        List<String> options = new ArrayList<>();
        for (JsonNode item : list(node, "value")) {
            if (!item.isString()) {
                throw refuse("value");
            }
            options.add(item.stringValue());
        }
        return options;
    }

    private LocalDate date(String text) {
        try {
            return LocalDate.parse(text);
        } catch (DateTimeException e) {
            throw refuse(text);
        }
    }

    private JsonNode list(JsonNode node, String key) {
        if (!node.isArray()) {
            throw refuse(key);
        }
        return node;
    }

    private String text(JsonNode node, String key) {
        JsonNode value = required(node, key);
        if (!value.isString()) {
            throw refuse(key);
        }
        return value.stringValue();
    }

    private @Nullable String optionalText(JsonNode node, String key) {
        if (!node.isObject()) {
            throw refuse(key);
        }
        JsonNode value = node.get(key);
        if (value == null) {
            return null;
        }
        if (!value.isString()) {
            throw refuse(key);
        }
        return value.stringValue();
    }

    private JsonNode required(JsonNode node, String key) {
        JsonNode value = node.get(key);
        if (value == null) {
            throw refuse(key);
        }
        return value;
    }

    private ProblemsException refuse(String where) {
        return new ProblemsException(Problem.error(fileName, 0, 0, UNREADABLE, where));
    }
}
