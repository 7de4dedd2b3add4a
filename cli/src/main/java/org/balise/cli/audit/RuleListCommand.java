package org.balise.cli.audit;

import java.util.List;
import java.util.SortedMap;
import org.balise.api.pack.PackStamp;
import org.balise.api.pack.RuleBook;
import org.balise.api.pack.RuleReview;
import org.balise.api.rule.Literal;
import org.balise.api.rule.Period;
import org.balise.api.rule.Rule;
import org.balise.api.rule.RuleHead;
import org.balise.cli.command.Session;
import org.balise.cli.house.Workshop;
import org.balise.cli.terminal.Page;
import org.balise.cli.text.Labels;
import org.balise.cli.text.Messages;
import picocli.CommandLine.Command;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/** Lists every rule with its sources. */
@Command(name = "lister")
public final class RuleListCommand extends BookCommand {
    public RuleListCommand(Session session) {
        super(session);
    }

    /** The facts that decide whether a rule applies, each once, in order. */
    private static List<String> facts(RuleHead head) {
        return head.condition().alternatives().stream()
                .flatMap(alternative -> alternative.literals().stream())
                .map(Literal::fact)
                .distinct()
                .sorted()
                .toList();
    }

    @Override
    void tell(RuleBook book) {
        Page page = session().page();
        Labels labels = new Labels(session().messages());
        for (PackStamp pack : book.packs()) {
            page.title(session()
                    .messages()
                    .text("regles.pack", pack.title().in(session().messages().language()), pack.id(), pack.version()));
            page.paragraph("sha256 " + pack.sha256());
        }
        page.blank();
        page.paragraph(session().messages().count("regles.rules", book.rules().size()));
        for (Rule rule : book.rules().values()) {
            RuleHead head = rule.head();
            page.blank();
            page.title(head.id());
            page.hanging("  ", head.title().in(session().messages().language()));
            page.hanging("  ", labels.kind(head.kind()) + weight(rule) + " · " + dates(head.inForce()));
            if (!head.corpus().isEmpty()) {
                page.hanging("  ", String.join(", ", head.corpus()));
            }
            page.hanging("  ", session().messages().text("regles.reads", String.join(", ", facts(head))));
            page.hanging("  ", head.pack() + "/" + head.file());
        }
    }

    private static String weight(Rule rule) {
        return rule instanceof Rule.Duty duty ? " · " + duty.force().code() + " · " + duty.severity() : "";
    }

    private String dates(Period period) {
        Messages messages = session().messages();
        String dates = period.to() == null
                ? messages.text("regles.from", period.from())
                : messages.text("regles.from-to", period.from(), period.to());
        return period.fromRead() ? dates : messages.text("regles.unread", dates);
    }

    @Override
    ObjectNode document(Workshop workshop) {
        RuleBook book = workshop.book();
        ObjectNode root = JsonNodeFactory.instance.objectNode().put("format", "rules/1");
        ArrayNode packs = root.putArray("packs");
        book.packs()
                .forEach(pack -> packs.addObject()
                        .put("id", pack.id())
                        .put("version", pack.version())
                        .put("sha256", pack.sha256()));
        ArrayNode rules = root.putArray("rules");
        SortedMap<String, RuleReview> reviews = workshop.reviews();
        book.rules().values().forEach(rule -> {
            ObjectNode node = rules.addObject();
            describe(rule, node);
            RuleReview review = reviews.get(rule.id());
            if (review != null) {
                sign(review, node);
            }
        });
        return root;
    }

    private static void describe(Rule rule, ObjectNode node) {
        RuleHead head = rule.head();
        node.put("id", head.id()).put("kind", head.kind().code());
        node.putObject("title")
                .put("fr", head.title().fr())
                .put("en", head.title().en());
        node.set("corpus", strings(head.corpus()));
        if (head.principle() != null) {
            node.put("principle", head.principle());
        }
        if (rule instanceof Rule.Duty duty) {
            node.put("force", duty.force().code())
                    .put("severity", duty.severity().name());
        }
        if (rule instanceof Rule.Count count) {
            node.put("effect", count.effect().code());
        }
        ObjectNode inForce = node.putObject("in-force");
        inForce.put("from", head.inForce().from().toString());
        if (head.inForce().to() != null) {
            inForce.put("to", head.inForce().to().toString());
        }
        inForce.put("from-read", head.inForce().fromRead());
        node.put("checked-on", head.checkedOn().toString());
        node.set("facts", strings(facts(head)));
        if (rule instanceof Rule.Duty duty && duty.proof() != null) {
            node.set("proof", strings(duty.proof().facts()));
        }
        node.put("pack", head.pack()).put("file", head.file());
    }

    /** Which version this is, and where its review stands. */
    private static void sign(RuleReview review, ObjectNode node) {
        node.put("sha256", review.digest().sha256());
        ObjectNode files = node.putObject("files-sha256");
        review.digest().files().forEach(files::put);
        node.put("review", review.state().code());
    }

    private static ArrayNode strings(List<String> values) {
        ArrayNode array = JsonNodeFactory.instance.arrayNode();
        values.forEach(array::add);
        return array;
    }
}
