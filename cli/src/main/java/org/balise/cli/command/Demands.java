package org.balise.cli.command;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import org.balise.core.sign.SignatureDemand;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Model.CommandSpec;

/**
 * The demand for signatures of whichever command runs. Rules are opened through {@link Session}, which asks here: no
 * command can forget it.
 */
public final class Demands {
    private final Map<PackOption, CommandSpec> options = new LinkedHashMap<>();

    /** Hears what a command asks of packs, however deep its mixins hold it. */
    void listen(CommandSpec command) {
        listen(command, command);
    }

    private void listen(CommandSpec command, CommandSpec holder) {
        for (CommandSpec mixin : holder.mixins().values()) {
            if (mixin.userObject() instanceof PackOption packs) {
                options.put(packs, command);
            }
            listen(command, mixin);
        }
    }

    /** Refuses a command line that asks for half of it. */
    void check(Session session) {
        options.forEach((option, command) -> option.check(session, command));
    }

    @Nullable
    SignatureDemand asked(LocalDate today) {
        return options.keySet().stream()
                .map(option -> option.demand(today))
                .filter(Objects::nonNull)
                .findFirst()
                .orElse(null);
    }
}
