package org.balise.core.yaml;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import org.balise.api.disclosure.DisclosureField;
import org.balise.api.disclosure.DisclosureField.Tier;
import org.balise.api.disclosure.DisclosureKind;
import org.balise.api.disclosure.Disclosures;
import org.balise.api.disclosure.Disclosures.Withholding;
import org.balise.api.disclosure.Portrait;
import org.balise.api.fact.FactDefinition;
import org.balise.api.rule.Condition;
import org.balise.api.text.Bilingual;
import org.balise.core.problem.Problems;
import org.jspecify.annotations.Nullable;

/** Reads {@code disclosures.yaml}. The notices, which are files of their own, are read by {@link NoticeReader}. */
public final class DisclosuresReader {
    private static final Map<String, Tier> TIERS = Codes.of(Tier.values(), Tier::code);
    private static final Condition NEVER = new Condition(List.of());

    private final Dictionary dictionary;

    /**
     * @param facts the dictionary, by id, against which conditions are read
     */
    public DisclosuresReader(Map<String, FactDefinition> facts) {
        this.dictionary = new Dictionary(facts);
    }

    /** What the file says, without any notice; nothing when it has an error, all of which are in {@code problems}. */
    public Optional<Disclosures> read(String file, byte[] content, Problems problems) {
        return Fields.read(file, content, problems, fields -> {
            List<Located<DisclosureKind>> kinds =
                    Lists.read(fields.required("kinds").some().items(), this::kind);
            Located.reportRepeated(kinds, DisclosureKind::id, problems);
            List<Located<DisclosureField>> texts =
                    Lists.read(fields.required("fields").some().items(), this::field);
            Located.reportRepeated(texts, DisclosureField::id, problems);
            return new Disclosures(
                    kinds.stream().map(Located::value).toList(),
                    texts.stream().map(Located::value).toList(),
                    new TreeMap<>(),
                    withholding(fields),
                    condition(fields, "translated-when", NEVER),
                    texts(fields, "commercial-names"),
                    texts(fields, "unfinished-words"),
                    portrait(fields));
        });
    }

    private DisclosureKind kind(Fields fields) {
        return new DisclosureKind(
                fields.required("id").id(),
                fields.required("title").bilingual(),
                condition(fields, "when", Condition.ALWAYS),
                fields.required("rules").ids(),
                fields.required("audience").bilingual(),
                fields.required("moment").bilingual(),
                fields.required("means").bilingual(),
                fields.optional("notices").map(Value::ids).orElse(List.of()));
    }

    private DisclosureField field(Fields fields) {
        Fields text = fields.required("text").fields();
        @Nullable String english = text.optional("en").map(Value::id).orElse(null);
        String french = text.required("fr").id();
        text.done();
        boolean always = fields.flag("required");
        if (always) {
            fields.refuse("required-when", "REQUIRED-TWICE");
        }
        return new DisclosureField(
                fields.required("id").id(),
                fields.required("label").bilingual(),
                fields.required("tier").code(TIERS),
                french,
                english,
                always ? Condition.ALWAYS : condition(fields, "required-when", NEVER),
                fields.flag("withholdable"),
                fields.flag("generic"));
    }

    private static @Nullable Withholding withholding(Fields fields) {
        return fields.optional("withholding")
                .map(Value::fields)
                .flatMap(inner -> inner.build(() -> new Withholding(
                        inner.required("question").id(),
                        inner.required("ground").id())))
                .orElse(null);
    }

    private Condition condition(Fields fields, String key, Condition otherwise) {
        return fields.optional(key)
                .map(new Conditions(dictionary, fields.problems())::read)
                .orElse(otherwise);
    }

    private static Portrait portrait(Fields fields) {
        return fields.optional("portrait")
                .map(Value::fields)
                .flatMap(inner -> inner.build(() -> new Portrait(
                        labels(inner.required("labels")),
                        Lists.read(inner.required("generic-names").items(), DisclosuresReader::genericName).stream()
                                .map(Located::value)
                                .toList(),
                        texts(inner, "ordinary-words"))))
                .orElse(Portrait.NONE);
    }

    private static SortedMap<String, SortedMap<String, Bilingual>> labels(Value value) {
        SortedMap<String, SortedMap<String, Bilingual>> labels = new TreeMap<>();
        for (Keyed fact : value.named()) {
            SortedMap<String, Bilingual> options = new TreeMap<>();
            fact.value()
                    .named()
                    .forEach(option ->
                            options.put(option.name().id(), option.value().bilingual()));
            labels.put(fact.name().id(), options);
        }
        return labels;
    }

    private static Portrait.GenericName genericName(Fields fields) {
        return new Portrait.GenericName(fields.required("name").bilingual(), texts(fields, "replaces"));
    }

    private static List<String> texts(Fields fields, String key) {
        return fields.optional(key).map(Value::items).orElse(List.of()).stream()
                .map(Value::text)
                .toList();
    }
}
