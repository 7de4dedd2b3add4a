package org.balise.core.pack;

import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Function;
import org.balise.api.rule.Rule;
import org.balise.core.yaml.Located;

/** Puts things of several packs together by their id; two things of one id are an error, whoever wrote them. */
final class Merge {

    private Merge() {}

    static <K extends Comparable<K>, T> SortedMap<K, T> byId(
            List<PackContent> packs, Function<PackContent, List<Located<T>>> things, Function<T, K> id) {
        SortedMap<K, T> merged = new TreeMap<>();
        SortedMap<K, String> owners = new TreeMap<>();
        for (PackContent pack : packs) {
            for (Located<T> thing : things.apply(pack)) {
                K key = id.apply(thing.value());
                merged.putIfAbsent(key, thing.value());
                String earlier = owners.putIfAbsent(key, pack.manifest().id());
                if (earlier != null) {
                    pack.problems().error(thing.place(), "ID-CLASH", key.toString(), earlier);
                }
            }
        }
        return merged;
    }

    static List<Located<Rule>> rules(PackContent pack) {
        return pack.rules().stream()
                .map(rule -> new Located<>(rule.place(), rule.rule()))
                .toList();
    }
}
