package org.balise.core.yaml;

import java.time.LocalDate;
import java.util.Collections;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * What the approvers of a pack state, in the form of in-toto Statement v1.
 *
 * @param type of the statement
 * @param predicateType what the predicate is about
 * @param subject the digest of each file, by path inside the pack
 * @param pack the id of the pack
 * @param version its version
 * @param signedOn the day of the first signature
 */
public record Statement(
        String type,
        String predicateType,
        SortedMap<String, String> subject,
        String pack,
        String version,
        LocalDate signedOn) {

    public static final String TYPE = "https://in-toto.io/Statement/v1";
    public static final String PREDICATE_TYPE = "urn:x-balise:pack-approval:v1";

    public Statement {
        subject = Collections.unmodifiableSortedMap(new TreeMap<>(subject));
    }

    /** The approval of these files. */
    public static Statement approving(
            String pack, String version, LocalDate signedOn, SortedMap<String, String> files) {
        return new Statement(TYPE, PREDICATE_TYPE, files, pack, version, signedOn);
    }
}
