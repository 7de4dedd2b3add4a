package org.balise.cli.command;

import java.io.OutputStreamWriter;
import java.io.PrintStream;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.balise.api.problem.ProblemsException;
import org.balise.api.text.Language;
import org.balise.cli.house.House;
import org.balise.cli.terminal.ResultStream;
import org.balise.cli.terminal.Surroundings;
import org.balise.cli.text.Messages;
import picocli.CommandLine;
import picocli.CommandLine.Help.Ansi;
import picocli.CommandLine.Model.CommandSpec;

/** Runs one command and gives its exit code; nothing escapes as an exception. */
public final class Program {
    private static final List<String> LANGUAGE_OPTIONS = List.of("--langue", "--language");
    private static final int LEAST_HELP_WIDTH = 55;

    private final Surroundings surroundings;
    private final House house;
    private final List<CommandFamily> families;

    /**
     * @param families the commands, in the order in which the help lists them
     */
    public Program(Surroundings surroundings, House house, List<CommandFamily> families) {
        this.surroundings = surroundings;
        this.house = house;
        this.families = List.copyOf(families);
    }

    /** Runs the command; see {@link ExitCode}. */
    public int run(String... arguments) {
        Optional<String> wanted = languageOption(arguments);
        Language language = wanted.flatMap(Program::language).orElseGet(this::usualLanguage);
        Session session = new Session(surroundings, Messages.in(language), house, new Demands());
        ErrorTexts errors = new ErrorTexts(session);
        RootCommand root = new RootCommand(session);
        List<NamedCommand> all = families.stream()
                .flatMap(family -> family.commands(session).stream())
                .toList();
        Optional<NamedCommand> called = called(all, arguments);
        if (called.filter(NamedCommand::usesRules).isPresent()) {
            house.prepare();
        }
        try {
            CommandLine commands =
                    commands(session, root, errors, called.map(List::of).orElse(all));
            if (wanted.isPresent() && language(wanted.get()).isEmpty()) {
                return errors.usage(
                        new UsageException(commands, session.messages().text("usage.language", wanted.get())));
            }
            int code = commands.execute(arguments);
            return resultsLost() && code != ExitCode.INTERNAL ? errors.output() : code;
        } catch (StackOverflowError | OutOfMemoryError | RuntimeException fault) {
            return errors.internal(fault, root.trace());
        } finally {
            surroundings.out().flush();
            surroundings.err().flush();
        }
    }

    /** Whether some of what was printed got lost; a reader that had enough of it loses nothing. */
    private boolean resultsLost() {
        PrintStream out = surroundings.out();
        return out.checkError() && !(out instanceof ResultStream results && results.readerLeft());
    }

    /** A command that is called first is the only one that is made. */
    private static Optional<NamedCommand> called(List<NamedCommand> all, String... arguments) {
        return all.stream().filter(command -> command.calledBy(arguments)).findFirst();
    }

    private CommandLine commands(Session session, RootCommand root, ErrorTexts errors, List<NamedCommand> needed) {
        CommandLine commands = new CommandLine(root);
        needed.forEach(command -> command.addTo(commands));
        complete(commands, session);
        LocalHelp.install(commands, session.names(), session.messages().bundle());
        commands.setExpandAtFiles(false);
        commands.setOut(writer(surroundings.out()));
        commands.setErr(writer(surroundings.err()));
        commands.setUsageHelpWidth(Math.max(LEAST_HELP_WIDTH, surroundings.width()));
        commands.setColorScheme(CommandLine.Help.defaultColorScheme(surroundings.colour() ? Ansi.ON : Ansi.OFF));
        commands.setExecutionStrategy(parsed -> {
            session.demands().check(session);
            return new CommandLine.RunLast().execute(parsed);
        });
        commands.setParameterExceptionHandler((wrong, args) -> errors.usage(wrong));
        commands.setExecutionExceptionHandler((fault, command, parsed) -> fault instanceof ProblemsException problems
                ? errors.problems(problems)
                : errors.internal(fault, root.trace()));
        return commands;
    }

    /** Gives every command its help, the word for the commands below it, and a hearing for what it asks of packs. */
    private static void complete(CommandLine command, Session session) {
        command.getCommandSpec().addMixin("help", CommandSpec.forAnnotatedObject(new HelpOption()));
        session.demands().listen(command.getCommandSpec());
        if (!command.getSubcommands().isEmpty()) {
            command.getCommandSpec()
                    .usageMessage()
                    .synopsisSubcommandLabel(session.messages().text("label.command"));
        }
        new HashSet<>(command.getSubcommands().values()).forEach(below -> complete(below, session));
    }

    private static PrintWriter writer(PrintStream stream) {
        return new PrintWriter(new OutputStreamWriter(stream, StandardCharsets.UTF_8), true);
    }

    private static Optional<String> languageOption(String... arguments) {
        for (int i = 0; i < arguments.length; i++) {
            for (String option : LANGUAGE_OPTIONS) {
                if (arguments[i].startsWith(option + "=")) {
                    return Optional.of(arguments[i].substring(option.length() + 1));
                } else if (arguments[i].equals(option) && i + 1 < arguments.length) {
                    return Optional.of(arguments[i + 1]);
                }
            }
        }
        return Optional.empty();
    }

    private static Optional<Language> language(String tag) {
        return List.of(Language.values()).stream()
                .filter(language -> language.tag().equals(tag))
                .findFirst();
    }

    /** French, unless the machine speaks English; BALISE_LANGUE chooses without changing the locale. */
    private Language usualLanguage() {
        Map<String, String> environment = surroundings.environment();
        for (String variable : List.of("BALISE_LANGUE", "LC_ALL", "LC_MESSAGES", "LANG")) {
            String value = environment.getOrDefault(variable, "");
            if (!value.isEmpty()) {
                return value.startsWith("en") ? Language.EN : Language.FR;
            }
        }
        return Language.FR;
    }
}
