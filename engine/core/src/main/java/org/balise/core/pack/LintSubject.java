package org.balise.core.pack;

import java.util.List;
import org.balise.api.pack.RuleBook;

/**
 * What lints look at: the merged book, and the packs and sections with the places of things.
 *
 * @param packs in the order of their ids
 * @param sections in the order in which they are asked
 */
record LintSubject(RuleBook book, List<PackContent> packs, List<PlacedSection> sections) {}
