/** A rule book as a formula over all the dossiers that can be written. */
@NullMarked
package org.balise.core.analysis.model;

import org.jspecify.annotations.NullMarked;
