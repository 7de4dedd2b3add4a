package org.balise.core.explain.reach;

/** How much may still be tried: a number of trials and no clock, so that the same question has the same answer. */
final class Budget {
    private int left;
    private boolean spent;

    Budget(int trials) {
        this.left = trials;
    }

    /** Uses one trial; false when none was left. */
    boolean spend() {
        if (left == 0) {
            spent = true;
            return false;
        }
        left--;
        return true;
    }

    /** Whether a trial was refused. */
    boolean spent() {
        return spent;
    }
}
