package org.balise.cli.command;

import java.io.PrintStream;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.balise.api.problem.Problem;
import org.balise.api.problem.ProblemsException;
import org.balise.api.text.OneLine;
import org.balise.cli.text.Messages;
import picocli.CommandLine.MissingParameterException;
import picocli.CommandLine.Model.ArgSpec;
import picocli.CommandLine.OverwrittenOptionException;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.UnmatchedArgumentException;

/** Says on the error stream what went wrong, in the language of the person; picocli only speaks English. */
final class ErrorTexts {
    private final Session session;
    private final Messages messages;
    private final PrintStream err;

    ErrorTexts(Session session) {
        this.session = session;
        this.messages = session.messages();
        this.err = session.surroundings().err();
    }

    /** A command called the wrong way. */
    int usage(ParameterException wrong) {
        say(messages.text("error.usage", sentence(wrong)));
        say(messages.text(
                "error.see-help", session.names().path(wrong.getCommandLine().getCommandSpec())));
        return ExitCode.USAGE;
    }

    private String sentence(ParameterException wrong) {
        if (wrong instanceof UsageException) {
            return String.valueOf(wrong.getMessage());
        } else if (wrong instanceof UnmatchedArgumentException unmatched) {
            List<String> near = unmatched.getSuggestions();
            String found = String.join(" ", unmatched.getUnmatched());
            return near.isEmpty()
                    ? messages.text("usage.unknown", found)
                    : messages.text("usage.unknown-near", found, near.get(0));
        } else if (wrong instanceof MissingParameterException missing) {
            String names = missing.getMissing().stream().map(this::name).collect(Collectors.joining(", "));
            return messages.text("usage.missing", names);
        } else if (wrong instanceof OverwrittenOptionException twice) {
            return messages.text("usage.twice", twice.getOverwritten().isOption() ? name(twice.getOverwritten()) : "");
        }
        return refusedValue(wrong);
    }

    private String refusedValue(ParameterException wrong) {
        ArgSpec argument = wrong.getArgSpec();
        if (argument == null) {
            return messages.text("usage.refused");
        }
        Optional<String> expected = messages.find("expected." + argument.descriptionKey());
        String value = String.valueOf(wrong.getValue());
        return expected.map(text -> messages.text("usage.value-expected", name(argument), value, text))
                .orElseGet(() -> messages.text("usage.value", name(argument), value));
    }

    private String name(ArgSpec argument) {
        return session.names().of(argument);
    }

    /** Inputs that cannot be used: every problem, one to a line. */
    int problems(ProblemsException exception) {
        exception.problems().forEach(problem -> say(session.line(problem)));
        long errors = exception.problems().stream()
                .filter(problem -> problem.severity() == Problem.Severity.ERROR)
                .count();
        say(messages.count("error.problems", errors));
        return ExitCode.BAD_INPUT;
    }

    /** Results that did not all reach the standard output. */
    int output() {
        err.println(messages.text("error.output"));
        return ExitCode.BAD_INPUT;
    }

    /** A fault of the program. */
    int internal(Throwable fault, boolean trace) {
        say(messages.text("error.internal", fault.toString()));
        StackTraceElement[] stack = fault.getStackTrace();
        say(messages.text("error.report", Version.number(), stack.length == 0 ? "?" : stack[0]));
        if (trace) {
            fault.printStackTrace(err);
        } else {
            say(messages.text("error.trace"));
        }
        return ExitCode.INTERNAL;
    }

    /** A message may quote an argument or a file, which could hold what moves the cursor. */
    private void say(String line) {
        err.println(OneLine.of(line));
    }
}
