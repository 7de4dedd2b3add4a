package org.balise.core.yaml;

import java.util.ArrayList;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.NoSuchElementException;
import java.util.Optional;
import org.balise.core.problem.Place;
import org.balise.core.problem.Problems;
import org.snakeyaml.engine.v2.api.LoadSettings;
import org.snakeyaml.engine.v2.api.lowlevel.Parse;
import org.snakeyaml.engine.v2.events.AliasEvent;
import org.snakeyaml.engine.v2.events.CollectionStartEvent;
import org.snakeyaml.engine.v2.events.DocumentStartEvent;
import org.snakeyaml.engine.v2.events.Event;
import org.snakeyaml.engine.v2.events.MappingStartEvent;
import org.snakeyaml.engine.v2.events.NodeEvent;
import org.snakeyaml.engine.v2.events.ScalarEvent;
import org.snakeyaml.engine.v2.exceptions.Mark;
import org.snakeyaml.engine.v2.exceptions.YamlEngineException;

/**
 * Reads a file of plain YAML 1.2 into a tree in which every value knows its place.
 *
 * <p>It follows the events of the parser, and builds nothing else: no type is guessed, no class is named by the file.
 * What makes YAML surprising is refused: anchors, aliases, tags, directives, several documents, repeated keys.
 */
public final class YamlTree {

    /** The greatest size of a file, in bytes, unless the caller says otherwise. */
    public static final int LARGEST_FILE = 5 * 1024 * 1024;

    /** How many lists and mappings may be inside each other. */
    public static final int DEEPEST = 50;

    private final String file;
    private final Problems problems;
    private final Iterator<Event> events;

    /** Whether part of the file could not be put in the tree. */
    private boolean incomplete;

    private YamlTree(String file, String text, Problems problems) {
        this.file = file;
        this.problems = problems;
        this.events = new Parse(settings(text)).parseString(text).iterator();
    }

    private static LoadSettings settings(String text) {
        return LoadSettings.builder()
                .setCodePointLimit(Integer.MAX_VALUE)
                // With a smaller buffer the parser copies all that it has read of a long text, again and again.
                .setBufferSize(Math.max(1, text.length()))
                .build();
    }

    /** Reads a file of at most {@link #LARGEST_FILE} bytes. */
    public static Optional<Node> read(String file, byte[] content, Problems problems) {
        return read(file, content, LARGEST_FILE, problems);
    }

    /**
     * Reads a file. A file with a repeated key, an anchor or a tag still gives its tree, so that its other problems are
     * found too: what counts is whether {@code problems} has errors, never whether there is a tree.
     *
     * @param limit the greatest size accepted, in bytes
     * @return the only value of the file, or nothing when it cannot be told
     */
    public static Optional<Node> read(String file, byte[] content, int limit, Problems problems) {
        return SourceText.decode(file, content, limit, problems)
                .flatMap(text -> new YamlTree(file, text, problems).document());
    }

    private Optional<Node> document() {
        try {
            return wholeStream();
        } catch (TooDeep e) {
            problems.error(e.place, "YAML-TOO-DEEP", Integer.toString(DEEPEST));
        } catch (YamlEngineException e) {
            SyntaxError.report(file, e, problems);
        } catch (IllegalArgumentException | IndexOutOfBoundsException | NoSuchElementException e) {
            // The parser lets these escape for some malformed escapes; the file is at fault, not the program.
            problems.error(Place.of(file), "YAML-SYNTAX");
        }
        return Optional.empty();
    }

    private Optional<Node> wholeStream() {
        Optional<Node> first = Optional.empty();
        boolean seen = false;
        while (events.hasNext()) {
            Event event = events.next();
            if (event instanceof DocumentStartEvent start) {
                if (seen) {
                    problems.error(place(start), "YAML-SEVERAL-DOCUMENTS");
                    return Optional.empty();
                }
                refuseDirectives(start);
                seen = true;
                first = node(events.next(), 1);
            }
        }
        if (!seen || first.filter(YamlTree::blank).isPresent()) {
            problems.error(Place.of(file), "FILE-EMPTY");
            return Optional.empty();
        }
        return incomplete ? Optional.empty() : first;
    }

