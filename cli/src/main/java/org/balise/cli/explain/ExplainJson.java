package org.balise.cli.explain;

import java.util.List;
import org.balise.api.assess.Assessment;
import org.balise.api.assess.LevelRange;
import org.balise.api.norm.Gate;
import org.balise.api.pack.RuleBook;
import org.balise.api.rule.Rule;
import org.balise.cli.text.AnswerText;
import org.balise.core.explain.Topic;
import org.balise.core.explain.gap.Change;
import org.balise.core.explain.gap.Want;
import org.balise.core.explain.gap.Way;
import org.balise.core.explain.gap.WhyNot;
import org.balise.core.explain.reach.Act;
import org.balise.core.explain.reach.Course;
import org.balise.core.explain.reach.Improvement;
import org.balise.core.explain.why.Why;
import org.balise.core.score.Target;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** Explanations as JSON documents, described by {@code schemas/why}, {@code why-not} and {@code improve}. */
public final class ExplainJson {
    private final RuleBook book;
    private final Assessment assessment;
    private final RuleJson rules;

    public ExplainJson(RuleBook book, Assessment assessment) {
        this.book = book;
        this.assessment = assessment;
        this.rules = new RuleJson(book, assessment.dossier());
    }

    /** One document for all that was asked. */
    public ObjectNode why(List<Why> whys) {
        ObjectNode root = opening("why/1");
        ArrayNode topics = root.putArray("topics");
        for (Why why : whys) {
            ObjectNode node = topics.addObject();
            node.set("topic", topic(why.topic()));
            if (why.topic() instanceof Topic.OfLevel) {
                ArrayNode principles = node.putArray("principles");
                why.principles().forEach(principles::add);
            }
            if (why.topic() instanceof Topic.OfVerdict) {
                ArrayNode reasons = node.putArray("reasons");
                assessment.advice().reasons().forEach(reason -> {
                    ObjectNode item = reasons.addObject()
                            .put("code", reason.code().code())
                            .put("verdict", reason.verdict().code());
                    if (reason.rule() != null) {
                        item.put("rule", reason.rule());
                    }
                });
            }
            if (why.topic() instanceof Topic.OfQuestion question) {
                node.set("question", rules.question(question.id()));
            }
            ArrayNode standings = node.putArray("rules");
            why.rules().forEach(standing -> standings.add(rules.standing(standing)));
        }
        return root;
    }

    public ObjectNode whyNot(List<WhyNot> whyNots) {
        ObjectNode root = opening("why-not/1");
        ArrayNode topics = root.putArray("topics");
        for (WhyNot whyNot : whyNots) {
            ObjectNode node = topics.addObject();
            node.set("topic", topic(whyNot.topic()));
            node.put("state", whyNot.state().code());
            if (whyNot.standing() != null) {
                node.set("rule", rules.standing(whyNot.standing()));
            }
            node.put("cut", whyNot.cut());
            ArrayNode ways = node.putArray("ways");
            whyNot.ways().forEach(way -> ways.add(way(way)));
        }
        return root;
    }

    private ObjectNode way(Way way) {
        ObjectNode node = RuleJson.object();
        ArrayNode conclusions = node.putArray("conclusions");
        for (String conclusion : way.conclusions()) {
            Rule rule = book.rules().get(conclusion);
            if (rule != null) {
                conclusions.add(rules.rule(rule));
            }
        }
        ArrayNode changes = node.putArray("changes");
        for (Change change : way.changes()) {
            ObjectNode item = rules.question(change.question());
            ArrayNode wants = item.putArray("wants");
            change.wants().forEach(want -> wants.add(want(want)));
            if (!change.otherOptions().isEmpty()) {
                ArrayNode others = item.putArray("or");
                change.otherOptions().forEach(other -> others.add(other.code()));
            }
            item.put("example", AnswerText.of(change.example()));
            changes.add(item);
        }
        return node;
    }

    private static ObjectNode want(Want want) {
        ObjectNode node = RuleJson.object();
        if (want instanceof Want.Yes) {
            return node.put("is", "oui");
        }
        if (want instanceof Want.No) {
            return node.put("is", "non");
        }
        if (want instanceof Want.Option option) {
            return node.put("is", option.code());
        }
        if (want instanceof Want.AtLeast least) {
            return node.put("at-least", least.value()).put("parameter", least.parameter());
        }
        Want.Below below = (Want.Below) want;
        return node.put("below", below.value()).put("parameter", below.parameter());
    }

    public ObjectNode improvement(Improvement improvement) {
        ObjectNode root = opening("improve/1");
        ObjectNode target = root.putObject("target");
        if (improvement.target() instanceof Target.AtMostVerdict verdict) {
            target.put("verdict", verdict.verdict().code());
        } else {
            target.put("level", improvement.target().level().name());
        }
        root.put("state", improvement.state().code()).put("cut", improvement.cut());
        ArrayNode courses = root.putArray("courses");
        improvement.courses().forEach(course -> courses.add(course(course)));
        ArrayNode standing = root.putArray("standing");
        improvement.standing().forEach(id -> {
            Rule rule = book.rules().get(id);
            if (rule != null) {
                standing.add(rules.rule(rule));
            }
        });
        root.put("barred", improvement.barred());
        ArrayNode findOut = root.putArray("find-out");
        improvement.findOut().forEach(question -> findOut.add(rules.question(question)));
        return root;
    }

    private ObjectNode course(Course course) {
        ObjectNode node = RuleJson.object()
                .put("level", course.residual().name())
                .put("verdict", course.verdict().code());
        ArrayNode acts = node.putArray("actions");
        for (Act act : course.acts()) {
            ObjectNode item = rules.question(act.question());
            if (act instanceof Act.Redesign design) {
                item.put("action", "redesign").put("becomes", AnswerText.of(design.to()));
            } else if (act instanceof Act.Prove proof) {
                item.put("action", "prove").put("proof", proof.fact());
                Gate gate = proof.gate();
                if (gate != null) {
                    item.put("gate", gate.code());
                }
                if (proof.role() != null) {
                    item.put("role", proof.role());
                }
                ArrayNode served = item.putArray("rules");
                proof.rules().forEach(served::add);
            }
            acts.add(item);
        }
        return node;
    }

    private ObjectNode opening(String format) {
        ObjectNode root = RuleJson.object()
                .put("format", format)
                .put("as-of", assessment.dossier().asOf().toString());
        LevelRange level = assessment.risk().residual();
        root.putObject("level")
                .put("min", level.min().name())
                .put("max", level.max().name());
        root.put("verdict", assessment.advice().verdict().code());
        return root;
    }

    private static ObjectNode topic(Topic topic) {
        ObjectNode node = RuleJson.object();
        if (topic instanceof Topic.OfLevel) {
            return node.put("kind", "level");
        }
        if (topic instanceof Topic.OfVerdict) {
            return node.put("kind", "verdict");
        }
        if (topic instanceof Topic.OfRule rule) {
            return node.put("kind", "rule").put("id", rule.id());
        }
        if (topic instanceof Topic.OfNorm norm) {
            return node.put("kind", "norm").put("id", norm.corpus());
        }
        if (topic instanceof Topic.OfPrinciple principle) {
            return node.put("kind", "principle").put("id", Integer.toString(principle.number()));
        }
        return node.put("kind", "question").put("id", ((Topic.OfQuestion) topic).id());
    }
}
