package org.balise.cli.audit;

import java.util.List;
import org.balise.api.answer.Dossier;
import org.balise.api.text.Language;
import org.balise.cli.terminal.Page;
import org.balise.cli.text.Dates;
import org.balise.cli.text.Messages;
import org.balise.core.analysis.Finding;
import org.balise.core.analysis.prove.Verification;
import org.balise.core.problem.Place;
import org.balise.core.yaml.Acknowledgement;
import org.balise.core.yaml.DossierWriter;

/** What a verification of the rules found, for a person. */
public final class VerificationPage {
    private final Page page;
    private final Messages messages;

    public VerificationPage(Page page, Messages messages) {
        this.page = page;
        this.messages = messages;
    }

    public void tell(Verification verification) {
        List<Finding> open = verification.open();
        open.forEach(this::finding);
        if (!verification.proved()) {
            page.toned(Page.Tone.CARE, messages.text("preuves.not-proved"));
            page.blank();
        }
        List<Finding> acknowledged =
                verification.findings().stream().filter(f -> !f.open()).toList();
        if (!acknowledged.isEmpty()) {
            page.title(messages.count("preuves.acknowledged", acknowledged.size()));
            acknowledged.forEach(this::acknowledged);
            page.blank();
        }
        page.toned(open.isEmpty() ? Page.Tone.GOOD : Page.Tone.BAD, messages.count("preuves.found", open.size()));
        if (verification.proved()) {
            Verification.Size size = verification.size();
            page.paragraph(messages.text(
                    "preuves.size", size.rules(), size.questions(), size.cases(), verification.dossiers()));
        }
    }

    private void finding(Finding finding) {
        page.toned(Page.Tone.CARE, where(finding.place()) + " " + finding.code());
        page.hanging("  ", finding.text().in(messages.language()));
        Dossier example = finding.example();
        if (example != null) {
            page.hanging("  ", messages.text("preuves.example"));
            DossierWriter.write(example).lines().forEach(line -> page.preformatted("    " + line));
        }
        page.blank();
    }

    private void acknowledged(Finding finding) {
        Acknowledgement by = finding.acknowledged();
        if (by != null) {
            Language language = messages.language();
            page.hanging("  ", finding.code() + " · " + String.join(", ", finding.about()));
            page.hanging(
                    "    ",
                    messages.text(
                            "preuves.reason",
                            new Dates(messages).write(by.on()),
                            by.reason().in(language)));
        }
    }

    /** The place of something in a file, as far as it is known. */
    public static String where(Place place) {
        return place.line() == 0 ? place.file() : place.file() + ":" + place.line() + ":" + place.column();
    }
}
