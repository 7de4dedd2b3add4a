package org.balise.core.analysis.prove;

import java.util.List;
import org.balise.core.analysis.Names;
import org.balise.core.rules.Interpreter;
import org.balise.core.testkit.CaseRunner;

/** Cases come out as they say, and everything that they give matters. */
final class CaseChecks {
    private final Report report;

    CaseChecks(Report report) {
        this.report = report;
    }

    void check() {
        CaseRunner runner = new CaseRunner(
                report.contents().book(), new Interpreter(report.contents().book()));
        for (CaseRunner.Mismatch mismatch : runner.mismatches(report.contents().cases())) {
            report.cases(
                    "CASE-FAILS",
                    mismatch.ruleCase().place(),
                    List.of(mismatch.ruleCase().rule()),
                    report.names().rule(mismatch.ruleCase().rule()),
                    Names.same(mismatch.ruleCase().name()),
                    Names.same(mismatch.ruleCase().expect().code()),
                    Names.same(mismatch.was().code()));
        }
        for (CaseRunner.IdleFact idle : runner.idleFacts(report.contents().cases())) {
            report.cases(
                    "CASE-IDLE-FACT",
                    idle.ruleCase().place(),
                    List.of(idle.ruleCase().rule(), idle.fact()),
                    report.names().rule(idle.ruleCase().rule()),
                    Names.same(idle.ruleCase().name()),
                    report.names().fact(idle.fact()));
        }
    }
}
