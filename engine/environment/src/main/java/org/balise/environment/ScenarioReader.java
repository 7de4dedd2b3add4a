package org.balise.environment;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.balise.api.environment.Figure;
import org.balise.api.environment.Input;
import org.balise.api.environment.Interval;
import org.balise.api.environment.Origin;
import org.balise.api.environment.Quantity;
import org.balise.api.environment.ReferenceEntry;
import org.balise.api.environment.ReferenceKind;
import org.balise.api.environment.Unit;
import org.jspecify.annotations.Nullable;

/** From replies to a scenario, with what has to be said about it. */
final class ScenarioReader {
    static final String CLASS_PREFIX = "classe-";
    private static final String USUAL_CARD = "h100-sxm";

    private final Replies replies;
    private final References references;
    private final List<String> warnings = new ArrayList<>();
    private final Optional<ReferenceEntry> product;
    private final Optional<ReferenceEntry> site;

    ScenarioReader(Replies replies) {
        this.replies = replies;
        this.references = replies.references();
        // A name in free words never decides what rules conclude: only the questions that rules could read do.
        String words = replies.everything() ? null : replies.text("env.produit");
        this.product = find(ReferenceKind.MODEL, words);
        this.site = find(ReferenceKind.SITE, words);
        if (words != null && product.isEmpty()) {
            warnings.add("model-not-registered");
        }
    }

    private Optional<ReferenceEntry> find(ReferenceKind kind, @Nullable String words) {
        return words == null ? Optional.empty() : Products.find(references.data(), kind, words);
    }

    List<String> warnings() {
        return warnings;
    }

    Scenario read() {
        List<String> machines = replies.options("env.machines", List.of(Scenario.SHARED));
        List<String> outputs = replies.options("env.sortie", List.of("texte"));
        warn("reserved-capacity-assumed", Scenario.reserved(machines.get(0)) && replies.open("env.serveurs-reserves"));
        warn("medium-not-registered", outputs.get(0).equals("audio"));
        List<String> classes = classes();
        boolean known = !classes.get(0).startsWith(CLASS_PREFIX);
        PlaceReader place = new PlaceReader(replies, site, warnings);
        Grid grid = place.grid();
        String accelerator =
                find(ReferenceKind.ACCELERATOR, replies.everything() ? null : replies.text("env.produit"))
                        .map(ReferenceEntry::id)
                        .orElse(USUAL_CARD);
        noteChoice("env.machines", machines);
        noteChoice("env.sortie", outputs);
        Uncertain out = replies.meaning("env.longueur-reponse", Unit.TOKEN);
        Uncertain in = read("env.documents-lus");
        boolean counted = countedTokens() != null;
        List<String> trainings = replies.options("env.entrainement", List.of("aucun"));
        boolean training = trainings.stream().anyMatch(kind -> !kind.equals("aucun"));
        return new Scenario(
                machines,
                outputs,
                trainings,
                classes,
                grid,
                requests(),
                // Tokens counted by the service already hold the length, the reasoning and the calls.
                counted ? Uncertain.ONE : replies.meaning("systeme.agentique", Unit.CALL),
                counted ? Uncertain.ONE : out,
                counted ? readForOneToken(in) : in,
                counted ? Uncertain.ONE : replies.meaning("env.raisonnement", Unit.RATIO),
                percent("env.part-cache"),
                references.exact("lot"),
                bits(),
                machines.stream().anyMatch(Scenario::reserved)
                        ? replies.amount("env.serveurs-reserves", Unit.SERVER)
                        : Uncertain.ONE,
                expert("env.gpu-par-serveur", Unit.ACCELERATOR),
                load(),
                accelerator,
                references.exact(known ? "ecart-energie-par-jeton" : "ecart-service-inconnu"),
                trainingHours(),
                training ? replies.amount("env.entrainements-par-an", Unit.RATIO) : Uncertain.ONE,
                replies.amount("env.donnees-to", Unit.TERABYTE),
                replies.amount("env.garde-materiel", Unit.YEAR),
                measured(),
                place.rooms());
    }

    private void warn(String code, boolean when) {
        if (when) {
            warnings.add(code);
        }
    }

    /** A choice that was not made is a default too. */
    private void noteChoice(String question, List<String> options) {
        if (!replies.answered(question)) {
            references.figure(ReferenceKind.ANSWER, question + "." + options.get(0), "value")
                    .ifPresent(figure -> replies.noteDefault(question, figure));
        }
    }

    private Uncertain read(String question) {
        warn("input-tokens-estimated", replies.open(question));
        return replies.meaning(question, Unit.TOKEN);
    }

