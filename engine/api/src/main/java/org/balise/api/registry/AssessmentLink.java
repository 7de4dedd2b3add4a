package org.balise.api.registry;

import java.time.LocalDate;
import org.balise.api.assess.LevelRange;
import org.balise.api.assess.Verdict;

/**
 * What the registry keeps of an assessment, enough to show it and to make it again.
 *
 * @param asOf the date on which the law was read
 * @param receiptSha256 of the receipt in its canonical form, in lower-case hexadecimal
 */
public record AssessmentLink(LocalDate asOf, LevelRange residual, Verdict verdict, String receiptSha256) {}
