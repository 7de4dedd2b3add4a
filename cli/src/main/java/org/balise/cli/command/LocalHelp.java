package org.balise.cli.command;

import java.util.Arrays;
import java.util.Enumeration;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.ResourceBundle;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine;
import picocli.CommandLine.Help;
import picocli.CommandLine.Help.Ansi.Text;
import picocli.CommandLine.Help.ColorScheme;
import picocli.CommandLine.IHelpFactory;
import picocli.CommandLine.IHelpSectionRenderer;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.ScopeType;

/**
 * Makes the help of a command with the names of one language only, since a page that gives each name twice is tiring to
 * read, and without lines that end on an apostrophe.
 */
final class LocalHelp implements IHelpFactory {
    private static final char APOSTROPHE = '\u2019';
    /** Looks the same, and no line may end after it. */
    private static final char LETTER_APOSTROPHE = '\u02bc';

    private final LocalNames names;

    private LocalHelp(LocalNames names) {
        this.names = names;
    }

    /** Gives this help to a command and to those below it. */
    static void install(CommandLine command, LocalNames names, ResourceBundle sentences) {
        Map<String, IHelpSectionRenderer> sections = new LinkedHashMap<>(command.getHelpSectionMap());
        sections.replaceAll((key, section) -> help -> section.render(help).replace(LETTER_APOSTROPHE, APOSTROPHE));
        command.setHelpSectionMap(sections);
        command.setResourceBundle(new Unbroken(sentences));
        command.setHelpFactory(new LocalHelp(names));
    }

    @Override
    public Help create(CommandSpec command, ColorScheme colours) {
        // Nothing is read from the command line once help is shown, so that the other names are no longer needed.
        for (OptionSpec option : List.copyOf(command.options())) {
            String[] shown = names.all(option).toArray(String[]::new);
            if (!Arrays.equals(shown, option.names())) {
                command.remove(option);
                // Each command below has its own copy.
                command.addOption(option.toBuilder()
                        .names(shown)
                        .scopeType(ScopeType.LOCAL)
                        .build());
            }
        }
        return new LocalPage(command, colours, names);
    }

    private static final class LocalPage extends Help {
        private final LocalNames names;

        LocalPage(CommandSpec command, ColorScheme colours, LocalNames names) {
            super(command, colours);
            this.names = names;
        }

        @Override
        protected List<String> aliases() {
            return List.of(names.of(commandSpec()));
        }

        /** For this line only: elsewhere the name also leads picocli to the sentences about the command. */
        @Override
        protected String insertSynopsisCommandName(int headingLength, Text details) {
            Map<CommandSpec, String> usual = new LinkedHashMap<>();
            for (CommandSpec command = commandSpec(); command != null; command = command.parent()) {
                usual.put(command, command.name());
                command.name(names.of(command));
            }
            try {
                return super.insertSynopsisCommandName(headingLength, details);
            } finally {
                usual.forEach(CommandSpec::name);
            }
        }
    }

    private static final class Unbroken extends ResourceBundle {
        private final ResourceBundle sentences;

        Unbroken(ResourceBundle sentences) {
            this.sentences = sentences;
        }

        @Override
        protected @Nullable Object handleGetObject(String key) {
            return sentences.containsKey(key) ? sentences.getString(key).replace(APOSTROPHE, LETTER_APOSTROPHE) : null;
        }

        @Override
        public Enumeration<String> getKeys() {
            return sentences.getKeys();
        }
    }
}
