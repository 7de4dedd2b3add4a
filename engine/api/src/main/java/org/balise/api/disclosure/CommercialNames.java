package org.balise.api.disclosure;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Replaces commercial names by generic ones, and finds those that only a person can settle. */
public final class CommercialNames {
    private static final Pattern ONLY_SEPARATORS = Pattern.compile(BrandPattern.SEPARATOR + "*");

    private final Map<String, Name> names = new TreeMap<>();
    private final Pattern pattern;

    /**
     * A name of the list.
     *
     * @param generic what stands for it; null when nothing does
     * @param rank of the generic name, zero for the most telling
     * @param ordinary whether it is also a word or the name of a person
     */
    private record Name(String written, @Nullable String generic, int rank, boolean ordinary) {}

    /** A place of a text that holds one or several names of the list, one after the other. */
    private record Mention(int start, int end, Name name, boolean doubtful) {
        Mention and(Mention next) {
            Name best = next.name().rank() < name.rank() ? next.name() : name;
            return new Mention(start, next.end(), best, doubtful || next.doubtful());
        }
    }

    /**
     * What a text says.
     *
     * @param generic with generic names; the same text when it names nothing commercial
     * @param doubtful what may be a commercial name and was left as it is, in order
     * @param nameless the commercial names for which there is no generic one, in order
     */
    public record Reading(String generic, List<String> doubtful, List<String> nameless) {
        public Reading {
            doubtful = List.copyOf(doubtful);
            nameless = List.copyOf(nameless);
        }
    }

    public CommercialNames(Disclosures disclosures) {
        Portrait portrait = disclosures.portrait();
        List<String> ordinary =
                portrait.ordinaryWords().stream().map(BrandPattern::key).toList();
        List<Portrait.GenericName> generics = portrait.genericNames();
        for (int rank = 0; rank < generics.size(); rank++) {
            for (String written : generics.get(rank).replaces()) {
                String key = BrandPattern.key(written);
                names.putIfAbsent(
                        key, new Name(written, generics.get(rank).name().fr(), rank, ordinary.contains(key)));
            }
        }
        for (String written : disclosures.commercialNames()) {
            String key = BrandPattern.key(written);
            names.putIfAbsent(key, new Name(written, null, generics.size(), ordinary.contains(key)));
        }
        pattern = BrandPattern.of(
                names.values().stream().map(Name::written).toList(),
                names.values().stream()
                        .filter(name -> !name.ordinary())
                        .map(Name::written)
                        .toList());
    }

    /** The text with generic names, spaces being plain, and what stands in the way. */
    public Reading read(String written) {
        String text = composed(written);
        StringBuilder generic = new StringBuilder();
        List<String> doubtful = new ArrayList<>();
        List<String> nameless = new ArrayList<>();
        int from = 0;
        for (Mention mention : mentions(text)) {
            String found = text.substring(mention.start(), mention.end());
            generic.append(text, from, mention.start());
            from = mention.end();
            String term = mention.name().generic();
            if (mention.doubtful()) {
                doubtful.add(found);
                generic.append(found);
            } else if (term == null) {
                nameless.add(found);
                generic.append(found);
            } else {
                String joined = FrenchLink.append(generic.toString(), term);
                generic.setLength(0);
                generic.append(joined);
            }
        }
        return new Reading(generic.append(text.substring(from)).toString(), doubtful, nameless);
    }

    /** The first commercial name that nothing else can be, as the text writes it. */
    public Optional<String> certain(String written) {
        String text = composed(written);
        return found(text).stream()
                .filter(mention -> !mention.name().ordinary())
                .map(mention -> text.substring(mention.start(), mention.end()))
                .findFirst();
    }

    private static String composed(String text) {
        return Normalizer.normalize(text, Normalizer.Form.NFC);
    }

    /** Neighbours together: “Microsoft 365 Copilot Chat” is one product. */
    private List<Mention> mentions(String text) {
        List<Mention> merged = new ArrayList<>();
        for (Mention mention : found(text)) {
            int last = merged.size() - 1;
            if (last >= 0
                    && ONLY_SEPARATORS
                            .matcher(text.substring(merged.get(last).end(), mention.start()))
                            .matches()) {
                merged.set(last, merged.get(last).and(mention));
            } else {
                merged.add(mention);
            }
        }
        merged.replaceAll(mention ->
                compound(text, mention) ? new Mention(mention.start(), mention.end(), mention.name(), true) : mention);
        return merged;
    }

    private List<Mention> found(String text) {
        List<Mention> found = new ArrayList<>();
        Matcher matcher = pattern.matcher(text);
        while (matcher.find()) {
            String whole = matcher.group(BrandPattern.WHOLE);
            String written = whole == null ? Objects.requireNonNull(matcher.group(BrandPattern.WITHIN)) : whole;
            Name name = names.get(BrandPattern.key(written));
            if (name != null) {
                found.add(new Mention(
                        matcher.start(),
                        matcher.end(),
                        name,
                        whole == null || (name.ordinary() && !asNamed(matcher.group(), name))));
            }
        }
        return found;
    }

    /** A product keeps its capital, and may have a version after a space; “oracle” is a word. */
    private static boolean asNamed(String found, Name name) {
        return Stream.of(name.written(), name.written().toUpperCase(Locale.ROOT))
                .anyMatch(written -> found.equals(written) || found.startsWith(written + " "));
    }

    /** “Claude-Jutras”, “meta-analyse”: a hyphen joins it to a word that is not a name of the list. */
    private static boolean compound(String text, Mention mention) {
        int before = mention.start() - 1;
        int after = mention.end();
        return (before > 0 && hyphen(text.charAt(before)) && Character.isLetterOrDigit(text.charAt(before - 1)))
                || (after + 1 < text.length()
                        && hyphen(text.charAt(after))
                        && Character.isLetterOrDigit(text.charAt(after + 1)));
    }

    private static boolean hyphen(char character) {
        return character == '-' || character == '\u2010' || character == '\u2011';
    }
}
