package org.balise.core.pack;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import org.balise.api.environment.ReferenceData;
import org.balise.api.environment.ReferenceEntry;
import org.balise.api.environment.ReferenceKind;
import org.balise.core.problem.DidYouMean;
import org.balise.core.yaml.Located;
import org.jspecify.annotations.Nullable;

/**
 * Puts the reference data of packs together. An entry of a later pack takes the place of the one of the same name, so
 * that a body can bring its own figures; the fingerprint of its pack tells.
 */
final class ReferenceFiles {

    private ReferenceFiles() {}

    static ReferenceData merge(List<PackContent> packs) {
        Map<ReferenceKind, SortedMap<String, ReferenceEntry>> entries = new EnumMap<>(ReferenceKind.class);
        packs.forEach(pack -> pack.reference()
                .forEach(located -> entries.computeIfAbsent(located.value().kind(), kind -> new TreeMap<>())
                        .put(located.value().id(), located.value())));
        ReferenceData data = new ReferenceData(entries);
        packs.forEach(pack -> pack.reference().forEach(located -> checkLinks(located, data, pack)));
        return data;
    }

    private static void checkLinks(Located<ReferenceEntry> located, ReferenceData data, PackContent pack) {
        ReferenceEntry entry = located.value();
        known(entry.zone(), ReferenceKind.ZONE, located, data, pack);
        known(entry.proxy(), entry.kind(), located, data, pack);
        known(entry.parent(), entry.kind(), located, data, pack);
        String proxy = entry.proxy();
        if (proxy != null
                && data.entry(entry.kind(), proxy)
                        .filter(other -> other.proxy() != null)
                        .isPresent()) {
            pack.problems().error(located.place(), "REFERENCE-PROXY-CHAIN", entry.id(), proxy);
        }
    }

    private static void known(
            @Nullable String id,
            ReferenceKind kind,
            Located<ReferenceEntry> located,
            ReferenceData data,
            PackContent pack) {
        if (id != null && data.entry(kind, id).isEmpty()) {
            List<String> ids = data.all(kind).stream().map(ReferenceEntry::id).toList();
            pack.problems().error(located.place(), "REFERENCE-UNKNOWN", id, kind.code(), DidYouMean.nearest(id, ids));
        }
    }
}
