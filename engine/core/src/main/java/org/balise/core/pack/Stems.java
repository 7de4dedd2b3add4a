package org.balise.core.pack;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.balise.api.rule.Condition;
import org.balise.api.rule.RuleKind;
import org.balise.core.drl.DrlFile;
import org.balise.core.drl.DrlReader;
import org.balise.core.drl.DrlRule;
import org.balise.core.drl.DrlRule.Verb;
import org.balise.core.problem.DidYouMean;
import org.balise.core.problem.Place;
import org.balise.core.problem.Problems;
import org.balise.core.yaml.RuleTexts;
import org.balise.core.yaml.RuleTextsReader;

/** Reads the sections of rules of a pack and joins, by id, when each rule applies and what it says. */
final class Stems {
    static final String DRL = ".drl";
    static final String TEXTS = ".yaml";
    static final String CASES = ".cases.yaml";

    private final String pack;
    private final PackFiles files;
    private final Problems problems;
    private final List<DrlFile> drl = new ArrayList<>();
    private final List<PlacedRule> rules = new ArrayList<>();

    private Stems(String pack, PackFiles files, Problems problems) {
        this.pack = pack;
        this.files = files;
        this.problems = problems;
    }

    /** Reads every stem of the pack; what is wrong goes to the problems, with paths inside the pack. */
    static Stems read(String pack, PackFiles files, Problems problems) {
        // Stems are most of what a pack holds and do not look at each other, so both cores read them; what each one
        // found is then put together in order of name.
        List<Stems> each = List.copyOf(names(files)).parallelStream()
                .map(name -> {
                    Stems stem = new Stems(pack, files, new Problems());
                    stem.stem(name);
                    return stem;
                })
                .toList();
        Stems all = new Stems(pack, files, problems);
        for (Stems stem : each) {
            stem.problems.all().forEach(problems::add);
            all.drl.addAll(stem.drl);
            all.rules.addAll(stem.rules);
        }
        return all;
    }

    List<DrlFile> drl() {
        return drl;
    }

    List<PlacedRule> rules() {
        return rules;
    }

    /** The paths of the stems, without ending: every file in a folder that is not one of the other kinds. */
    private static SortedSet<String> names(PackFiles files) {
        return files.contents().keySet().stream()
                .filter(path ->
                        path.contains("/") && PackReader.FOLDERS.stream().noneMatch(path::startsWith))
                .map(path -> Stream.of(CASES, DRL, TEXTS)
                        .filter(path::endsWith)
                        .findFirst()
                        .map(ending -> path.substring(0, path.length() - ending.length()))
                        .orElse(path))
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private void stem(String stem) {
        for (String ending : List.of(DRL, TEXTS, CASES)) {
            if (!files.contents().containsKey(stem + ending)) {
                problems.error(Place.of(stem + ending), "STEM-FILE-MISSING", stem);
            }
        }
        byte[] conditions = files.contents().get(stem + DRL);
        byte[] texts = files.contents().get(stem + TEXTS);
        if (conditions == null || texts == null) {
            return;
        }
        int before = problems.errors();
        DrlFile read = DrlReader.read(
                stem + DRL, new String(conditions, StandardCharsets.UTF_8), packageOf(pack, stem), problems);
        List<RuleTexts> said = new RuleTextsReader().read(stem + TEXTS, texts, problems);
        drl.add(read);
        if (problems.errors() == before) {
            join(read, said);
        }
    }

    private void join(DrlFile file, List<RuleTexts> said) {
        Map<String, List<DrlRule>> parts = file.rules().stream()
                .collect(Collectors.groupingBy(DrlRule::id, LinkedHashMap::new, Collectors.toList()));
        TreeSet<String> texts = said.stream().map(RuleTexts::id).collect(Collectors.toCollection(TreeSet::new));
        parts.forEach((id, rule) -> {
            if (!texts.contains(id)) {
                Place place =
                        new Place(file.file(), rule.get(0).line(), rule.get(0).column());
                problems.error(place, "RULE-WITHOUT-TEXTS", id, DidYouMean.nearest(id, texts));
            }
        });
        for (RuleTexts rule : said) {
            List<DrlRule> when = parts.get(rule.id());
            if (when == null) {
                problems.error(
                        rule.place(), "RULE-WITHOUT-DRL", rule.id(), DidYouMean.nearest(rule.id(), parts.keySet()));
            } else {
                checkVerb(rule, when, file.file());
                Condition condition =
                        new Condition(when.stream().map(DrlRule::toAlternative).toList());
                rules.add(new PlacedRule(rule.when(condition, file.file(), pack), rule.place(), when));
            }
        }
    }

    private void checkVerb(RuleTexts rule, List<DrlRule> parts, String file) {
        Verb expected = rule.kind() == RuleKind.DERIVATION ? Verb.DERIVES : Verb.APPLIES;
        parts.stream().filter(part -> part.verb() != expected).forEach(part -> {
            Place place = new Place(file, part.line(), part.column());
            problems.error(place, "RULE-VERB", rule.id(), part.verb().method(), expected.method());
        });
    }

    /** The DRL package of a stem: {@code balise.<pack>.<folder>.<stem>} made of valid names. */
    static String packageOf(String pack, String stem) {
        return Stream.of(("balise/" + pack + "/" + stem).split("/"))
                .map(name -> name.replace('-', '_').replace('.', '_'))
                .map(name -> Character.isDigit(name.charAt(0)) ? "p" + name : name)
                .collect(Collectors.joining("."));
    }
}
