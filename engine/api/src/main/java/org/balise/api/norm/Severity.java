package org.balise.api.norm;

/** How grave a breach is. The ratings are proposals of the corpus; no source sets them. */
public enum Severity {
    /** Minor or informative. */
    S1,
    /** Moderate. */
    S2,
    /** Major: a binding text is not followed. */
    S3,
    /** Blocking: stop and correct before going on. */
    S4
}