    private static boolean blank(Node node) {
        return node instanceof ScalarNode scalar && scalar.empty();
    }

    private void refuseDirectives(DocumentStartEvent start) {
        if (start.getSpecVersion().isPresent() || !start.getTags().isEmpty()) {
            problems.error(place(start), "YAML-DIRECTIVE");
        }
    }

    /** The value that starts with this event; nothing for an alias, whose value is somewhere else. */
    private Optional<Node> node(Event event, int depth) {
        Place place = place(event);
        if (event instanceof AliasEvent alias) {
            problems.error(place, "YAML-ALIAS", alias.getAlias().getValue());
            incomplete = true;
            return Optional.empty();
        }
        refuseAnchorAndTag((NodeEvent) event, place);
        if (event instanceof ScalarEvent scalar) {
            return Optional.of(scalar(scalar, place));
        }
        if (depth > DEEPEST) {
            throw new TooDeep(place);
        }
        return Optional.of(event instanceof MappingStartEvent ? mapping(place, depth) : sequence(place, depth));
    }

    private void refuseAnchorAndTag(NodeEvent event, Place place) {
        event.getAnchor().ifPresent(anchor -> problems.error(place, "YAML-ANCHOR", anchor.getValue()));
        Optional<String> tag =
                event instanceof ScalarEvent scalar ? scalar.getTag() : ((CollectionStartEvent) event).getTag();
        tag.ifPresent(name -> problems.error(place, "YAML-TAG", name));
    }

    private ScalarNode scalar(ScalarEvent event, Place place) {
        String text = event.getValue();
        text.codePoints()
                .filter(character -> !SourceText.accepted(character))
                .distinct()
                .forEach(character -> problems.error(place, "CONTROL-CHARACTER", SourceText.name(character)));
        // The same ids stand in every dossier: ten thousand of them then share one text each.
        return new ScalarNode(place, event.isPlain() ? text.intern() : text, event.isPlain());
    }

    private SequenceNode sequence(Place place, int depth) {
        List<Node> items = new ArrayList<>();
        for (Event event = events.next(); !ends(event, Event.ID.SequenceEnd); event = events.next()) {
            node(event, depth + 1).ifPresent(items::add);
        }
        return new SequenceNode(place, items);
    }

    private MappingNode mapping(Place place, int depth) {
        Map<String, MappingNode.Entry> entries = new LinkedHashMap<>();
        for (Event event = events.next(); !ends(event, Event.ID.MappingEnd); event = events.next()) {
            Place keyPlace = place(event);
            Optional<Node> key = node(event, depth + 1);
            Optional<Node> value = node(events.next(), depth + 1);
            if (key.isEmpty() || value.isEmpty()) {
                continue;
            }
            if (!(key.get() instanceof ScalarNode name)) {
                problems.error(keyPlace, "YAML-KEY-NOT-TEXT");
                incomplete = true;
                continue;
            }
            MappingNode.Entry earlier = entries.putIfAbsent(name.text(), new MappingNode.Entry(name, value.get()));
            if (earlier != null) {
                reportRepeated(name, earlier.key().place());
            }
        }
        return new MappingNode(place, List.copyOf(entries.values()));
    }

    private void reportRepeated(ScalarNode key, Place first) {
        problems.error(
                key.place(),
                "YAML-DUPLICATE-KEY",
                key.text(),
                Integer.toString(first.line()),
                Integer.toString(first.column()));
    }

    private static boolean ends(Event event, Event.ID id) {
        return event.getEventId() == id;
    }

    private Place place(Event event) {
        return event.getStartMark().map(this::place).orElse(Place.of(file));
    }

    private Place place(Mark mark) {
        return new Place(file, mark.getLine() + 1, mark.getColumn() + 1);
    }

    /** Stops the reading before a file made to exhaust the stack can do so. */
    private static final class TooDeep extends RuntimeException {
        private static final long serialVersionUID = 1L;
        private final transient Place place;

        TooDeep(Place place) {
            super(null, null, false, false);
            this.place = place;
        }
    }
}
