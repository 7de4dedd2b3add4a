package org.balise.core.score;

import static org.balise.core.score.SmallBook.dossier;

import org.balise.api.answer.Dossier;
import org.balise.api.assess.Assessment;
import org.balise.api.assess.DutyFinding;
import org.balise.api.assess.LevelRange;
import org.balise.api.assess.Points;
import org.balise.api.assess.PointsRange;
import org.balise.api.rule.Level;
import org.balise.core.assess.Assessor;
import org.balise.core.rules.Interpreter;

/** What a dossier leads to, on books of a few rules, in the words of the tests. */
final class Assessing {

    private Assessing() {}

    static Assessment assess(SmallBook book, String... answers) {
        return assess(book, dossier(answers));
    }

    static Assessment assess(SmallBook book, Dossier dossier) {
        var built = book.build();
        return new Assessor(built, new Interpreter(built)).assess(dossier);
    }

    static DutyFinding duty(Assessment assessment, String id) {
        return assessment.duties().stream()
                .filter(finding -> finding.rule().equals(id))
                .findFirst()
                .orElseThrow();
    }

    static LevelRange levels(Level min, Level max) {
        return new LevelRange(min, max);
    }

    static PointsRange points(int minTenths, int maxTenths) {
        return new PointsRange(Points.ofTenths(minTenths), Points.ofTenths(maxTenths));
    }
}
