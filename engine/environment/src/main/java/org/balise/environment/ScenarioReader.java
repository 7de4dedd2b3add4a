package org.balise.environment;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.balise.api.environment.Figure;
import org.balise.api.environment.Input;
import org.balise.api.environment.Origin;
import org.balise.api.environment.ReferenceEntry;
import org.balise.api.environment.ReferenceKind;
import org.balise.api.environment.Unit;
import org.jspecify.annotations.Nullable;

/** From replies to a scenario, with what has to be said about it. */
final class ScenarioReader {
    static final String CLASS_PREFIX = "classe-";
    private static final String USUAL_CARD = "h100-sxm";

    /** What is made for each request and is not text: counted by the thing. */
    private static final List<String> MEDIA = List.of("image", "audio", "video");

    private final Replies replies;
    private final References references;
    private final DetailReader details;
    private final List<String> warnings = new ArrayList<>();
    private final Optional<ReferenceEntry> product;
    private final Optional<ReferenceEntry> medium;
    private final Optional<ReferenceEntry> site;

    ScenarioReader(Replies replies) {
        this.replies = replies;
        this.references = replies.references();
        this.details = new DetailReader(replies);
        this.product = replies.named(ReferenceKind.MODEL);
        this.medium = replies.named(ReferenceKind.MEDIUM).filter(entry -> entry.parent() != null);
        this.site = replies.named(ReferenceKind.SITE);
    }

    List<String> warnings() {
        return warnings;
    }

    Scenario read() {
        List<String> machines = replies.options("env.machines", List.of(Scenario.SHARED, Scenario.ALWAYS_ON));
        List<String> outputs = replies.options("env.sortie", List.of("texte"));
        boolean reserved = machines.stream().anyMatch(Scenario::reserved);
        warn("reserved-capacity-assumed", reserved && replies.open("env.serveurs-reserves"));
        List<String> classes = classes();
        boolean known = !classes.get(0).startsWith(CLASS_PREFIX);
        aboutProduct(outputs.get(0));
        Grid grid = new PlaceReader(replies, site, warnings).grid();
        noteChoice("env.machines", machines);
        noteChoice("env.sortie", outputs);
        Uncertain out = replies.meaning("env.longueur-reponse", Unit.TOKEN);
        Uncertain in = read("env.documents-lus");
        Double megatokens = countedTokens(outputs.get(0));
        boolean counted = megatokens != null;
        List<String> trainings = replies.options("env.entrainement", List.of(Scenario.NO_TRAINING));
        boolean training = trainings.stream().anyMatch(kind -> !kind.equals(Scenario.NO_TRAINING));
        return new Scenario(
                machines,
                outputs,
                trainings,
                classes,
                medium.map(entry -> Map.of(String.valueOf(entry.parent()), entry.id()))
                        .orElse(Map.of()),
                grid,
                megatokens == null ? requests() : Uncertain.exactly(megatokens * 1e6 * 12),
                // Tokens counted by the service already hold the length, the reasoning and the calls.
                counted ? Uncertain.ONE : replies.meaning("systeme.agentique", Unit.CALL),
                counted ? Uncertain.ONE : out,
                counted ? in.times(partOfAnswer()) : in,
                counted ? Uncertain.ONE : replies.meaning("env.raisonnement", Unit.RATIO),
                details.percent("env.part-cache"),
                details.service(known, counted ? partOfAnswer() : 1),
                reserved ? replies.amount("env.serveurs-reserves", Unit.SERVER) : Uncertain.ONE,
                details.amount("env.gpu-par-serveur", Unit.ACCELERATOR),
                details.load(Scenario.reserved(machines.get(0))),
                replies.named(ReferenceKind.ACCELERATOR).map(ReferenceEntry::id).orElse(USUAL_CARD),
                details.trainingHours(),
                training ? replies.amount("env.entrainements-par-an", Unit.RATIO) : Uncertain.ONE,
                details.cores(),
                details.kept(replies.amount("env.donnees-to", Unit.TERABYTE)),
                details.bought(),
                details.transferred(),
                replies.amount("env.garde-materiel", Unit.YEAR),
                details.measured(),
                new PlaceReader(replies, site, new ArrayList<>()).rooms());
    }

    private void warn(String code, boolean when) {
        if (when) {
            warnings.add(code);
        }
    }

    /** What has to be said of the product named, by what it makes. */
    private void aboutProduct(String output) {
        boolean named = !replies.everything() && replies.text("env.produit") != null;
        if (MEDIA.contains(output)) {
            warn("sound-not-measured", output.equals("audio"));
            warn(
                    "medium-not-registered",
                    named
                            && !output.equals("audio")
                            && medium.filter(entry -> output.equals(entry.parent()))
                                    .isEmpty());
            warn("model-arch-multimodal", product.isPresent());
        } else {
            warn("model-not-registered", named && product.isEmpty());
        }
    }

    /** A choice that was not made is a default too. */
    private void noteChoice(String question, List<String> options) {
        if (!replies.answered(question)) {
            references
                    .figure(ReferenceKind.ANSWER, question + "." + options.get(0), "value")
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
        List<String> codes = replies.options("env.taille-modele", List.of("grand", "petit", "moyen", "tres-grand"));
        List<String> classes = codes.stream().map(code -> CLASS_PREFIX + code).toList();
        noteModel("env.taille-modele", classes.get(0), answered == null ? Origin.DEFAULT : Origin.DECLARED);
        return classes;
    }

    private void noteModel(String question, String model, Origin origin) {
        Figure active = references.required(ReferenceKind.MODEL, model, "active");
        replies.note(new Input(question, active.quantity(), origin, active.standing(), active.source(), active.year()));
    }

    private Uncertain requests() {
        Uncertain people = replies.amount("env.utilisateurs", Unit.PERSON);
        Uncertain perDay = replies.amount("env.requetes-par-jour", Unit.REQUEST_PER_PERSON_DAY);
        return people.times(perDay).times(references.exact("jours-par-an")).within(references.exact("ecart-requetes"));
    }

    /** When tokens are counted and not requests, a request is taken to have the documented length. */
    private double partOfAnswer() {
        return 1
                / references
                        .answer("env.longueur-reponse")
                        .quantity()
                        .in(Unit.TOKEN)
                        .central();
    }

    /** Tokens say nothing of how many images, minutes or films are made. */
    private @Nullable Double countedTokens(String output) {
        return MEDIA.contains(output) ? null : details.given("env.jetons-par-mois", Unit.MEGATOKEN);
    }
}
