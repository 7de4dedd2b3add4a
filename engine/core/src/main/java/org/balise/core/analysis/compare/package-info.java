/** What a change of rules changes, for every dossier that can be written. */
@NullMarked
package org.balise.core.analysis.compare;

import org.jspecify.annotations.NullMarked;
