package org.balise.report.view;

import org.balise.api.norm.Gate;
import org.jspecify.annotations.Nullable;

/**
 * Whom a report is meant for, and for which gate.
 *
 * @param role the id of a role; null for everyone
 * @param gate what is due by that gate; null for every gate
 */
public record Focus(@Nullable String role, @Nullable Gate gate) {

    /** Everyone, at every gate. */
    public static final Focus ALL = new Focus(null, null);

    public boolean all() {
        return role == null && gate == null;
    }

    /** Whether what that role has to do for that gate is meant. */
    boolean holds(String byRole, @Nullable Gate due) {
        return (role == null || role.equals(byRole)) && reaches(due);
    }

    /**
     * Whether what is due at that gate is meant: what an earlier gate already asked for is late rather than gone.
     *
     * @param due null for what is due at every phase
     */
    boolean reaches(@Nullable Gate due) {
        return gate == null || due == null || due.dueBy(gate);
    }
}
