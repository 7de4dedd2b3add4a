package org.balise.core.pack;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.balise.api.answer.AnswerValue;
import org.balise.api.rule.Literal;
import org.balise.api.rule.ParameterSeries;
import org.balise.core.problem.DidYouMean;
import org.balise.core.yaml.CasesReader;
import org.balise.core.yaml.Expectation;
import org.balise.core.yaml.RuleCase;

/** Every rule has a case that triggers it, one that does not, one that cannot tell, and both sides of its thresholds. */
final class CaseLint {
    private static final Set<Expectation> CLEAR = EnumSet.of(Expectation.NOT_APPLICABLE);
    private static final Set<Expectation> UNDETERMINED =
            EnumSet.of(Expectation.UNDETERMINED, Expectation.UNDETERMINED_DUTY);
    private static final Set<Expectation> TRIGGERED = triggered();

    private final LintSubject subject;

    CaseLint(LintSubject subject) {
        this.subject = subject;
    }

    private static Set<Expectation> triggered() {
        Set<Expectation> triggered = EnumSet.allOf(Expectation.class);
        triggered.removeAll(CLEAR);
        triggered.removeAll(UNDETERMINED);
        triggered.remove(Expectation.NOT_IN_FORCE);
        return triggered;
    }

    void check(PackContent pack) {
        CasesReader reader = new CasesReader(subject.book().facts());
        Map<String, PlacedRule> rules = new TreeMap<>();
        pack.rules().forEach(rule -> rules.put(rule.id(), rule));
        pack.files().under("", Stems.CASES).forEach((path, content) -> {
            int before = pack.problems().errors();
            List<RuleCase> cases = reader.read(path, content, pack.problems());
            boolean readable = pack.problems().errors() == before;
            String stem = path.substring(0, path.length() - Stems.CASES.length());
            checkFile(stem, cases, readable, rules, pack);
        });
    }

    private void checkFile(
            String stem, List<RuleCase> cases, boolean readable, Map<String, PlacedRule> rules, PackContent pack) {
        Map<String, List<RuleCase>> byRule =
                cases.stream().collect(Collectors.groupingBy(RuleCase::rule, TreeMap::new, Collectors.toList()));
        Map<String, PlacedRule> ofStem = new TreeMap<>(rules);
        ofStem.values().removeIf(rule -> !rule.rule().head().file().equals(stem + Stems.DRL));
        byRule.forEach((id, list) -> {
            PlacedRule rule = ofStem.get(id);
            if (rule == null) {
                pack.problems()
                        .error(list.get(0).place(), "CASE-RULE-UNKNOWN", id, DidYouMean.nearest(id, ofStem.keySet()));
            } else {
                list.forEach(one -> checkExpectation(rule, one, pack));
            }
        });
        if (readable) {
            ofStem.forEach((id, rule) -> complete(rule, byRule.getOrDefault(id, List.of()), pack));
        }
    }

    private void checkExpectation(PlacedRule rule, RuleCase one, PackContent pack) {
        if (!one.expect().possibleFor(rule.rule().head().kind())) {
            pack.problems()
                    .error(
                            one.place(),
                            "CASE-EXPECTATION",
                            one.expect().code(),
                            rule.rule().head().kind().code());
        }
        LocalDate date = date(rule, one);
        boolean inForce = rule.rule().head().inForce().contains(date);
        if (inForce == (one.expect() == Expectation.NOT_IN_FORCE)) {
            pack.problems().error(one.place(), "CASE-DATE", rule.id(), date.toString());
        }
    }

    private static LocalDate date(PlacedRule rule, RuleCase one) {
        LocalDate asOf = one.asOf();
        return asOf == null ? rule.rule().head().checkedOn() : asOf;
    }

    private void complete(PlacedRule rule, List<RuleCase> cases, PackContent pack) {
        wants(rule, cases, TRIGGERED, "CASE-TRIGGERED-MISSING", pack);
        wants(rule, cases, CLEAR, "CASE-CLEAR-MISSING", pack);
        wants(rule, cases, UNDETERMINED, "CASE-UNDETERMINED-MISSING", pack);
        Uses.literals(rule.rule().head().condition())
                .filter(Literal.Compares.class::isInstance)
                .map(Literal.Compares.class::cast)
                .distinct()
                .forEach(compares -> bothSides(rule, compares, cases, pack));
    }

    private static void wants(
            PlacedRule rule, List<RuleCase> cases, Set<Expectation> any, String code, PackContent pack) {
        if (cases.stream().noneMatch(one -> any.contains(one.expect()))) {
            pack.problems().error(rule.place(), code, rule.id());
        }
    }

    private void bothSides(PlacedRule rule, Literal.Compares compares, List<RuleCase> cases, PackContent pack) {
        ParameterSeries series = subject.book().parameters().get(compares.parameter());
        if (series == null) {
            return;
        }
        List<Boolean> reached = new ArrayList<>();
        for (RuleCase one : cases) {
            Optional<BigDecimal> threshold = series.on(date(rule, one));
            if (threshold.isPresent() && one.given().get(compares.fact()) instanceof AnswerValue.Quantity given) {
                reached.add(given.value().compareTo(threshold.get()) >= 0);
            }
        }
        if (!reached.contains(true) || !reached.contains(false)) {
            pack.problems()
                    .error(rule.place(), "CASE-THRESHOLD-SIDES", rule.id(), compares.fact(), compares.parameter());
        }
    }
}
