package org.balise.core.pack;

import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import org.balise.api.pack.RuleDigest;
import org.balise.api.rule.Condition.Alternative;
import org.balise.api.rule.Literal;
import org.balise.core.digest.Sha256;
import org.balise.core.problem.Problems;
import org.balise.core.yaml.MappingNode;
import org.balise.core.yaml.Node;
import org.balise.core.yaml.ScalarNode;
import org.balise.core.yaml.SequenceNode;
import org.balise.core.yaml.YamlTree;

/**
 * Names each rule of a pack by its content. The condition comes from the DRL as it is understood, the texts and the
 * cases from their YAML with keys in order; what no rule reads, such as layout and comments, is left out. Each piece is
 * preceded by its length, so that two different rules never give the same input.
 *
 * <p>All three files of every stem are read again: nothing of it is done at start.
 */
final class RuleDigests {
    private final PackContent pack;
    private final Map<String, Map<String, Node>> entriesByFile = new HashMap<>();
    private final Map<String, String> digestByFile = new HashMap<>();

    private RuleDigests(PackContent pack) {
        this.pack = pack;
    }

    /** The rules of a pack read from its files as they are written, in order of id. */
    static List<RuleDigest> of(PackContent pack) {
        RuleDigests digests = new RuleDigests(pack);
        return pack.rules().stream()
                .map(digests::digest)
                .sorted(Comparator.comparing(RuleDigest::rule))
                .toList();
    }

    private RuleDigest digest(PlacedRule placed) {
        String drl = placed.rule().head().file();
        String stem = drl.substring(0, drl.length() - Stems.DRL.length());
        Canonical canonical = new Canonical();
        canonical.text(placed.id());
        canonical.number(placed.parts().size());
        placed.parts().forEach(part -> canonical.alternative(part.verb().method(), part.toAlternative()));
        SortedMap<String, String> files = new TreeMap<>();
        files.put(drl, fileDigest(drl));
        for (String ending : List.of(Stems.TEXTS, Stems.CASES)) {
            String file = stem + ending;
            files.put(file, fileDigest(file));
            Node entry = entries(file).get(placed.id());
            canonical.number(entry == null ? 0 : 1);
            if (entry != null) {
                canonical.node(entry);
            }
        }
        return new RuleDigest(placed.id(), pack.manifest().id(), Sha256.of(canonical.bytes()), files);
    }

    private String fileDigest(String file) {
        return digestByFile.computeIfAbsent(file, path -> Sha256.of(content(path)));
    }

    private Map<String, Node> entries(String file) {
        return entriesByFile.computeIfAbsent(file, path -> {
            Map<String, Node> entries = new HashMap<>();
            // What is wrong with the file was reported when the pack was read.
            if (YamlTree.read(path, content(path), new Problems()).orElse(null) instanceof MappingNode mapping) {
                mapping.entries().forEach(entry -> entries.put(entry.key().text(), entry.value()));
            }
            return entries;
        });
    }

    private byte[] content(String path) {
        return pack.files().contents().getOrDefault(path, new byte[0]);
    }

    /** Pieces one after the other, each with its length. */
    private static final class Canonical {
        private final ByteArrayOutputStream out = new ByteArrayOutputStream();

        void text(String text) {
            byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
            number(bytes.length);
            out.writeBytes(bytes);
        }

        void number(int number) {
            out.writeBytes(ByteBuffer.allocate(Integer.BYTES).putInt(number).array());
        }

        void alternative(String verb, Alternative alternative) {
            text(verb);
            text(alternative.name());
            number(alternative.literals().size());
            alternative.literals().forEach(this::literal);
        }

        private void literal(Literal literal) {
            text(literal.fact());
            if (literal instanceof Literal.IsYes) {
                text("yes");
            } else if (literal instanceof Literal.IsNo) {
                text("no");
            } else if (literal instanceof Literal.IsSelected selected) {
                text("selected");
                text(selected.option());
            } else if (literal instanceof Literal.Compares compares) {
                text(compares.comparison().sign());
                text(compares.parameter());
            }
        }

        void node(Node node) {
            if (node instanceof ScalarNode scalar) {
                // Quotation marks can change what a value means.
                text(scalar.plain() ? "plain" : "quoted");
                text(scalar.text());
            } else if (node instanceof SequenceNode sequence) {
                text("list");
                number(sequence.items().size());
                sequence.items().forEach(this::node);
            } else if (node instanceof MappingNode mapping) {
                text("map");
                number(mapping.entries().size());
                mapping.entries().stream()
                        .sorted(Comparator.comparing(entry -> entry.key().text()))
                        .forEach(entry -> {
                            text(entry.key().text());
                            node(entry.value());
                        });
            }
        }

        byte[] bytes() {
            return out.toByteArray();
        }
    }
}
