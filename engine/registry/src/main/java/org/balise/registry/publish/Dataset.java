package org.balise.registry.publish;

import java.util.List;
import java.util.stream.Stream;
import org.balise.api.registry.Count;
import org.balise.api.registry.TargetReading;
import org.balise.api.text.Bilingual;

/** What catalogues say of the published portrait. Source: page of the dataset on Données Québec, corpus part D. */
final class Dataset {
    static final String ID = "1c9131d2-ab2a-4513-9a46-945b2bc96e1b";
    static final String NAME = "portrait-public-des-utilisations-de-l-ia-dans-l-administration-publique-quebecoise";
    static final String PAGE = "https://www.donneesquebec.ca/recherche/dataset/" + NAME;
    static final String EMAIL = "encadrement.ia@mcn.gouv.qc.ca";
    /** When it was first put online. */
    static final String FIRST_ISSUED = "2024-11-08";

    static final String LICENCE = "https://creativecommons.org/licenses/by/4.0/";

    private Dataset() {}

    static Bilingual title() {
        return PublishTexts.say("dataset.title");
    }

    static Bilingual publisher() {
        return PublishTexts.say("dataset.publisher");
    }

    /** What is in it, whatever the year. */
    static Bilingual about() {
        return PublishTexts.say("dataset.about");
    }

    /** What people look for it by. */
    static List<Bilingual> keywords() {
        return Stream.of("ai", "administration", "portrait", "register")
                .map(key -> PublishTexts.say("keyword." + key))
                .toList();
    }

    private static Bilingual initiatives(int number) {
        return PublishTexts.say("initiatives." + (number > 1 ? "many" : String.valueOf(number)), number);
    }

    /** What is in it for one year, and by which readings it was counted. */
    static Bilingual notes(Count count) {
        Bilingual shared = PublishTexts.say(count.choices().sharedToolPerBody() ? "reading.per-body" : "reading.once");
        TargetReading target = count.choices().target();
        Bilingual notes = PublishTexts.say(
                "dataset.notes",
                count.year(),
                PublishTexts.date(count.collectedOn()),
                initiatives(count.total().certain()),
                count.revision(),
                count.snapshotSha256());
        Bilingual reading = PublishTexts.say("reading.target." + target.code());
        return new Bilingual(
                notes.fr() + " " + shared.fr() + " " + reading.fr(),
                notes.en() + " " + shared.en() + " " + reading.en());
    }
}
