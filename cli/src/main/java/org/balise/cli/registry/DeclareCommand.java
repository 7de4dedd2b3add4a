package org.balise.cli.registry;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.concurrent.Callable;
import org.balise.api.answer.AnswerValue;
import org.balise.api.assess.Assessment;
import org.balise.api.questionnaire.Question;
import org.balise.api.registry.AssessmentLink;
import org.balise.api.registry.Declaration;
import org.balise.api.registry.FiscalYear;
import org.balise.cli.command.Dossiers;
import org.balise.cli.command.Dossiers.Opened;
import org.balise.cli.command.ExitCode;
import org.balise.cli.command.PackOption;
import org.balise.cli.command.RegistryOption;
import org.balise.cli.command.Session;
import org.balise.cli.interview.ShortInterview;
import org.balise.cli.replay.AbridgedResult;
import org.balise.cli.replay.KeptResult;
import org.balise.registry.Outcome;
import org.balise.registry.Proposal;
import org.balise.registry.Registry;
import org.balise.registry.form.Digest;
import org.balise.registry.intake.BodyNames;
import org.balise.registry.intake.Holdings;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Declares one initiative for a year, from its dossier or by asking. */
@Command(name = "declarer")
final class DeclareCommand implements Callable<Integer> {
    private final Session session;

    @Mixin
    private final RegistryOption registry = new RegistryOption();

    @Mixin
    private final ActOption act = new ActOption();

    @Mixin
    private final PackOption packs = new PackOption();

    @Parameters(arity = "0..1", paramLabel = "${bundle:label.dossier}", descriptionKey = "registre.declare.dossier")
    private @Nullable Path file;

    @Option(
            names = {"--exercice", "--year"},
            required = true,
            converter = YearConverter.class,
            paramLabel = "${bundle:label.year}",
            descriptionKey = "option.year")
    private FiscalYear year = new FiscalYear(2024);

    @Option(
            names = {"--organisme", "--body"},
            paramLabel = "${bundle:label.body}",
            descriptionKey = "registre.declare.body")
    private @Nullable String body;

    @Option(
            names = {"--initiative"},
            paramLabel = "${bundle:label.initiative}",
            descriptionKey = "registre.declare.initiative")
    private @Nullable String initiative;

    DeclareCommand(Session session) {
        this.session = session;
    }

    /** What a declaration rests on. */
    private record Source(
            SortedMap<String, AnswerValue> answers,
            @Nullable AssessmentLink link,
            Proposal.@Nullable Evidence evidence) {}

    @Override
    public Integer call() {
        Dossiers dossiers = new Dossiers(session, packs.folders());
        Path dossier = file;
        // A file serves one program at a time: nobody else has to wait while a person thinks, or rules are read.
        BodyNames known;
        try (Registry open = registry.open(session.surroundings())) {
            known = new BodyNames(open.bodies());
        }
        Source source = dossier == null ? asked(dossiers, known) : assessed(dossiers.read(dossier));
        try (Registry open = registry.open(session.surroundings())) {
            Holdings holdings = new Holdings(open.declarations(year), open.lastDeclarations());
            String label =
                    dossier == null ? registry.location(session.surroundings()).label() : dossier.toString();
            Declaration declaration = new DeclarationDraft(label, source.answers(), year)
                    .finish(new BodyNames(open.bodies()), holdings, body, initiative, source.link());
            Proposal proposal = new Proposal(declaration, holdings.basis(declaration.initiative()), source.evidence());
            String subject = year + " · " + declaration.initiative();
            Outcome outcome = open.declare(
                    List.of(proposal),
                    false,
                    subject,
                    act.act(session.surroundings(), session.messages().text("registre.why.declare")));
            tell(declaration, outcome);
        }
        return ExitCode.DONE;
    }

    private Source asked(Dossiers dossiers, BodyNames known) {
        List<Question> questions = DeclarationDraft.QUESTIONS.stream()
                .filter(id -> body == null || !id.equals(DeclarationDraft.BODY))
                .map(id -> dossiers.workshop(Session.USUAL_QUESTIONNAIRE)
                        .book()
                        .questionnaire()
                        .question(id))
                .flatMap(Optional::stream)
                .toList();
        ShortInterview interview = new ShortInterview(session.messages(), session.surroundings());
        return new Source(
                interview.ask(questions, (question, answer) -> objection(question, answer, known)), null, null);
    }

    /** A body that is not in the registry is told when it is named: told at the end, it would lose every answer. */
    private Optional<String> objection(Question question, AnswerValue answer, BodyNames known) {
        if (!question.id().equals(DeclarationDraft.BODY) || !(answer instanceof AnswerValue.FreeText text)) {
            return Optional.empty();
        }
        return DeclarationDraft.wrongBody("", known, text.text(), year).map(session::sentence);
    }

    private static Source assessed(Opened opened) {
        Assessment assessment = opened.workshop().assess(opened.dossier());
        JsonNode result = KeptResult.read(opened.workshop().json(assessment));
        String receipt = JsonMapper.shared().writeValueAsString(result.path("receipt"));
        AssessmentLink link = new AssessmentLink(
                assessment.receipt().asOf(),
                assessment.risk().residual(),
                assessment.advice().verdict(),
                Digest.of(receipt));
        SortedMap<String, AnswerValue> answers = new TreeMap<>();
        opened.dossier().answers().forEach((question, answer) -> answers.put(question, answer.value()));
        return new Source(answers, link, new Proposal.Evidence(receipt, AbridgedResult.of(result)));
    }

    private void tell(Declaration declaration, Outcome outcome) {
        String key = outcome.added() > 0 ? "added" : outcome.changed() > 0 ? "changed" : "unchanged";
        session.page()
                .paragraph(session.messages()
                        .text("registre.declare." + key, declaration.initiative(), declaration.year()));
        AssessmentLink link = declaration.assessment();
        if (link != null) {
            session.page().paragraph(session.messages().text("registre.receipt", link.receiptSha256()));
        }
        session.page()
                .paragraph(
                        outcome.entry() == 0
                                ? session.messages().text("registre.nothing-written")
                                : session.messages().text("registre.entry", outcome.entry()));
    }
}
