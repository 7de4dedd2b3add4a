package org.balise.api.pack;

import java.util.Collections;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * Which version of a rule, exactly.
 *
 * @param rule the id
 * @param pack the id of its pack
 * @param sha256 of its condition, of its texts and of its cases in canonical form, in lower-case hexadecimal: layout,
 *     comments and the other rules of the same files do not count
 * @param files the digest of each file that holds a part of it, by path inside the pack
 */
public record RuleDigest(String rule, String pack, String sha256, SortedMap<String, String> files) {

    public RuleDigest {
        files = Collections.unmodifiableSortedMap(new TreeMap<>(files));
    }
}
