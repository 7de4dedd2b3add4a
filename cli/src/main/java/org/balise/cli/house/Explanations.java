package org.balise.cli.house;

import java.util.Optional;
import org.balise.api.assess.Assessment;
import org.balise.core.assess.Assessor;
import org.balise.core.explain.Topic;
import org.balise.core.explain.Topics;
import org.balise.core.explain.gap.Obstacles;
import org.balise.core.explain.gap.WhyNot;
import org.balise.core.explain.reach.Improvement;
import org.balise.core.explain.reach.Improver;
import org.balise.core.explain.why.Explainer;
import org.balise.core.explain.why.Why;
import org.balise.core.score.Target;

/** What can be asked about one assessment. */
public final class Explanations {
    private final Assessor assessor;
    private final Assessment assessment;
    private final Topics topics;

    Explanations(Assessor assessor, Assessment assessment) {
        this.assessor = assessor;
        this.assessment = assessment;
        this.topics = new Topics(assessor.book());
    }

    /** What a name stands for; nothing when no pack knows it. */
    public Optional<Topic> find(String name) {
        return topics.find(name);
    }

    /** The known name that a person most likely meant; an empty text when none is near. */
    public String nearest(String name) {
        return topics.nearest(name);
    }

    public Why why(Topic topic) {
        return new Explainer(assessor).why(assessment, topic);
    }

    public WhyNot whyNotRule(String rule) {
        return new Obstacles(assessor).ofRule(assessment, rule);
    }

    public WhyNot whyNotAsked(String question) {
        return new Obstacles(assessor).ofQuestion(assessment, question);
    }

    public Improvement improve(Target target) {
        return new Improver(assessor).improve(assessment, target);
    }
}
