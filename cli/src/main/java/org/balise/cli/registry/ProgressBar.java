package org.balise.cli.registry;

import java.io.PrintStream;
import org.balise.cli.terminal.Surroundings;
import org.balise.registry.Progress;

/** Shows on a terminal how far a long reading is, beside the results and never among them. */
final class ProgressBar implements Progress {
    private static final int WORTH_SHOWING = 2000;
    private static final int WIDTH = 30;
    private static final int WHOLE = 100;

    private final PrintStream err;
    private final String percent;
    private int shown = -1;

    private ProgressBar(PrintStream err, String percent) {
        this.err = err;
        this.percent = percent;
    }

    /**
     * A bar, or nothing where nobody looks.
     *
     * @param percent what follows the number
     */
    static Progress on(Surroundings surroundings, String percent) {
        return surroundings.terminal() ? new ProgressBar(surroundings.err(), percent) : NONE;
    }

    @Override
    public void at(int done, int total) {
        if (total < WORTH_SHOWING) {
            return;
        }
        int share = (int) ((long) done * WHOLE / total);
        if (share == shown) {
            return;
        }
        shown = share;
        int full = share * WIDTH / WHOLE;
        err.print("\r[" + "#".repeat(full) + " ".repeat(WIDTH - full) + "] " + share + percent);
        if (done == total) {
            err.print("\r" + " ".repeat(WIDTH + 10) + "\r");
        }
        err.flush();
    }
}
