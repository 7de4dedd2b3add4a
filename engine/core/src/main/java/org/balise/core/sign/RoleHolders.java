package org.balise.core.sign;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/** Gives each role that a pack requires to a person of its own, among those who signed it. */
final class RoleHolders {
    private final Map<String, Set<String>> holders = new TreeMap<>();
    private final Map<String, String> roleOf = new HashMap<>();

    /** A person who may stand for a role. */
    void add(String role, String holder) {
        holders.computeIfAbsent(role, id -> new TreeSet<>()).add(holder);
    }

    /** Whether anyone signed in that role. */
    boolean has(String role) {
        return holders.containsKey(role);
    }

    /**
     * Gives the role to someone who stands for no other, or whose other role someone else can take.
     *
     * @return false when everyone who signed in that role is needed for another one
     */
    boolean give(String role) {
        return give(role, new HashSet<>());
    }

    private boolean give(String role, Set<String> asked) {
        for (String holder : holders.getOrDefault(role, Set.of())) {
            if (asked.add(holder)) {
                String other = roleOf.get(holder);
                if (other == null || give(other, asked)) {
                    roleOf.put(holder, role);
                    return true;
                }
            }
        }
        return false;
    }
}
