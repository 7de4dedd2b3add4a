package org.balise.core.score;

import org.balise.api.assess.Verdict;
import org.balise.api.rule.Level;

/** What a body wants to reach. */
public sealed interface Target {

    /** The highest residual level that it allows. */
    Level level();

    /** The strictest verdict that it allows. */
    Verdict verdict();

    /** A residual level, at most. */
    record AtMostLevel(Level level) implements Target {
        @Override
        public Verdict verdict() {
            return Verdict.INADMISSIBLE;
        }
    }

    /** A verdict, at most. */
    record AtMostVerdict(Verdict verdict) implements Target {
        @Override
        public Level level() {
            Level allowed = Level.I;
            for (Level level : Level.values()) {
                allowed = Adviser.ofLevel(level).compareTo(verdict) <= 0 ? level : allowed;
            }
            return allowed;
        }
    }
}
