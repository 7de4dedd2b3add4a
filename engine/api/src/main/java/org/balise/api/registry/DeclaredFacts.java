package org.balise.api.registry;

import java.util.List;

/** The ids of the facts that a declaration gives, the only ones that a counting rule may read. */
public final class DeclaredFacts {
    public static final String BENEFITS = "initiative.benefices";
    public static final String CATEGORY = "initiative.categorie";
    public static final String CYBERSECURITY = "initiative.cybersecurite";
    public static final String STATUS = "initiative.statut";

    /** What network the body that declares belongs to. */
    public static final String NETWORK = "organisme.type";

    /** All of them, in order. */
    public static final List<String> ALL = List.of(BENEFITS, CATEGORY, CYBERSECURITY, STATUS, NETWORK);

    private DeclaredFacts() {}
}
