package org.balise.core.analysis.prove;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import org.balise.api.answer.Dossier;
import org.balise.api.text.Bilingual;
import org.balise.core.analysis.Finding;
import org.balise.core.analysis.Finding.Source;
import org.balise.core.analysis.FindingTexts;
import org.balise.core.analysis.Names;
import org.balise.core.analysis.model.Situation;
import org.balise.core.analysis.model.Smallest;
import org.balise.core.analysis.model.Timeline;
import org.balise.core.pack.Inspected;
import org.balise.core.pack.Places.Kind;
import org.balise.core.problem.Place;
import org.balise.core.rules.RuleIndex;
import org.jspecify.annotations.Nullable;

/** What every check looks at, and where it says what it found. */
final class Report {
    private final Inspected.Contents contents;
    private final RuleIndex index;
    private final Timeline timeline;
    private final Smallest smallest;
    private final Names names;
    private final List<Finding> findings = new ArrayList<>();
    private final List<Dossier> witnesses = new ArrayList<>();

    Report(Inspected.Contents contents) {
        this.contents = contents;
        this.index = new RuleIndex(contents.book());
        this.timeline = new Timeline(index);
        this.smallest = new Smallest(index);
        this.names = new Names(contents.book());
    }

    Inspected.Contents contents() {
        return contents;
    }

    RuleIndex index() {
        return index;
    }

    Timeline timeline() {
        return timeline;
    }

    Names names() {
        return names;
    }

    /** A dossier that shows something reachable: those are what the whole is then tried on. */
    void witness(Dossier dossier) {
        witnesses.add(dossier);
    }

    List<Dossier> witnesses() {
        return witnesses;
    }

    List<Finding> findings() {
        return findings;
    }

    Place rule(String id) {
        return contents.places().of(Kind.RULE, id);
    }

    Place question(String id) {
        return contents.places().of(Kind.QUESTION, id);
    }

    Dossier smallest(Dossier dossier, Predicate<Situation> shown) {
        return smallest.of(dossier, shown);
    }

    void proof(String code, Place place, List<String> about, Bilingual... arguments) {
        add(Source.PROOF, code, place, about, null, arguments);
    }

    void shown(String code, Place place, List<String> about, @Nullable Dossier example, Bilingual... arguments) {
        add(Source.PROOF, code, place, about, example, arguments);
    }

    void cases(String code, Place place, List<String> about, Bilingual... arguments) {
        add(Source.CASES, code, place, about, null, arguments);
    }

    void lint(String code, Place place, List<String> about, Bilingual... arguments) {
        add(Source.LINT, code, place, about, null, arguments);
    }

    private void add(
            Source source,
            String code,
            Place place,
            List<String> about,
            @Nullable Dossier example,
            Bilingual... arguments) {
        findings.add(new Finding(
                source, code, place, about, FindingTexts.sentence(code, List.of(arguments)), example, null));
    }
}
