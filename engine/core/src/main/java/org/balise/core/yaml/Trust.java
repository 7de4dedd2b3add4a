package org.balise.core.yaml;

import java.util.Collections;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import org.balise.api.rule.Period;

/**
 * Whose signatures count, and for which packs.
 *
 * @param keys in the order of the file
 * @param packs what each pack must show, by pack id; a pack that is not there is not trusted
 */
public record Trust(List<TrustedKey> keys, SortedMap<String, TrustedPack> packs) {

    public Trust {
        keys = List.copyOf(keys);
        packs = Collections.unmodifiableSortedMap(new TreeMap<>(packs));
    }

    /**
     * The key of one approver.
     *
     * @param holder the person; two keys of one person count once
     * @param role in which the person approves
     * @param publicKey in base64, as X.509 encodes it
     * @param valid the days on which the key counts
     */
    public record TrustedKey(String holder, String role, String publicKey, Period valid) {}

    /**
     * What a pack must show.
     *
     * @param id of the pack
     * @param minimumVersion the least version that is accepted
     * @param roles each of these must be held by another of the approvers
     */
    public record TrustedPack(String id, String minimumVersion, List<String> roles) {
        public TrustedPack {
            roles = List.copyOf(roles);
        }
    }
}
