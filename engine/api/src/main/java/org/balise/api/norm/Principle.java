package org.balise.api.norm;

import org.balise.api.rule.Period;
import org.balise.api.text.Bilingual;

/**
 * One principle of the Énoncé de principes.
 *
 * @param number from 1
 * @param title a short name of ours, to be aligned with the official title
 * @param inForce the dates between which the principle counts
 */
public record Principle(int number, Bilingual title, Period inForce) {}
