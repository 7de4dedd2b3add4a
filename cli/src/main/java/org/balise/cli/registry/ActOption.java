package org.balise.cli.registry;

import java.time.OffsetDateTime;
import java.util.Map;
import org.balise.api.problem.Problem;
import org.balise.api.problem.ProblemsException;
import org.balise.cli.terminal.Surroundings;
import org.balise.registry.Act;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** Who changes the registry, and why. */
public final class ActOption {
    @Option(
            names = {"--qui", "--who"},
            paramLabel = "${bundle:label.who}",
            descriptionKey = "option.who")
    private @Nullable String who;

    @Option(
            names = {"--raison", "--reason"},
            paramLabel = "${bundle:label.reason}",
            descriptionKey = "option.reason")
    private @Nullable String reason;

    /** Whether a person gave a reason. */
    public boolean explained() {
        return reason != null && !reason.isBlank();
    }

    /**
     * The act, now.
     *
     * @param usualReason when none is given
     * @throws ProblemsException when nobody can be named, or a text is too long
     */
    public Act act(Surroundings surroundings, String usualReason) {
        String given = who == null ? systemUser(surroundings.environment()) : who;
        String why = explained() ? String.valueOf(reason) : usualReason;
        if (given.isBlank()) {
            throw new ProblemsException(Problem.error("--qui", 0, 0, "ACT-WHO"));
        } else if (given.strip().length() > Act.WHO_LIMIT) {
            throw tooLong("--qui", Act.WHO_LIMIT);
        } else if (why.strip().length() > Act.WHY_LIMIT) {
            throw tooLong("--raison", Act.WHY_LIMIT);
        }
        return new Act(given.strip(), OffsetDateTime.now(surroundings.clock()), why.strip());
    }

    private static String systemUser(Map<String, String> environment) {
        return environment.getOrDefault(
                "USER", environment.getOrDefault("LOGNAME", environment.getOrDefault("USERNAME", "")));
    }

    private static ProblemsException tooLong(String option, int limit) {
        return new ProblemsException(Problem.error(option, 0, 0, "ACT-TOO-LONG", Integer.toString(limit)));
    }
}
