/** Which questions are worth asking: those that can still change the result of one dossier, and no other. */
@NullMarked
package org.balise.core.economy;

import org.jspecify.annotations.NullMarked;
