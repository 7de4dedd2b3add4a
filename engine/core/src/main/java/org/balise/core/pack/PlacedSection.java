package org.balise.core.pack;

import org.balise.api.questionnaire.Section;
import org.balise.core.problem.Place;
import org.balise.core.problem.Problems;

/**
 * A section of the questionnaire and the file that it was read from.
 *
 * @param problems those of its pack, or of the questionnaire
 */
record PlacedSection(Section section, Place place, Problems problems) {}
