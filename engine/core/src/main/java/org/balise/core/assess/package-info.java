/** The façade: one dossier in, one reasoned assessment out. */
@NullMarked
package org.balise.core.assess;

import org.jspecify.annotations.NullMarked;
