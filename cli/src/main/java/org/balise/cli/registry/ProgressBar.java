package org.balise.cli.registry;

import java.io.PrintStream;
import org.balise.cli.terminal.Surroundings;
import org.balise.registry.Progress;

/** Shows on a terminal how far a long reading or writing is, beside the results and never among them. */
final class ProgressBar implements Progress {
    private static final int WORTH_SHOWING = 2000;
    private static final int WIDTH = 30;
    private static final int WHOLE = 100;

    private final PrintStream err;
    private final String doing;
    private final String percent;
    private int shown = -1;

    private ProgressBar(PrintStream err, String doing, String percent) {
        this.err = err;
        this.doing = doing;
        this.percent = percent;
    }

    /**
     * A bar, or nothing where nobody looks.
     *
     * @param doing what is being done, in a word
     * @param percent what follows the number
     */
    static Progress on(Surroundings surroundings, String doing, String percent) {
        return surroundings.terminal() ? new ProgressBar(surroundings.err(), doing + " ", percent) : NONE;
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
        err.print("\r" + doing + "[" + "#".repeat(full) + " ".repeat(WIDTH - full) + "] " + share + percent);
        if (done == total) {
            err.print("\r" + " ".repeat(doing.length() + WIDTH + 10) + "\r");
        }
        err.flush();
    }
}