    /** The model named, its class, or the documented range of classes. */
    private List<String> classes() {
        String answered = replies.option("env.taille-modele");
        if (product.isPresent()) {
            ReferenceEntry model = product.get();
            warn("model-arch-not-released", model.guessed());
            if (answered == null || (CLASS_PREFIX + answered).equals(model.parent())) {
                noteModel("env.produit", model.id(), Origin.DECLARED);
                return List.of(model.id());
            }
            warnings.add("model-class-mismatch");
        }
        List<String> codes =
                replies.options("env.taille-modele", List.of("grand", "petit", "moyen", "tres-grand"));
        List<String> classes = codes.stream().map(code -> CLASS_PREFIX + code).toList();
        noteModel("env.taille-modele", classes.get(0), answered == null ? Origin.DEFAULT : Origin.DECLARED);
        return classes;
    }

    private void noteModel(String question, String model, Origin origin) {
        Figure active = references.required(ReferenceKind.MODEL, model, "active");
        replies.note(new Input(
                question, active.quantity(), origin, active.standing(), active.source(), active.year()));
    }

    private Uncertain requests() {
        Uncertain people = replies.amount("env.utilisateurs", Unit.PERSON);
        Uncertain perDay = replies.amount("env.requetes-par-jour", Unit.REQUEST_PER_PERSON_DAY);
        Double megatokens = countedTokens();
        if (megatokens != null) {
            replies.note(new Input(
                    "env.jetons-par-mois",
                    Quantity.exactly(megatokens, Unit.MEGATOKEN),
                    Origin.DECLARED,
                    null, null, null));
            return Uncertain.exactly(megatokens * 1e6 * 12);
        }
        return people.times(perDay)
                .times(references.exact("jours-par-an"))
                .within(references.exact("ecart-requetes"));
    }

    /** When tokens are counted and not requests, a request is taken to have the documented length. */
    private Uncertain readForOneToken(Uncertain in) {
        double length = references
                .answer("env.longueur-reponse")
                .quantity()
                .in(Unit.TOKEN)
                .central();
        return in.times(1 / length);
    }

    private @Nullable Double countedTokens() {
        return replies.everything() ? null : replies.amount("env.jetons-par-mois");
    }

    private Uncertain percent(String question) {
        return expert(question, Unit.RATIO).through(value -> Math.min(1, value / 100));
    }

    private Uncertain load() {
        if (replies.everything() || replies.amount("env.charge-machines") == null) {
            Figure figure = references.answer("env.charge-machines");
            if (Scenario.reserved(replies.options("env.machines", List.of(Scenario.SHARED)).get(0))) {
                replies.noteDefault("env.charge-machines", figure);
            }
            return Uncertain.anywhere(figure.quantity().value()).times(0.01);
        }
        return percent("env.charge-machines");
    }

    /** An optional answer: it makes the estimate more precise and decides nothing that rules conclude. */
    private Uncertain expert(String question, Unit unit) {
        Double amount = replies.everything() ? null : replies.amount(question);
        if (amount == null) {
            return Uncertain.anywhere(references.answer(question).quantity().value());
        }
        replies.note(new Input(question, Quantity.exactly(amount, unit), Origin.DECLARED, null, null, null));
        return Uncertain.exactly(amount);
    }

    private double bits() {
        String precision = replies.everything() ? null : replies.option("env.precision");
        return references
                .answer("env.precision" + (precision == null ? "" : "." + precision))
                .quantity()
                .in(Unit.BIT)
                .central();
    }

    private @Nullable Uncertain trainingHours() {
        if (!replies.open("env.heures-calcul") && replies.amount("env.heures-calcul") == null) {
            return null;
        }
        Double hours = replies.amount("env.heures-calcul");
        if (hours != null) {
            replies.note(new Input(
                    "env.heures-calcul", Quantity.exactly(hours, Unit.HOUR), Origin.DECLARED, null, null, null));
            return Uncertain.exactly(hours);
        }
        return replies.everything() ? Uncertain.anywhere(new Interval(0, 0, replies.most("env.heures-calcul"))) : null;
    }

    private @Nullable Double measured() {
        Double measured = replies.everything() ? null : replies.amount("env.kwh-mesures");
        if (measured != null) {
            replies.note(new Input(
                    "env.kwh-mesures",
                    Quantity.exactly(measured, Unit.KILOWATT_HOUR),
                    Origin.MEASURED,
                    null, null, null));
        }
        return measured;
    }
}
