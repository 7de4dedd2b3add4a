package org.balise.registry.intake;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Properties;
import java.util.TreeMap;

/** What each code is called in the files: headers of columns and labels of values. */
public final class Vocabulary {
    private static final String FILE = "spellings.properties";

    /** By fact, then by spelling: the code. */
    private final Map<String, Map<String, String>> codes = new HashMap<>();

    /** By fact, then by code: the first label, to be shown. */
    private final Map<String, Map<String, String>> labels = new HashMap<>();

    private Vocabulary() {}

    /** The spellings that come with the program. */
    public static Vocabulary standard() {
        Properties properties = new Properties();
        try (InputStream stream = Vocabulary.class.getResourceAsStream(FILE)) {
            if (stream == null) {
                throw new IllegalStateException(FILE + " is missing from the jar");
            }
            properties.load(new InputStreamReader(stream, StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        Vocabulary vocabulary = new Vocabulary();
        for (String key : properties.stringPropertyNames()) {
            int dot = key.lastIndexOf('.');
            vocabulary.add(
                    key.substring(0, dot),
                    key.substring(dot + 1),
                    properties.getProperty(key, "").split("\\s*\\|\\s*"));
        }
        return vocabulary;
    }

    /**
     * Adds spellings of a code, which is always one of them.
     *
     * @throws IllegalStateException when a spelling stands for another code of the same fact
     */
    public void add(String fact, String code, String... spellings) {
        Map<String, String> known = codes.computeIfAbsent(fact, key -> new HashMap<>());
        Map<String, String> shown = labels.computeIfAbsent(fact, key -> new TreeMap<>());
        for (String spelling : spellings) {
            String before = known.put(Spelling.key(spelling), code);
            if (before != null && !before.equals(code)) {
                throw new IllegalStateException(fact + ": " + spelling + " is " + before + " and " + code);
            }
            shown.putIfAbsent(code, spelling);
        }
        known.putIfAbsent(Spelling.key(code), code);
    }

    /** The code that a text stands for. */
    public Optional<String> code(String fact, String text) {
        return Optional.ofNullable(codes.getOrDefault(fact, Map.of()).get(Spelling.key(text)));
    }

    /** The label of a code as the files write it first; the code itself when there is none. */
    public String label(String fact, String code) {
        return labels.getOrDefault(fact, Map.of()).getOrDefault(code, code);
    }

    /** The codes of a fact with their first labels, by code. */
    public Map<String, String> labels(String fact) {
        return new LinkedHashMap<>(labels.getOrDefault(fact, Map.of()));
    }

    /** The known label nearest to a text, or an empty text. */
    String nearest(String fact, String text) {
        return nearest(text, labels.getOrDefault(fact, Map.of()).values());
    }

    /** The nearest of the names, by the share of pairs of letters in common (Dice); empty when less than half. */
    static String nearest(String text, Collection<String> names) {
        Map<String, Integer> wanted = pairs(Spelling.key(text));
        String best = "";
        double bestShare = 0.5;
        for (String name : names) {
            double share = share(wanted, pairs(Spelling.key(name)));
            if (share > bestShare || (share == bestShare && !best.isEmpty() && name.compareTo(best) < 0)) {
                best = name;
                bestShare = share;
            }
        }
        return best;
    }

    private static Map<String, Integer> pairs(String key) {
        Map<String, Integer> pairs = new HashMap<>();
        for (int i = 0; i + 2 <= key.length(); i++) {
            pairs.merge(key.substring(i, i + 2), 1, Integer::sum);
        }
        return pairs;
    }

    private static double share(Map<String, Integer> a, Map<String, Integer> b) {
        int common = 0;
        for (Map.Entry<String, Integer> pair : a.entrySet()) {
            common += Math.min(pair.getValue(), b.getOrDefault(pair.getKey(), 0));
        }
        int all = a.values().stream().mapToInt(Integer::intValue).sum()
                + b.values().stream().mapToInt(Integer::intValue).sum();
        return all == 0 ? 0 : 2.0 * common / all;
    }
}
