package org.balise.core.sign;

import java.time.LocalDate;
import org.balise.core.yaml.Trust;

/**
 * Packs must be signed.
 *
 * @param trust whose signatures count
 * @param on the day on which keys must be valid: an input, never a clock
 */
public record SignatureDemand(Trust trust, LocalDate on) {}
