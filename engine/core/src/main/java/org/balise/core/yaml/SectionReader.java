package org.balise.core.yaml;

import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.balise.api.fact.FactDefinition;
import org.balise.api.fact.FactType;
import org.balise.api.questionnaire.Question;
import org.balise.api.questionnaire.Section;
import org.balise.api.questionnaire.Section.Checklist;
import org.balise.api.rule.Condition;
import org.balise.api.text.Bilingual;
import org.balise.core.problem.Problems;

/** Reads a section of a questionnaire, from the questionnaire itself or from a pack that adds one. */
public final class SectionReader {

    private final Dictionary dictionary;

    /**
     * @param facts the dictionary, by id, against which conditions and {@code feeds} are read
     */
    public SectionReader(Map<String, FactDefinition> facts) {
        this.dictionary = new Dictionary(facts);
    }

    /** The section, or nothing when the file has an error, all of which are then in {@code problems}. */
    public Optional<Section> read(String file, byte[] content, Problems problems) {
        return Fields.read(file, content, problems, fields -> {
            String id = fields.required("id").id();
            Bilingual title = fields.required("title").bilingual();
            List<Located<Question>> questions = fields.required("questions").some().items().stream()
                    .map(item -> question(item.fields()))
                    .flatMap(Optional::stream)
                    .toList();
            Located.reportRepeated(questions, Question::id, problems);
            List<Question> asked = questions.stream().map(Located::value).toList();
            return new Section(id, title, asked, checklists(fields, asked));
        });
    }

    private static List<Checklist> checklists(Fields fields, List<Question> asked) {
        Optional<Value> given = fields.optional("checklists");
        if (given.isEmpty()) {
            return List.of();
        }
        Set<String> taken = new HashSet<>();
        List<Located<Checklist>> checklists = Lists.read(
                given.get().some().items(),
                item -> new Checklist(
                        item.required("id").id(),
                        item.required("title").bilingual(),
                        members(item.required("questions"), asked, taken)));
        Located.reportRepeated(checklists, Checklist::id, fields.problems());
        return checklists.stream().map(Located::value).toList();
    }

    /** Only what can be answered by ticking: yes-no questions of this section that need no reasons. */
    private static List<String> members(Value questions, List<Question> asked, Set<String> taken) {
        for (Value item : questions.items()) {
            Optional<Question> question =
                    asked.stream().filter(known -> known.id().equals(item.id())).findFirst();
            if (question.isEmpty()) {
                item.error("CHECKLIST-OTHER-SECTION", item.id());
            } else if (question.get().type() != FactType.YES_NO
                    || question.get().rationaleRequired()) {
                item.error("CHECKLIST-NOT-TICKED", item.id());
            } else if (!taken.add(item.id())) {
                item.error("CHECKLIST-TWICE", item.id());
            }
        }
        List<String> ids = questions.ids();
        if (ids.size() == 1) {
            questions.error("CHECKLIST-OF-ONE", ids.get(0));
        }
        return ids;
    }

    private Optional<Located<Question>> question(Fields fields) {
        Optional<Located<Question>> read = fields.buildLocated(() -> {
            FactType type =
                    TypedKeys.read(fields, "options", "unit", "range", "not-offered-means-no", "rationale-required");
            boolean amount = type == FactType.AMOUNT;
            return new Question(
                    fields.required("id").id(),
                    type,
                    fields.required("text").bilingual(),
                    fields.required("help").bilingual(),
                    TypedKeys.choice(type) ? options(fields) : List.of(),
                    amount ? fields.required("unit").bilingual() : null,
                    amount ? Spans.range(fields.required("range")) : null,
                    fields.optional("visible-when")
                            .map(new Conditions(dictionary, fields.problems())::read)
                            .orElse(Condition.ALWAYS),
                    fields.required("feeds").ids(),
                    fields.flag("informational"),
                    fields.flag("not-offered-means-no"),
                    fields.flag("rationale-required"));
        });
        read.ifPresent(question -> checkFeeds(fields.required("feeds"), question.value(), fields.problems()));
        return read;
    }

    private static List<Question.Option> options(Fields fields) {
        List<Located<Question.Option>> options =
                Lists.read(fields.required("options").some().items(), SectionReader::option);
        Located.reportRepeated(options, Question.Option::code, fields.problems());
        return options.stream().map(Located::value).toList();
    }

    private static Question.Option option(Fields fields) {
        return new Question.Option(
                fields.required("code").option(),
                new Bilingual(
                        fields.required("fr").text(), fields.required("en").text()));
    }

    private void checkFeeds(Value feeds, Question question, Problems problems) {
        for (Value item : feeds.items()) {
            dictionary.fact(item.id(), item.place(), problems).ifPresent(fact -> checkFed(item, question, fact));
        }
    }

    /** An answer goes into a fact as it is, so both must accept the same values. */
    private static void checkFed(Value item, Question question, FactDefinition fact) {
        Set<String> codes = new TreeSet<>(AnswerType.of(question).options());
        if (fact.kind().concluded()) {
            item.error("FEEDS-DERIVED", fact.id());
        } else if (fact.type() != question.type()) {
            item.error(
                    "FEEDS-OTHER-TYPE",
                    fact.id(),
                    fact.type().code(),
                    question.type().code());
        } else if (!codes.equals(new TreeSet<>(fact.options()))) {
            item.error("FEEDS-OTHER-OPTIONS", fact.id(), String.join(", ", fact.options()));
        } else if (question.range() != null && !question.range().equals(fact.range())) {
            item.error("FEEDS-OTHER-RANGE", fact.id());
        } else if (question.unit() != null && !question.unit().equals(fact.unit())) {
            item.error("FEEDS-OTHER-UNIT", fact.id());
        }
    }
}
