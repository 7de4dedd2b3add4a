package org.balise.report.view;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.balise.api.assess.Assessment;
import org.balise.api.assess.Receipt;
import org.balise.api.pack.PackSignature;
import org.balise.api.pack.PackStamp;
import org.balise.api.pack.RuleBook;
import org.balise.api.text.Bilingual;
import org.balise.report.text.Formats;

/** The method in half a page, and the receipt by which the result can be made again. */
public record Provenance(List<Bilingual> method, List<Entry> receipt, List<Bilingual> disclaimer) {

    /** A name, its value and the digest of what it names; empty when it has none. */
    public record Entry(Bilingual name, Bilingual value, String sha256) {}

    static Provenance of(RuleBook book, Assessment assessment, Labels labels) {
        return new Provenance(
                method(book, assessment, labels),
                receipt(book, assessment.receipt(), labels),
                List.of(labels.say("disclaimer.text"), labels.say("disclaimer.weights")));
    }

    private static List<Bilingual> method(RuleBook book, Assessment assessment, Labels labels) {
        List<Bilingual> method = new ArrayList<>();
        method.add(labels.say("method.unknown"));
        method.add(labels.say("method.duties"));
        List<BigDecimal> thresholds = Profile.thresholds(book, assessment);
        Optional<BigDecimal> cap = Optional.ofNullable(book.parameters().get("attenuation.maximale"))
                .flatMap(series -> series.on(assessment.receipt().asOf()));
        method.add(labels.say("method.ledger"));
        cap.ifPresent(value -> method.add(
                labels.say("method.cap", Formats.number(value.movePointRight(2).stripTrailingZeros()))));
        if (thresholds.size() == 3) {
            method.add(labels.say(
                    "method.levels",
                    Formats.number(thresholds.get(0)),
                    Formats.number(thresholds.get(1)),
                    Formats.number(thresholds.get(2))));
        }
        method.add(labels.say("method.verdict"));
        return method;
    }

    private static List<Entry> receipt(RuleBook book, Receipt receipt, Labels labels) {
        List<Entry> entries = new ArrayList<>();
        entries.add(new Entry(labels.say("receipt.engine"), Bilingual.same(receipt.engineVersion()), ""));
        for (PackStamp pack : receipt.packs()) {
            entries.add(
                    new Entry(pack.title(), labels.say("receipt.version", pack.id(), pack.version()), pack.sha256()));
            PackSignature signature = pack.signature();
            if (signature != null) {
                signature
                        .keys()
                        .forEach(key -> entries.add(new Entry(
                                labels.say("receipt.signed", pack.id()), Formats.date(signature.checkedOn()), key)));
            }
        }
        entries.add(new Entry(
                book.questionnaire().title(),
                labels.say("receipt.version", receipt.questionnaire(), receipt.questionnaireVersion()),
                receipt.questionnaireSha256()));
        receipt.methods()
                .forEach(method -> entries.add(new Entry(
                        labels.say("receipt.calculator"),
                        labels.say("receipt.version", method.id(), method.version()),
                        "")));
        entries.add(new Entry(labels.say("receipt.answers"), Bilingual.same(""), receipt.answersSha256()));
        entries.add(new Entry(labels.say("receipt.as-of"), Formats.date(receipt.asOf()), ""));
        entries.add(new Entry(labels.say("receipt.checked-on"), Formats.date(book.checkedOn()), ""));
        return entries;
    }
}
