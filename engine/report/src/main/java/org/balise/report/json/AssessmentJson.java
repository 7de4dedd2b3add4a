package org.balise.report.json;

import java.util.List;
import org.balise.api.assess.Action;
import org.balise.api.assess.Advice;
import org.balise.api.assess.Assessment;
import org.balise.api.assess.OpenQuestion;
import org.balise.api.assess.Receipt;
import org.balise.api.assess.Trace;
import org.balise.api.environment.Estimate;
import org.balise.api.pack.PackSignature;
import org.balise.api.pack.PackStamp;
import org.balise.api.pack.RuleBook;
import org.balise.api.rule.Rule;
import org.balise.api.text.Bilingual;
import org.balise.report.text.Initiative;
import org.balise.report.text.Messages;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * The assessment as one JSON document in UTF-8, described by {@code schemas/assessment.schema.json}. Two equal
 * assessments give the same bytes: keys keep one order, lines end with a line feed, no locale or clock is read.
 */
public final class AssessmentJson {
    public static final String FORMAT = "assessment/1";

    private final RuleBook book;
    private final Assessment assessment;
    private final TracePart traces;

    private AssessmentJson(RuleBook book, Assessment assessment) {
        this.book = book;
        this.assessment = assessment;
        this.traces = new TracePart(assessment.dossier());
    }

    /** The document, ending with a line feed. */
    public static byte[] write(RuleBook book, Assessment assessment) {
        ObjectNode root = new AssessmentJson(book, assessment).root();
        return JsonBytes.of(root);
    }

    private ObjectNode root() {
        ObjectNode root = Nodes.object().put("format", FORMAT);
        root.set("disclaimer", Nodes.text(Messages.standard().say("disclaimer.text")));
        root.set("initiative", initiative());
        root.set("receipt", receipt(assessment.receipt()));
        root.set("dossier", DossierPart.of(assessment.dossier()));
        root.set("advice", advice(assessment.advice()));
        root.set("risk", new RiskPart(book, traces).of(assessment.risk()));
        DutyPart duties = new DutyPart(book, traces);
        root.set("duties", Nodes.array(assessment.duties(), duties::of));
        root.set("judgements", rules(assessment.judgements()));
        root.set("contradictions", rules(assessment.contradictions()));
        root.set("announced", rules(assessment.announced()));
        root.set("actions", Nodes.array(assessment.actions(), AssessmentJson::action));
        root.set("open", Nodes.array(assessment.open(), AssessmentJson::open));
        root.set("ignored", Nodes.strings(assessment.ignored()));
        root.set("readings", new ReadingPart(book).all(assessment.readings()));
        Estimate environment = assessment.environment();
        if (environment != null) {
            root.set("environment", EnvironmentPart.of(environment));
        }
        return root;
    }

    private ObjectNode initiative() {
        Initiative initiative = Initiative.of(assessment.dossier());
        ObjectNode node = Nodes.object();
        Nodes.putIfGiven(node, "name", initiative.name());
        Nodes.putIfGiven(node, "body", initiative.body());
        Nodes.putIfGiven(node, "description", initiative.description());
        return node;
    }

    private static ObjectNode receipt(Receipt receipt) {
        ObjectNode node = Nodes.object().put("engine-version", receipt.engineVersion());
        node.set("packs", Nodes.array(receipt.packs(), AssessmentJson::pack));
        node.putObject("questionnaire")
                .put("id", receipt.questionnaire())
                .put("version", receipt.questionnaireVersion())
                .put("sha256", receipt.questionnaireSha256());
        node.put("answers-sha256", receipt.answersSha256());
        node.put("as-of", receipt.asOf().toString());
        if (!receipt.methods().isEmpty()) {
            node.set(
                    "calculators",
                    Nodes.array(receipt.methods(), method -> Nodes.object()
                            .put("id", method.id())
                            .put("version", method.version())));
        }
        return node;
    }

    private static ObjectNode pack(PackStamp pack) {
        ObjectNode node = Nodes.object().put("id", pack.id()).put("version", pack.version());
        node.set("title", Nodes.text(pack.title()));
        node.put("sha256", pack.sha256());
        PackSignature signature = pack.signature();
        if (signature != null) {
            ObjectNode signed = node.putObject("signature");
            signed.set("keys", Nodes.strings(signature.keys()));
            signed.put("checked-on", signature.checkedOn().toString());
        }
        return node;
    }

    private static ObjectNode advice(Advice advice) {
        ObjectNode node = Nodes.object();
        Nodes.putIfGiven(node, "phase", advice.phase());
        node.put("gate", advice.gate().code())
                .put("verdict", advice.verdict().code())
                .put("best", advice.best().code())
                .put("worst", advice.worst().code());
        node.set("reasons", Nodes.array(advice.reasons(), reason -> {
            ObjectNode item = Nodes.object()
                    .put("code", reason.code().code())
                    .put("verdict", reason.verdict().code());
            Nodes.putIfGiven(item, "rule", reason.rule());
            return item;
        }));
        return node;
    }

    /** One entry for each trace: the rule, its text and how it came to apply. */
    private ArrayNode rules(List<Trace> findings) {
        return Nodes.array(findings, trace -> {
            ObjectNode node = Nodes.object().put("rule", trace.rule());
            Rule rule = book.rules().get(trace.rule());
            if (rule != null) {
                node.set("label", Nodes.text(rule.head().title()));
                node.set("corpus", Nodes.strings(rule.head().corpus()));
                Bilingual says = says(rule);
                node.set("says", Nodes.text(says));
            }
            node.set("why", traces.all(List.of(trace)));
            return node;
        });
    }

    private static Bilingual says(Rule rule) {
        if (rule instanceof Rule.Judgement judgement) {
            return judgement.question();
        }
        if (rule instanceof Rule.Coherence coherence) {
            return coherence.says();
        }
        return rule instanceof Rule.Announced announced
                ? announced.says()
                : rule.head().title();
    }

    private static ObjectNode action(Action action) {
        ObjectNode node = Nodes.object().put("kind", action.kind().code());
        Nodes.putIfGiven(node, "rule", action.rule());
        Nodes.putIfGiven(node, "question", action.question());
        Nodes.putIfGiven(node, "role", action.role());
        if (action.gate() != null) {
            node.put("gate", action.gate().code());
        }
        if (action.severity() != null) {
            node.put("severity", action.severity().name());
        }
        node.set("also-settles", Nodes.strings(action.alsoSettles()));
        return node;
    }

    private static ObjectNode open(OpenQuestion open) {
        ObjectNode node = Nodes.object()
                .put("question", open.question())
                .put("state", open.state().code());
        node.set("rules", Nodes.strings(open.rules()));
        return node;
    }
}
