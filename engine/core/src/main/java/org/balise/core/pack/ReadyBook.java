package org.balise.core.pack;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.ServiceLoader;
import java.util.stream.Stream;
import org.balise.api.pack.PackStamp;
import org.balise.api.pack.RuleBook;
import org.balise.api.spi.PackProvider;
import org.balise.api.spi.QuestionnaireProvider;
import org.balise.core.record.RecordBytes;
import org.jspecify.annotations.Nullable;

/**
 * The rule book of the packs and of one questionnaire of the class path, put together when the program is built: a
 * start then neither reads nor merges them. It is used only while the class path holds exactly the packs and the
 * questionnaire that it was made from, which their digests tell; otherwise everything is read again.
 */
public final class ReadyBook {
    private static final String FOLDER = "books";

    private final ClassLoader loader;

    ReadyBook(ClassLoader loader) {
        this.loader = loader;
    }

    /**
     * Writes the books of a class path.
     *
     * @param arguments the folder of classes to write to, then the ids of the questionnaires
     */
    public static void main(String[] arguments) throws IOException {
        ClassLoader loader = ReadyBook.class.getClassLoader();
        Path folder = Files.createDirectories(Path.of(arguments[0]).resolve(FOLDER));
        for (String questionnaire : List.of(arguments).subList(1, arguments.length)) {
            // A book made earlier must not be taken for what the packs say now.
            Files.deleteIfExists(folder.resolve(questionnaire));
            RuleBook book =
                    new PackLoader(loader).load(List.of(), questionnaire).book();
            Files.write(folder.resolve(questionnaire), new RecordBytes<>(RuleBook.class).encode(book));
        }
    }

    /** The book of a questionnaire; nothing when there is none, or when it is not made of what the class path holds. */
    Optional<RuleBook> find(String questionnaire) {
        byte @Nullable [] content = new ClassPathFiles(loader, FOLDER).file(questionnaire);
        if (content == null) {
            return Optional.empty();
        }
        return new RecordBytes<>(RuleBook.class).decode(content).filter(this::current);
    }

    private boolean current(RuleBook book) {
        List<String> packs = digests(ServiceLoader.load(PackProvider.class, loader).stream()
                        .map(provider -> provider.get().root()))
                .sorted()
                .toList();
        return packs.equals(
                        book.packs().stream().map(PackStamp::sha256).sorted().toList())
                && digests(ServiceLoader.load(QuestionnaireProvider.class, loader).stream()
                                .map(provider -> provider.get().root()))
                        .anyMatch(book.questionnaire().sha256()::equals);
    }

    private Stream<String> digests(Stream<String> roots) {
        return roots.map(root -> new ClassPathFiles(loader, root).digest());
    }
}
