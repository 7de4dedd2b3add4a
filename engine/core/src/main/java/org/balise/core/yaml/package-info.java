/**
 * Reads every file of a questionnaire, a pack or a dossier: first into a tree that knows where each value stands, then
 * into records, reporting all problems of a file at once.
 */
@NullMarked
package org.balise.core.yaml;

import org.jspecify.annotations.NullMarked;
