package org.balise.core.pack;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.balise.api.disclosure.DisclosureField;
import org.balise.api.disclosure.DisclosureKind;
import org.balise.api.disclosure.Disclosures;
import org.balise.api.disclosure.Notice;
import org.balise.api.disclosure.Portrait;
import org.balise.api.fact.FactDefinition;
import org.balise.api.questionnaire.Question;
import org.balise.api.questionnaire.Questionnaire;
import org.balise.api.rule.Condition;
import org.balise.api.text.Bilingual;
import org.balise.core.problem.DidYouMean;
import org.balise.core.problem.Place;
import org.balise.core.problem.Problems;
import org.balise.core.yaml.DisclosuresReader;
import org.balise.core.yaml.NoticeReader;
import org.jspecify.annotations.Nullable;

/** Reads what packs say of disclosure. A name that nothing answers to is an error, in any pack. */
final class DisclosureFiles {
    static final String FILE = "disclosures.yaml";
    static final String NOTICES = "notices/";

    private final Map<String, FactDefinition> facts;
    private final Set<String> rules;
    private final Set<String> questions;

    DisclosureFiles(Map<String, FactDefinition> facts, Set<String> rules, Questionnaire questionnaire) {
        this.facts = facts;
        this.rules = rules;
        this.questions = questionnaire.questions().map(Question::id).collect(Collectors.toCollection(TreeSet::new));
    }

    /** What one pack says, and where its problems go. */
    private record Said(Disclosures own, Problems problems) {}

    /** A notice, and the file of the pack that holds it. */
    private record Placed(Notice notice, String path, PackContent pack) {}

    /** All packs together, in their order. What one of them names may stand in another, before or after it. */
    Disclosures read(List<PackContent> packs) {
        List<DisclosureKind> kinds = new ArrayList<>();
        List<DisclosureField> fields = new ArrayList<>();
        SortedMap<String, Placed> placed = new TreeMap<>();
        List<Said> said = new ArrayList<>();
        Disclosures.@Nullable Withholding withholding = null;
        List<Condition.Alternative> translated = new ArrayList<>();
        List<String> commercial = new ArrayList<>();
        List<String> unfinished = new ArrayList<>();
        Portrait portrait = Portrait.NONE;
        for (PackContent pack : packs) {
            notices(pack, placed);
            byte[] content = pack.files().contents().get(FILE);
            if (content != null) {
                Disclosures own = new DisclosuresReader(facts)
                        .read(FILE, content, pack.problems())
                        .orElse(Disclosures.NONE);
                refuseTaken(own, kinds, fields, pack.problems());
                kinds.addAll(own.kinds());
                fields.addAll(own.fields());
                withholding = withholding == null ? own.withholding() : withholding;
                translated.addAll(own.translatedWhen().alternatives());
                commercial.addAll(own.commercialNames());
                unfinished.addAll(own.unfinishedWords());
                portrait = together(portrait, own.portrait());
                said.add(new Said(own, pack.problems()));
            }
        }
        Set<String> ids = fields.stream().map(DisclosureField::id).collect(Collectors.toCollection(TreeSet::new));
        said.forEach(one -> checkNames(one.own(), ids, placed.keySet(), one.problems()));
        placed.values().forEach(one -> checkPlaceholders(one, ids));
        SortedMap<String, Notice> notices = new TreeMap<>();
        placed.forEach((id, one) -> notices.put(id, one.notice()));
        return new Disclosures(
                kinds, fields, notices, withholding, new Condition(translated), commercial, unfinished, portrait);
    }

    /** A pack adds labels and names to those before it; the first to name an option keeps it. */
    private static Portrait together(Portrait first, Portrait next) {
        SortedMap<String, SortedMap<String, Bilingual>> labels = new TreeMap<>();
        for (Portrait portrait : List.of(next, first)) {
            portrait.labels()
                    .forEach((fact, options) ->
                            labels.computeIfAbsent(fact, id -> new TreeMap<>()).putAll(options));
        }
        return new Portrait(
                labels,
                Stream.concat(first.genericNames().stream(), next.genericNames().stream())
                        .toList(),
                Stream.concat(first.ordinaryWords().stream(), next.ordinaryWords().stream())
                        .toList());
    }

    private static void notices(PackContent pack, SortedMap<String, Placed> placed) {
        pack.files()
                .under(NOTICES, ".yaml")
                .forEach((path, content) -> new NoticeReader()
                        .read(path, content, pack.problems())
                        .ifPresent(notice -> {
                            if (placed.putIfAbsent(notice.id(), new Placed(notice, path, pack)) != null) {
                                pack.problems().error(Place.of(path), "ID-TAKEN", notice.id());
                            }
                        }));
    }

    private static void refuseTaken(
            Disclosures own, List<DisclosureKind> kinds, List<DisclosureField> fields, Problems problems) {
        own.kinds().stream()
                .map(DisclosureKind::id)
                .filter(id -> kinds.stream().anyMatch(kind -> kind.id().equals(id)))
                .forEach(id -> problems.error(Place.of(FILE), "ID-TAKEN", id));
        own.fields().stream()
                .map(DisclosureField::id)
                .filter(id -> fields.stream().anyMatch(field -> field.id().equals(id)))
                .forEach(id -> problems.error(Place.of(FILE), "ID-TAKEN", id));
    }

    private void checkNames(Disclosures own, Set<String> fields, Set<String> notices, Problems problems) {
        for (DisclosureKind kind : own.kinds()) {
            kind.rules().forEach(rule -> known(rule, rules, problems));
            kind.notices().forEach(notice -> known(notice, notices, problems));
        }
        for (DisclosureField field : own.fields()) {
            known(field.question(), questions, problems);
            String english = field.questionEn();
            if (english != null) {
                known(english, questions, problems);
            }
        }
        Disclosures.Withholding withholding = own.withholding();
        if (withholding != null) {
            known(withholding.question(), questions, problems);
            known(withholding.ground(), fields, problems);
        }
    }

    private static void checkPlaceholders(Placed placed, Set<String> fields) {
        placed.notice()
                .fields()
                .forEach(field -> known(
                        field, fields, Place.of(placed.path()), placed.pack().problems()));
    }

    private static void known(String id, Set<String> names, Problems problems) {
        known(id, names, Place.of(FILE), problems);
    }

    private static void known(String id, Set<String> names, Place place, Problems problems) {
        if (!names.contains(id)) {
            problems.error(place, "DISCLOSURE-NAME-UNKNOWN", id, DidYouMean.nearest(id, names));
        }
    }
}
