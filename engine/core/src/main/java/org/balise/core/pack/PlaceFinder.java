package org.balise.core.pack;

import java.util.Optional;
import java.util.function.UnaryOperator;
import org.balise.core.drl.DrlRule;
import org.balise.core.pack.Places.Kind;
import org.balise.core.problem.Place;
import org.balise.core.problem.Problems;
import org.balise.core.yaml.MappingNode;
import org.balise.core.yaml.Node;
import org.balise.core.yaml.ScalarNode;
import org.balise.core.yaml.SequenceNode;
import org.balise.core.yaml.TreeCodec;
import org.balise.core.yaml.YamlTree;

/** Finds where everything is written, with the path of its pack before that of the file. */
final class PlaceFinder {
    private final LintSubject subject;
    private final Places places = new Places();

    PlaceFinder(LintSubject subject) {
        this.subject = subject;
    }

    static Place in(PackContent pack, Place place) {
        return new Place(pack.files().origin() + "/" + place.file(), place.line(), place.column());
    }

    Places places() {
        for (PackContent pack : subject.packs()) {
            pack.rules().forEach(rule -> rule(rule, pack));
            pack.facts().forEach(fact -> places.put(Kind.FACT, fact.value().id(), in(pack, fact.place())));
            pack.parameters()
                    .forEach(series -> places.put(Kind.PARAMETER, series.value().id(), in(pack, series.place())));
            byte[] disclosures = pack.files().contents().get(DisclosureFiles.FILE);
            if (disclosures != null) {
                ids(DisclosureFiles.FILE, disclosures, pack, Kind.DISCLOSURE);
            }
            pack.files()
                    .under(PackReader.QUESTIONS, ".yaml")
                    .forEach((path, content) -> ids(path, content, pack, Kind.QUESTION));
        }
        subject.sections().forEach(this::section);
        return places;
    }

    private void rule(PlacedRule rule, PackContent pack) {
        places.put(Kind.RULE, rule.id(), in(pack, rule.place()));
        for (DrlRule part : rule.parts()) {
            Place place = new Place(rule.rule().head().file(), part.line(), part.column());
            places.put(Kind.WAY, Places.way(rule.id(), part.alternative()), in(pack, place));
        }
    }

    private void section(PlacedSection placed) {
        tree(placed.place().file(), placed.content())
                .ifPresent(tree -> walk(tree, Kind.QUESTION, UnaryOperator.identity()));
        // Those of a pack were found before, with the path of the pack.
        placed.section().questions().forEach(question -> places.put(Kind.QUESTION, question.id(), placed.place()));
    }

    private void ids(String path, byte[] content, PackContent pack, Kind kind) {
        tree(path, content).ifPresent(tree -> walk(tree, kind, place -> in(pack, place)));
    }

    private static Optional<Node> tree(String path, byte[] content) {
        return TreeCodec.encoded(content)
                ? Optional.of(TreeCodec.decode(path, content))
                : YamlTree.read(path, content, new Problems());
    }

    private void walk(Node node, Kind kind, UnaryOperator<Place> whole) {
        if (node instanceof SequenceNode list) {
            list.items().forEach(item -> walk(item, kind, whole));
        } else if (node instanceof MappingNode mapping) {
            for (MappingNode.Entry entry : mapping.entries()) {
                if (entry.key().text().equals("id") && entry.value() instanceof ScalarNode id) {
                    places.put(kind, id.text(), whole.apply(id.place()));
                }
                walk(entry.value(), kind, whole);
            }
        }
    }
}
