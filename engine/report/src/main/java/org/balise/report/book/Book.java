package org.balise.report.book;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import org.balise.api.rule.Rule;
import org.balise.api.text.Language;
import org.balise.report.html.Element;
import org.balise.report.html.StyleSheets;

/** The book of all rules: a site that needs no server and no script, and a PDF. The same input gives the same bytes. */
public final class Book {
    private static final String FOLDER = "/org/balise/report/book/";

    private final BookInput input;
    private final BookIndex index;

    private Book(BookInput input) {
        this.input = input;
        this.index = new BookIndex(input.rules());
    }

    public static Book of(BookInput input) {
        return new Book(input);
    }

    /** The files of the site in both languages, by path with {@code /} between folders. */
    public SortedMap<String, byte[]> site() {
        SortedMap<String, byte[]> files = new TreeMap<>();
        files.put(SitePage.STYLE, bytes(StyleSheets.of(FOLDER + "site.css")));
        files.put(SitePage.SCRIPT, bytes(StyleSheets.of(FOLDER + "search.js")));
        files.put("index.html", bytes(welcome()));
        for (Language language : Language.values()) {
            addChapters(files, language);
            addRules(files, language);
        }
        return files;
    }

    /** An accessible PDF, PDF/UA-1 and PDF/A-3a, in one language. */
    public byte[] pdf(Language language) {
        return new BookDocument(new Pen(input.rules(), language, Links.DOCUMENT), input, index).pdf();
    }

    private void addChapters(SortedMap<String, byte[]> files, Language language) {
        Pen pen = new Pen(input.rules(), language, Links.site("", language));
        SitePage page = new SitePage(pen, "");
        SearchPage search = new SearchPage(pen, index);
        for (Chapter chapter : Chapter.values()) {
            String title = chapter == Chapter.HOME ? pen.say("book.title") : pen.say(chapter.key());
            List<Element> content = new ArrayList<>();
            content.add(new Element("h1", "title").text(title));
            content.addAll(chapter == Chapter.SEARCH ? search.elements(page) : content(chapter, pen));
            files.put(
                    path(language, chapter.file(language)),
                    bytes(page.render(title, chapter, path(other(language), chapter.file(other(language))), content)));
        }
        files.put(path(language, SitePage.DATA), search.data());
    }

    private List<Element> content(Chapter chapter, Pen pen) {
        IndexPages lists = new IndexPages(pen, index);
        return switch (chapter) {
            case HOME -> new HomePage(pen, input).elements();
            case SEARCH -> List.of();
            case PRINCIPLES -> lists.principles();
            case SOURCES -> new SourcePages(pen, index).sources();
            case QUESTIONS -> lists.questions();
            case ROLES -> lists.roles();
            case KINDS -> lists.kinds();
            case ALPHABET -> lists.alphabet();
            case PARAMETERS -> new ValuePages(pen, index).parameters();
            case COVERAGE -> new SourcePages(pen, index).coverage();
            case CHANGES -> new ValuePages(pen, index).changes();
        };
    }

    private void addRules(SortedMap<String, byte[]> files, Language language) {
        String up = "../";
        Pen pen = new Pen(input.rules(), language, Links.site(up, language));
        SitePage page = new SitePage(pen, up);
        RulePage rulePage = new RulePage(pen, input, index);
        for (Rule rule : index.all()) {
            String other = path(other(language), Chapter.rule(rule.id(), other(language)));
            files.put(
                    path(language, Chapter.rule(rule.id(), language)),
                    bytes(page.render(pen.in(rule.head().title()), null, other, rulePage.of(rule))));
        }
    }

    /** The page where a language is chosen; both are said in both. */
    private String welcome() {
        Element main = new Element("main")
                .add(new Element("h1", "title")
                        .text(title(Language.FR) + " \u00b7 ")
                        .add(new Element("span").with("lang", Language.EN.tag()).text(title(Language.EN))));
        for (Language language : Language.values()) {
            Pen pen = new Pen(input.rules(), language, Links.DOCUMENT);
            main.add(new Element("section", "choice")
                    .with("lang", language.tag())
                    .add(new Element("h2").add(pen.link(path(language, Chapter.HOME.file(language)), title(language))))
                    .add(pen.said("p", "lead", "book.home.lead")));
        }
        return SitePage.document(new Element("html")
                .with("lang", Language.FR.tag())
                .add(
                        SitePage.head(title(Language.FR) + " \u00b7 " + title(Language.EN), ""),
                        new Element("body").add(main)));
    }

    private String title(Language language) {
        return new Pen(input.rules(), language, Links.DOCUMENT).say("book.title");
    }

    private static Language other(Language language) {
        return language == Language.FR ? Language.EN : Language.FR;
    }

    private static String path(Language language, String file) {
        return language.tag() + "/" + file;
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }
}
