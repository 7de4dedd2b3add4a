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

    /** Whether what is done by that role for that gate is meant; what is due at every phase is meant for each gate. */
    boolean holds(String byRole, @Nullable Gate dueBy) {
        return (role == null || role.equals(byRole)) && (gate == null || dueBy == null || gate == dueBy);
    }
}
