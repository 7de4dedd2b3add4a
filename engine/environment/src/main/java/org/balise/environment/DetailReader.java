package org.balise.environment;

import org.balise.api.environment.Input;
import org.balise.api.environment.Interval;
import org.balise.api.environment.Origin;
import org.balise.api.environment.Quantity;
import org.balise.api.environment.Unit;
import org.balise.environment.Scenario.Cores;
import org.balise.environment.Scenario.Kept;
import org.balise.environment.Scenario.Measured;
import org.balise.environment.Scenario.Service;
import org.balise.environment.Scenario.Timing;
import org.jspecify.annotations.Nullable;

/**
 * The optional answers of those who have measurements or a supplier's statement. They make the estimate more precise and
 * decide nothing that rules conclude, so that what could be answered everywhere is read without them.
 */
final class DetailReader {
    private static final double MONTHS = 12;

    private final Replies replies;
    private final References references;

    DetailReader(Replies replies) {
        this.replies = replies;
        this.references = replies.references();
    }

    /** The amount given, noted; null when it is not, or does not count. */
    @Nullable
    Double given(String question, Unit unit) {
        Double amount = replies.everything() ? null : replies.amount(question);
        if (amount != null) {
            replies.note(new Input(question, Quantity.exactly(amount, unit), Origin.DECLARED, null, null, null));
        }
        return amount;
    }

    /** The amount given, or the documented interval without a note: the default concerns few. */
    Uncertain amount(String question, Unit unit) {
        Double amount = given(question, unit);
        return amount == null
                ? Uncertain.anywhere(references.answer(question).quantity().in(unit))
                : Uncertain.exactly(amount);
    }

    /** The amount given, or the documented interval, noted as the default that it is. */
    private Uncertain noted(String question, Unit unit) {
        Uncertain amount = amount(question, unit);
        if (replies.everything() || replies.amount(question) == null) {
            replies.noteDefault(question, references.answer(question));
        }
        return amount;
    }

    Uncertain percent(String question) {
        return share(amount(question, Unit.PERCENT));
    }

    private static Uncertain share(Uncertain percent) {
        return percent.through(value -> Math.min(1, value / 100));
    }

    private @Nullable String option(String question) {
        return replies.everything() ? null : replies.option(question);
    }

    /**
     * How the shared service answers.
     *
     * @param known whether the model is known, and not only its class
     * @param part of an answer that a request stands for
     */
    Service service(boolean known, double part) {
        String precision = option("env.precision");
        double bits = references
                .answer("env.precision" + (precision == null ? "" : "." + precision))
                .quantity()
                .in(Unit.BIT)
                .central();
        return new Service(
                references.exact(replies.batched() ? "lot-groupe" : "lot"),
                bits,
                references.exact(known ? "ecart-energie-par-jeton" : "ecart-service-inconnu"),
                timing().times(part));
    }

    private Timing timing() {
        Double rate = given("env.debit-jetons", Unit.TOKEN_PER_SECOND);
        Double first = given("env.delai-premier-jeton", Unit.SECOND);
        Double most = given("env.duree-reponse", Unit.SECOND);
        return new Timing(
                first == null ? Uncertain.ZERO : Uncertain.exactly(first),
                rate == null || rate <= 0 ? null : Uncertain.exactly(rate),
                most == null ? null : Uncertain.exactly(most));
    }

    /** The load of reserved machines; its default is noted when there are some. */
    Uncertain load(boolean reserved) {
        return share(
                reserved ? noted("env.charge-machines", Unit.PERCENT) : amount("env.charge-machines", Unit.PERCENT));
    }

    /** Without the hours, nothing is known to run on processors alone: it is not asked of everyone. */
    Cores cores() {
        Double hours = given("env.heures-coeur", Unit.CORE_HOUR);
        if (hours == null) {
            return new Cores(Uncertain.ZERO, Uncertain.ZERO, Uncertain.ONE, Uncertain.ZERO);
        }
        return new Cores(
                Uncertain.exactly(hours),
                noted("env.watts-par-coeur", Unit.WATT_PER_CORE),
                share(noted("env.charge-coeurs", Unit.PERCENT)),
                noted("env.memoire-par-coeur", Unit.GIGABYTE));
    }

    Kept kept(Uncertain terabytes) {
        boolean disks = "disque".equals(option("env.support"));
        return new Kept(terabytes, noted("env.copies", Unit.RATIO), disks ? "stockage-hdd" : "stockage-ssd");
    }

    /** Gigabytes a year; nothing when not given, as networks stay outside by default. */
    Uncertain transferred() {
        Double monthly = given("env.transfert-go", Unit.GIGABYTE);
        return monthly == null ? Uncertain.ZERO : Uncertain.exactly(monthly * MONTHS);
    }

    /** Ordinary servers: as many as said, one when hardware is bought and nobody said how many. */
    Uncertain bought() {
        boolean buys = !replies.everything() && Boolean.TRUE.equals(replies.yesNo("env.materiel-neuf"));
        return buys ? noted("env.serveurs-neufs", Unit.SERVER) : Uncertain.ZERO;
    }

    /** What a meter says, with the doubt of its quality. */
    @Nullable
    Measured measured() {
        Double measured = replies.everything() ? null : replies.amount("env.kwh-mesures");
        if (measured == null) {
            return null;
        }
        replies.note(new Input(
                "env.kwh-mesures", Quantity.exactly(measured, Unit.KILOWATT_HOUR), Origin.MEASURED, null, null, null));
        String quality = option("env.qualite-mesure");
        if (quality == null) {
            replies.noteDefault("env.qualite-mesure", references.answer("env.qualite-mesure"));
        }
        return new Measured(measured, references.exact("ecart-mesure." + (quality == null ? "moyenne" : quality)));
    }

    /** The hours of accelerators, or all that could be answered; null to work them out. */
    @Nullable
    Uncertain trainingHours() {
        Double hours = replies.amount("env.heures-calcul");
        if (hours != null) {
            replies.note(new Input(
                    "env.heures-calcul", Quantity.exactly(hours, Unit.HOUR), Origin.DECLARED, null, null, null));
            return Uncertain.exactly(hours);
        }
        boolean any = replies.everything() && replies.open("env.heures-calcul");
        return any
                ? Uncertain.anywhere(
                        new Interval(0, 0, replies.accepted("env.heures-calcul").most()))
                : null;
    }
}
