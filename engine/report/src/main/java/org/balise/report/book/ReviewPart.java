package org.balise.report.book;

import org.balise.api.pack.Remark;
import org.balise.api.pack.Review;
import org.balise.api.pack.RuleReview;
import org.balise.api.rule.Rule;
import org.balise.report.html.Element;
import org.balise.report.text.Formats;
import org.jspecify.annotations.Nullable;

/** Who reviewed a rule, which version of it, and what remains to be settled. */
final class ReviewPart {
    private final Pen pen;
    private final BookInput input;

    ReviewPart(Pen pen, BookInput input) {
        this.pen = pen;
        this.input = input;
    }

    /** Where the review of the rule as it is now stands; a rule of which nothing is known is not reviewed. */
    static RuleReview.State state(BookInput input, Rule rule) {
        RuleReview review = input.reviews().get(rule.id());
        return review == null ? RuleReview.State.UNREVIEWED : review.state();
    }

    String state(Rule rule) {
        return pen.say("book.review." + state(input, rule).code());
    }

    /** Adds the state, each review and the digest that reviews name. */
    void define(Element list, Rule rule) {
        Element reviews = new Element("div", "reviews").add(new Element("strong").text(state(rule)));
        @Nullable RuleReview review = input.reviews().get(rule.id());
        if (review != null) {
            review.reviews().forEach(each -> add(reviews, review, each));
        }
        pen.define(list, "book.dates.reviewed", reviews);
        if (review != null) {
            pen.define(
                    list,
                    "book.review.digest",
                    new Element("code").text(review.digest().sha256()));
        }
    }

    private void add(Element reviews, RuleReview all, Review review) {
        boolean current = review.sha256().equals(all.digest().sha256());
        reviews.add(pen.said(
                "p",
                "review",
                current ? "book.review.current" : "book.review.earlier",
                review.reviewer(),
                Formats.date(review.date()),
                pen.labels().say("book.review.verdict." + review.verdict().code())));
        review.remarks().stream()
                .filter(remark -> remark.state() == Remark.State.OPEN)
                .forEach(remark -> reviews.add(pen.said("p", "remark", "book.review.remark", remark.says())));
    }
}
