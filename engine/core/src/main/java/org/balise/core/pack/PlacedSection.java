package org.balise.core.pack;

import org.balise.api.questionnaire.Section;
import org.balise.core.problem.Place;
import org.balise.core.problem.Problems;

/**
 * A section of the questionnaire and the file that it was read from.
 *
 * @param problems those of its pack, or of the questionnaire
 * @param content of the file, as text or as the tree that the build made of it
 */
@SuppressWarnings("ArrayRecordComponent") // never compared nor changed
record PlacedSection(Section section, Place place, Problems problems, byte[] content) {}
