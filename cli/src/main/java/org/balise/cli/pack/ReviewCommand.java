package org.balise.cli.pack;

import java.nio.file.Path;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.concurrent.Callable;
import org.balise.api.pack.Remark;
import org.balise.api.pack.Review;
import org.balise.api.pack.RuleReview;
import org.balise.api.pack.RuleReview.State;
import org.balise.cli.command.ExitCode;
import org.balise.cli.command.JsonOutput;
import org.balise.cli.command.Session;
import org.balise.cli.terminal.Page;
import org.balise.cli.text.Dates;
import org.balise.cli.text.Messages;
import org.balise.core.pack.PackApproval;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/** Tells which rules of a pack are reviewed as they are, and what is still open. */
@Command(name = "relecture")
public final class ReviewCommand implements Callable<Integer> {
    private final Session session;

    @Parameters(paramLabel = "${bundle:label.folder}", descriptionKey = "relecture.pack")
    private Path pack = Path.of("");

    @Option(names = "--json", paramLabel = "${bundle:label.file}", descriptionKey = "option.json")
    private @Nullable Path json;

    public ReviewCommand(Session session) {
        this.session = session;
    }

    @Override
    public Integer call() {
        PackApproval approval = new PackApproval(pack);
        SortedMap<String, RuleReview> reviews = approval.reviews();
        Path place = json;
        if (place != null) {
            JsonOutput.write(document(approval, reviews), place, session.surroundings(), List.of());
        }
        if (place == null || !JsonOutput.isStandardOutput(place)) {
            tell(approval, reviews);
        }
        boolean ready = reviews.values().stream().allMatch(review -> review.state() == State.ACCEPTED);
        return ready ? ExitCode.DONE : ExitCode.REACHED;
    }

    private void tell(PackApproval approval, SortedMap<String, RuleReview> reviews) {
        Messages messages = session.messages();
        Page page = session.page();
        page.title(messages.text("relecture.title", approval.id(), approval.version()));
        Map<State, Integer> counts = new EnumMap<>(State.class);
        reviews.values().forEach(review -> counts.merge(review.state(), 1, Integer::sum));
        counts.forEach((state, count) -> page.hanging("  ", messages.count("relecture." + state.code(), count)));
        page.hanging("  ", messages.text(approval.carriesSignature() ? "relecture.carries" : "relecture.unsigned"));
        for (RuleReview review : reviews.values()) {
            if (review.state() != State.ACCEPTED) {
                page.blank();
                page.title(review.digest().rule());
                page.hanging(
                        "  ", messages.text("relecture.state." + review.state().code()));
                page.hanging("  ", "sha256 " + review.digest().sha256());
                review.reviews().forEach(each -> review(each, page));
            }
        }
    }

    private void review(Review review, Page page) {
        Messages messages = session.messages();
        page.hanging(
                "  ",
                messages.text(
                        "relecture.by",
                        review.reviewer(),
                        new Dates(messages).write(review.date()),
                        messages.text("relecture.verdict." + review.verdict().code())));
        for (Remark remark : review.remarks()) {
            page.hanging(
                    "    - ",
                    messages.text(
                            "relecture.remark",
                            messages.text("relecture.part." + remark.part().code()),
                            remark.says(),
                            messages.text("relecture.remark." + remark.state().code())));
        }
    }

    private static ObjectNode document(PackApproval approval, SortedMap<String, RuleReview> reviews) {
        ObjectNode root = JsonNodeFactory.instance
                .objectNode()
                .put("format", "reviews/1")
                .put("pack", approval.id())
                .put("version", approval.version())
                .put("carries-signature", approval.carriesSignature());
        ArrayNode rules = root.putArray("rules");
        for (RuleReview review : reviews.values()) {
            ObjectNode node = rules.addObject()
                    .put("rule", review.digest().rule())
                    .put("sha256", review.digest().sha256())
                    .put("state", review.state().code());
            ArrayNode each = node.putArray("reviews");
            for (Review one : review.reviews()) {
                ObjectNode item = each.addObject()
                        .put("sha256", one.sha256())
                        .put("reviewer", one.reviewer())
                        .put("date", one.date().toString())
                        .put("verdict", one.verdict().code());
                ArrayNode remarks = item.putArray("remarks");
                one.remarks()
                        .forEach(remark -> remarks.addObject()
                                .put("id", remark.id())
                                .put("part", remark.part().code())
                                .put("says", remark.says())
                                .put("state", remark.state().code()));
            }
        }
        return root;
    }
}
