package org.balise.cli.command;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.balise.core.sign.SignatureDemand;
import org.jspecify.annotations.Nullable;

/**
 * The demand for signatures of whichever command runs. Rules are opened through {@link Session}, which asks here: no
 * command can forget it.
 */
public final class Demands {
    private final List<PackOption> options = new ArrayList<>();

    void add(PackOption option) {
        options.add(option);
    }

    /** Refuses a command line that asks for half of it. */
    void check(Session session) {
        options.forEach(option -> option.check(session));
    }

    @Nullable
    SignatureDemand asked(LocalDate today) {
        return options.stream()
                .map(option -> option.demand(today))
                .filter(Objects::nonNull)
                .findFirst()
                .orElse(null);
    }
}
