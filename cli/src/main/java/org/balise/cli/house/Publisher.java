package org.balise.cli.house;

import java.util.ArrayList;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import org.balise.api.assess.Assessment;
import org.balise.api.disclosure.DisclosureDue;
import org.balise.api.disclosure.DisclosureFile;
import org.balise.api.pack.RuleBook;
import org.balise.api.problem.Problem;
import org.balise.api.problem.ProblemsException;
import org.balise.api.text.Bilingual;
import org.balise.api.text.Language;
import org.balise.core.disclose.Discloser;
import org.balise.core.disclose.PublicationCheck;
import org.balise.report.disclosure.Publication;

/** What one assessment gives to disclose, with the files to publish once every text is fit for it. */
public final class Publisher {
    private final DisclosureFile file;
    private final PublicationCheck check;
    private final Publication publication;

    public Publisher(RuleBook book, Assessment assessment) {
        this.file = new Discloser(book).of(assessment);
        this.check = new PublicationCheck(book.disclosures());
        this.publication = new Publication(book, assessment, file);
    }

    public DisclosureFile file() {
        return file;
    }

    /** The texts on which a disclosure rests, each once. */
    public List<Bilingual> sources(DisclosureDue due) {
        return publication.sources(due);
    }

    /** Everything that would keep the notices and the record from being published. */
    public List<Problem> obstacles(String fileName) {
        return check.problems(fileName, file);
    }

    /**
     * Passes when all that is asked for can be published.
     *
     * @throws ProblemsException with everything that stands in the way
     */
    public void check(String fileName, boolean notices, boolean record) {
        if (notices && record) {
            check.checkAll(fileName, file);
        } else if (notices) {
            check.checkNotices(fileName, file);
        } else if (record) {
            check.checkRecord(fileName, file);
        }
    }

    /** The notices by file name, in the languages of publication. */
    public SortedMap<String, byte[]> notices() {
        SortedMap<String, byte[]> files = new TreeMap<>();
        languages().forEach(language -> files.putAll(publication.notices(language)));
        return files;
    }

    /** The files of the public record by name. */
    public SortedMap<String, byte[]> record() {
        SortedMap<String, byte[]> files = new TreeMap<>();
        files.put("fiche.json", publication.recordJson());
        for (Language language : languages()) {
            files.put("fiche." + language.tag() + ".html", publication.recordHtml(language));
            files.put("fiche." + language.tag() + ".pdf", publication.recordPdf(language));
        }
        return files;
    }

    /** English is published only when a person has given the English texts. */
    private List<Language> languages() {
        List<Language> languages = new ArrayList<>(List.of(Language.FR));
        if (file.translated()) {
            languages.add(Language.EN);
        }
        return languages;
    }
}
