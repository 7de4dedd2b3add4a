package org.balise.cli.command;

import java.util.Arrays;
import java.util.Optional;
import java.util.stream.Collectors;
import org.balise.api.norm.Gate;
import org.balise.api.norm.Lifecycle;
import org.balise.api.pack.RuleBook;
import org.balise.cli.text.Messages;
import org.balise.report.view.Focus;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine;
import picocli.CommandLine.Option;

/** Whom a report is meant for. */
final class FocusOption {
    @Option(names = "--role", paramLabel = "${bundle:label.role}", descriptionKey = "evaluer.role")
    private @Nullable String role;

    @Option(names = "--phase", paramLabel = "${bundle:label.phase}", descriptionKey = "evaluer.phase")
    private @Nullable String phase;

    /**
     * What was asked for.
     *
     * @throws UsageException when the pack knows no such role, phase or gate
     */
    Focus of(RuleBook book, CommandLine command, Messages messages) {
        String wanted = phase;
        Gate gate = null;
        if (wanted != null) {
            gate = gate(wanted)
                    .or(() -> nextGate(book, wanted))
                    .orElseThrow(() -> new UsageException(
                            command, messages.text("usage.unknown-phase", wanted, gates() + ", " + phases(book))));
        }
        return new Focus(role(book, role, command, messages), gate);
    }

    /** A role that the pack knows; null when none is asked for. */
    static @Nullable String role(RuleBook book, @Nullable String role, CommandLine command, Messages messages) {
        if (role != null && !book.roles().containsKey(role)) {
            throw new UsageException(
                    command,
                    messages.text(
                            "usage.unknown-role",
                            role,
                            String.join(", ", book.roles().keySet())));
        }
        return role;
    }

    static Optional<Gate> gate(String code) {
        return Arrays.stream(Gate.values())
                .filter(known -> known.code().equals(code))
                .findFirst();
    }

    /** The codes of all gates. */
    static String gates() {
        return Arrays.stream(Gate.values()).map(Gate::code).collect(Collectors.joining(", "));
    }

    private static Optional<Gate> nextGate(RuleBook book, String phase) {
        return book.lifecycle().phases().stream()
                .filter(known -> known.code().equals(phase))
                .map(Lifecycle.Phase::nextGate)
                .findFirst();
    }

    private static String phases(RuleBook book) {
        return book.lifecycle().phases().stream()
                .map(Lifecycle.Phase::code)
                .filter(code -> gate(code).isEmpty())
                .collect(Collectors.joining(", "));
    }
}
