package org.balise.cli.interview;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.balise.api.answer.Rationale;
import org.balise.cli.text.AnswerText;
import org.snakeyaml.engine.v2.api.LoadSettings;
import org.snakeyaml.engine.v2.api.lowlevel.Compose;
import org.snakeyaml.engine.v2.common.FlowStyle;
import org.snakeyaml.engine.v2.nodes.CollectionNode;
import org.snakeyaml.engine.v2.nodes.MappingNode;
import org.snakeyaml.engine.v2.nodes.Node;
import org.snakeyaml.engine.v2.nodes.NodeTuple;
import org.snakeyaml.engine.v2.nodes.ScalarNode;

/**
 * The text of a dossier, changed answer by answer where the answer stands: comments, order and all that a person wrote
 * by hand stay as they are.
 */
final class DossierText {
    private static final String ANSWERS = "answers";
    private static final String VALUE = "value";
    private static final String RATIONALE = "rationale";

    private final String text;

    private DossierText(String text) {
        this.text = text;
    }

    /** The text of a file that holds a dossier. */
    static DossierText of(String text) {
        return new DossierText(text.endsWith("\n") ? text : text + "\n");
    }

    /** A dossier without any answer. */
    static DossierText empty(String questionnaire, LocalDate asOf) {
        return new DossierText(
                "format: dossier/1\nquestionnaire: " + questionnaire + "\nas-of: " + asOf + "\nanswers: {}\n");
    }

    @Override
    public String toString() {
        return text;
    }

    /** With this value for a question; its rationale and its documents stay. */
    DossierText with(String question, String value) {
        Optional<NodeTuple> pair = pair(answers(), question);
        if (pair.isEmpty()) {
            return put(answers(), question, value);
        }
        Node old = pair.get().getValueNode();
        return old instanceof MappingNode details ? put(details, VALUE, value) : replaced(old, value);
    }

    /** With this value for a question, and nothing of what went with the value before it. */
    DossierText withBare(String question, String value) {
        return put(answers(), question, value);
    }

    /**
     * With this rationale for a question that is answered.
     *
     * @throws IllegalStateException when it is not
     */
    DossierText with(String question, Rationale rationale) {
        Node old = pair(answers(), question)
                .orElseThrow(() -> new IllegalStateException(question))
                .getValueNode();
        if (old instanceof MappingNode details) {
            return put(details, RATIONALE, AnswerText.of(rationale));
        }
        String value = slice(start(old), end(old));
        return replaced(old, "{ value: " + value + ", rationale: " + AnswerText.of(rationale) + " }");
    }

    private MappingNode root() {
        Node root = new Compose(LoadSettings.builder().build())
                .composeString(text)
                .orElseThrow(() -> new IllegalStateException("an empty dossier"));
        return (MappingNode) root;
    }

    /** The node under {@code answers}, empty or not. */
    private Node answers() {
        return pair(root(), ANSWERS)
                .orElseThrow(() -> new IllegalStateException("a dossier without answers"))
                .getValueNode();
    }

    private static Optional<NodeTuple> pair(Node mapping, String key) {
        if (!(mapping instanceof MappingNode node)) {
            return Optional.empty();
        }
        return node.getValue().stream()
                .filter(tuple -> tuple.getKeyNode() instanceof ScalarNode name
                        && name.getValue().equals(key))
                .findFirst();
    }

    /** Replaces the value of a key, or adds the pair at the end of the mapping. */
    private DossierText put(Node mapping, String key, String value) {
        Optional<NodeTuple> pair = pair(mapping, key);
        if (pair.isPresent()) {
            return replaced(pair.get().getValueNode(), value);
        }
        String added = key + ": " + value;
        List<NodeTuple> pairs = mapping instanceof MappingNode node ? node.getValue() : List.of();
        if (pairs.isEmpty()) {
            return emptied(mapping, added);
        }
        Node first = pairs.get(0).getKeyNode();
        int last = end(pairs.get(pairs.size() - 1).getValueNode());
        if (((MappingNode) mapping).getFlowStyle() == FlowStyle.FLOW) {
            return new DossierText(slice(0, last) + ", " + added + slice(last, text.length()));
        }
        int line = text.indexOf('\n', last);
        int after = line < 0 ? text.length() : line + 1;
        String indent = " ".repeat(first.getStartMark().orElseThrow().getColumn());
        return new DossierText(slice(0, after) + indent + added + "\n" + slice(after, text.length()));
    }

    /** Puts the first pair where the mapping is empty: {@code {}} or nothing at all. */
    private DossierText emptied(Node empty, String added) {
        return new DossierText(
                slice(0, start(empty)).stripTrailing() + "\n  " + added + slice(end(empty), text.length()));
    }

    private DossierText replaced(Node old, String value) {
        int from = start(old);
        int to = end(old);
        // A block value begins on the line after its key.
        String before = slice(0, from);
        boolean ownLine = old instanceof CollectionNode<?> node && node.getFlowStyle() == FlowStyle.BLOCK;
        String kept = ownLine ? before.stripTrailing() + " " : before;
        return new DossierText(kept + value + slice(to, text.length()));
    }

    private int start(Node node) {
        return index(node.getStartMark().orElseThrow().getIndex());
    }

    /** The end of what a person wrote; the mark of a block goes on to the next token, over comments. */
    private int end(Node node) {
        if (node instanceof CollectionNode<?> collection
                && collection.getFlowStyle() == FlowStyle.BLOCK
                && !collection.getValue().isEmpty()) {
            Object last = collection.getValue().get(collection.getValue().size() - 1);
            return end(last instanceof NodeTuple tuple ? tuple.getValueNode() : (Node) last);
        }
        int end = index(node.getEndMark().orElseThrow().getIndex());
        while (end > start(node) && text.charAt(end - 1) == '\n') {
            end--;
        }
        return end;
    }

    /** Marks count code points. */
    private int index(int codePoints) {
        return text.offsetByCodePoints(0, codePoints);
    }

    private String slice(int from, int to) {
        return text.substring(from, to);
    }
}
