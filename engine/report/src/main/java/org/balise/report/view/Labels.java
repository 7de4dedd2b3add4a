package org.balise.report.view;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.balise.api.answer.AnswerValue;
import org.balise.api.answer.AnswerValue.Choice;
import org.balise.api.answer.AnswerValue.Choices;
import org.balise.api.answer.AnswerValue.FreeText;
import org.balise.api.answer.AnswerValue.OnDate;
import org.balise.api.answer.AnswerValue.Quantity;
import org.balise.api.answer.AnswerValue.YesNo;
import org.balise.api.assess.LevelRange;
import org.balise.api.norm.Gate;
import org.balise.api.norm.Principle;
import org.balise.api.norm.Role;
import org.balise.api.pack.RuleBook;
import org.balise.api.questionnaire.Question;
import org.balise.api.rule.Rule;
import org.balise.api.text.Bilingual;
import org.balise.report.text.Formats;
import org.balise.report.text.Messages;
import org.jspecify.annotations.Nullable;

/** The names that people give to the things that codes stand for. A code without a name is shown as it is. */
public final class Labels {
    private final RuleBook book;
    private final Messages messages = Messages.standard();
    private final Map<String, Question> questions = new TreeMap<>();

    public Labels(RuleBook book) {
        this.book = book;
        book.questionnaire().questions().forEach(question -> questions.put(question.id(), question));
    }

    public Bilingual say(String key, Object... arguments) {
        return messages.say(key, arguments);
    }

    public Bilingual count(String key, int number, Object... others) {
        return messages.count(key, number, others);
    }

    public Bilingual rule(String id) {
        Rule rule = book.rules().get(id);
        return rule == null ? Bilingual.same(id) : rule.head().title();
    }

    public Bilingual role(String id) {
        Role role = book.roles().get(id);
        return role == null ? Bilingual.same(id) : role.title();
    }

    /** “before the gate …”, or how many days before it. */
    public Bilingual by(Gate gate, int leadDays) {
        return leadDays == 0
                ? say("gate.by", gate(gate))
                : say("gate.by-days", gate(gate), Bilingual.same(Integer.toString(leadDays)));
    }

    /** The name of the gate, or “at every phase”. */
    public Bilingual gate(@Nullable Gate gate) {
        if (gate == null) {
            return say("gate.always");
        }
        Bilingual title = book.lifecycle().gateTitles().get(gate);
        return title == null ? Bilingual.same(gate.code()) : title;
    }

    Bilingual phase(@Nullable String code) {
        return book.lifecycle().phases().stream()
                .filter(phase -> phase.code().equals(code))
                .map(phase -> phase.title())
                .findFirst()
                .orElseGet(() -> code == null ? say("phase.unknown") : Bilingual.same(code));
    }

    public Bilingual principle(int number) {
        Principle principle = book.principles().get(number);
        return principle == null ? Bilingual.same("") : principle.title();
    }

    public Bilingual question(String id) {
        Question question = questions.get(id);
        return question == null ? Bilingual.same(id) : question.text();
    }

    public Bilingual fact(String id) {
        return book.facts().containsKey(id) ? book.facts().get(id).label() : Bilingual.same(id);
    }

    Bilingual level(LevelRange range) {
        return Formats.levels(range);
    }

    /** An answer to a question, as a person would say it. */
    public Bilingual answer(String questionId, AnswerValue value) {
        if (value instanceof YesNo given) {
            return say(given.yes() ? "answer.yes" : "answer.no");
        }
        if (value instanceof Choice given) {
            return option(questionId, given.option());
        }
        if (value instanceof Choices given) {
            return given.options().isEmpty()
                    ? say("answer.none")
                    : joined(given.options().stream()
                            .map(code -> option(questionId, code))
                            .toList());
        }
        if (value instanceof Quantity given) {
            Question question = questions.get(questionId);
            Bilingual number = Formats.number(given.value());
            return question == null || question.unit() == null ? number : say("answer.amount", number, question.unit());
        }
        if (value instanceof FreeText given) {
            return Bilingual.same(given.text());
        }
        return value instanceof OnDate given ? Formats.date(given.date()) : say("answer.unknown");
    }

    /** An option as its question words it; that of a fact or of a reading without one, as the book names it. */
    public Bilingual option(String id, String code) {
        return Optional.ofNullable(questions.get(id)).stream()
                .flatMap(question -> question.options().stream())
                .filter(option -> option.code().equals(code))
                .map(Question.Option::label)
                .findFirst()
                .or(() -> book.optionLabel(id, code))
                .orElseGet(() -> Bilingual.same(code));
    }

    /** Where the rule comes from; says so when it is a proposal of ours or when the text itself was not read. */
    public List<Bilingual> sources(List<String> corpus) {
        if (corpus.isEmpty()) {
            return List.of(say("source.own"));
        }
        return corpus.stream()
                .map(id -> book.citation(id).map(this::source).orElseGet(() -> say("source.unverified", id)))
                .toList();
    }

    private Bilingual source(RuleBook.Citation citation) {
        Bilingual place = say(
                "source.place",
                citation.instrument().shortTitle(),
                citation.provision().number());
        return citation.provision().status().equals("LU") ? place : say("source.unread", place);
    }

    /** The items separated by semicolons. */
    public Bilingual joined(List<Bilingual> items) {
        return Formats.each(language ->
                String.join("; ", items.stream().map(item -> item.in(language)).toList()));
    }
}
