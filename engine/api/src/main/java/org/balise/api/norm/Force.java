package org.balise.api.norm;

/**
 * The binding force of a norm. Source: legend of the corpus (LGGRI, s. 5.1 and 21, for the orientations and indications).
 */
public enum Force {
    LOI(true),
    ARRETE(true),
    INDIC(true),
    ORIENT(true),
    /** Binds inside its sector; until its text is confirmed by a person it weighs S2 at most. */
    SECTOR(true),
    /** An accepted means of proof of an orientation: the lack of one is never a breach. */
    ILLUS(false),
    GUIDE_PLUS(false),
    GUIDE(false),
    BONNE(false),
    POLIT(false),
    STRAT(false),
    /** Announced, not in force: never a breach. */
    PREVU(false),
    DONNEES(false);

    private final boolean binding;

    Force(boolean binding) {
        this.binding = binding;
    }

    public boolean binding() {
        return binding;
    }

    /** The code used in files: {@code GUIDE+} for {@code GUIDE_PLUS}, the name otherwise. */
    public String code() {
        return this == GUIDE_PLUS ? "GUIDE+" : name();
    }
}
